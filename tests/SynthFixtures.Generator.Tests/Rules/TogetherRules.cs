using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about members that are unique or missing together.</summary>
public sealed class TogetherRules
{
    [Theory]
    [InlineData("[UniqueTogether([|\"Code\"|])]", "it names fewer than two; name at least two members, each once")]
    [InlineData("[UniqueTogether([|\"Code\"|], \"Code\")]", "it names one of them twice; name at least two members, each once")]
    [InlineData("[UniqueTogether(\"Code\", [|\"Id\"|])]", "Id is unique by itself; remove Id from it")]
    [InlineData("[UniqueTogether(\"Code\", [|\"Key\"|])]", "Key is unique by itself; remove Key from it")]
    [InlineData("[UniqueTogether(\"Code\", \"Region\")] [UniqueTogether(\"Slot\", [|\"Code\"|])]", "Code depends on other members already, by another attribute; name it in one of them")]
    [InlineData("[MissingTogether(0.5, \"Street\", [|\"Lost\"|])]", "Lost has a [Missing] of its own; keep one of them")]
    [InlineData("[MissingTogether([|1.5|], \"Street\", \"City\")]", "its rate 1.5 is no probability; use a number in [0, 1]")]
    [InlineData("[MissingTogether(0.5, \"Street\", \"City\")] [MissingTogether(0.5, \"Note\", [|\"City\"|])]", "City is missing together with others already; name it in one of them")]
    [InlineData("[FixedSum(1, \"Left\", \"Right\")] [MissingTogether(0.5, \"Street\", [|\"Left\"|])]", "a sum without Left would not hold; remove Left from it")]
    public void SYNF0212_Members_are_tied_once(string statement, string why) =>
        Find(statement, "SYNF0212", $"'Car': [{(statement.Contains("MissingTogether", System.StringComparison.Ordinal) ? "MissingTogether" : "UniqueTogether")}] cannot tie its members together: {why}");

    [Theory]
    [InlineData("[|Rows = 5|]", "Letter letter", "Rows = 5 asks for 5 rows, but 'Letter.Text' is unique and there are 3 values; ask for 3 rows at most, or give it a law with more values")]
    [InlineData("[|Rows = 2|], FirstRow = 2", "Letter letter", "Rows = 2 from row 2 on asks for 4 rows, but 'Letter.Text' is unique and there are 3 values; ask for 3 rows at most, or give it a law with more values")]
    [InlineData("[|Row = 3|]", "Letter letter", "Row = 3 asks for 4 rows, but 'Letter.Text' is unique and there are 3 values; ask for 3 rows at most, or give it a law with more values")]
    [InlineData("[|Rows = 9|]", "Plate plate", "Rows = 9 asks for 9 rows, but Land + Year of Plate are unique together and there are 8 values; ask for 8 rows at most, or give one of them a law with more values")]
    [InlineData("[|Rows = 10|]", "[Unique, Uniform(-4, 4)] int number", "Rows = 10 asks for 10 rows, but 'Tests.Make.number' is unique and there are 9 values; ask for 9 rows at most, or give it a law with more values")]
    [InlineData("[|Rows = 41|]", "[Unique, Pattern(\"[a-d][0-9]\")] string code", "Rows = 41 asks for 41 rows, but 'Tests.Make.code' is unique and there are 40 values; ask for 40 rows at most, or give it a law with more values")]
    [InlineData("[|Rows = 3|]", "[Unique] bool flag", "Rows = 3 asks for 3 rows, but 'Tests.Make.flag' is unique and there are 2 values; ask for 2 rows at most, or give it a law with more values")]
    [InlineData("[|Rows = 32|]", "[Unique, DateRange(\"2024-01-01\", \"2024-01-31\")] System.DateOnly day", "Rows = 32 asks for 32 rows, but 'Tests.Make.day' is unique and there are 31 values; ask for 31 rows at most, or give it a law with more values")]
    public void SYNF0213_There_are_values_for_all_rows(string rows, string parameter, string why)
    {
        const string Models = "[Synthetic] public record Letter([Unique, Pick(\"a\", \"b\", \"c\")] string Text); public enum Land { De, Fr, It, Nl } [Synthetic, UniqueTogether(nameof(Land), nameof(Year))] public record Plate(Land Land, [Uniform(1, 2)] int Year);";
        Example.Finding($"public class Tests {{ [SyntheticData({rows})] public void Make({parameter}) {{ }} }} {Models}", "SYNF0213", $"'Tests.Make': {why}");
        Example.NoFinding($"using System; using SynthFixtures; namespace Shop; public class Tests {{ [SyntheticData(Rows = 2), SyntheticData(Row = 1)] public void Make({parameter}) {{ }} }} {Models}");
    }

    [Theory]
    [InlineData("Share", "its values are not equally probable")]
    [InlineData("Height", "its values are not equally probable")]
    [InlineData("Three", "it has no values of its own to take in turn")]
    public void SYNF0201_Keys_have_values_that_can_be_taken_in_turn(string member, string reason) =>
        Example.Finding(Source($"[UniqueTogether(\"Code\", [|\"{member}\"|])]"), "SYNF0201", string.Format(System.Globalization.CultureInfo.InvariantCulture, SynthFixturesMessage, $"Car.{member}", reason));

    [Fact]
    public void SYNF0006_What_is_missing_together_can_be_null() => Find("[MissingTogether(0.5, \"Street\", [|\"Height\"|])]", "SYNF0006", null);

    private static string SynthFixturesMessage => Generator.Rules.UniqueImpossible.Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Find(string statement, string id, string? message) => Example.Finding(
        Source(statement), id, message ?? string.Format(System.Globalization.CultureInfo.InvariantCulture, Generator.Rules.MissingNeedsNullable.Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), "Car.Height", "double"));

    private static string Source(string statement) => $$"""
        [Synthetic]
        {{statement}}
        public class Car
        {
            [Uniform(1, 100)] public int Code { get; set; }
            [Pick("a", "b")] public string Region { get; set; } = "";
            [Uniform(1, 100)] public int Slot { get; set; }
            [Sequence] public int Id { get; set; }
            [Unique, Uniform(1, 100)] public int Key { get; set; }
            [Weighted("a", 1), Weighted("b", 2)] public string Share { get; set; } = "";
            [Normal(170, 10)] public double Height { get; set; }
            [Constant(3)] public int Three { get; set; }
            public string? Street { get; set; }
            public string? City { get; set; }
            public string? Note { get; set; }
            [Missing(0.5)] public string? Lost { get; set; }
            public double? Left { get; set; }
            public double? Right { get; set; }
        }
        """;
}

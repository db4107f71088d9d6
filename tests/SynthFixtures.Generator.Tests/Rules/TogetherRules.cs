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

using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What numbers in attributes already tell, and what no row needs to show.</summary>
public sealed class EarlyRules
{
    [Theory]
    [InlineData("[|FirstRow = long.MaxValue|]", "FirstRow = 9223372036854775807 leaves no room for 20 rows; row numbers end at 2^63 - 2: begin at 9223372036854775787 or before")]
    [InlineData("Rows = 7, [|FirstRow = 9223372036854775801|]", "FirstRow = 9223372036854775801 leaves no room for 7 rows; row numbers end at 2^63 - 2: begin at 9223372036854775800 or before")]
    [InlineData("[|Row = long.MaxValue|]", "Row = 9223372036854775807 is no row; row numbers end at 2^63 - 2: use 9223372036854775806 or less")]
    [InlineData("[|Sampling = (Sampling)7|]", "Sampling = 7 is no way to draw rows; use Sampling.Independent or Sampling.Stratified")]
    public void SYNF0302_No_theory_asks_for_rows_beyond_the_last(string arguments, string message) =>
        Example.Finding($"public class Tests {{ [SyntheticData({arguments})] public void Holds(int number) {{ }} }}", "SYNF0302", $"'Tests.Holds': {message}");

    [Theory]
    [InlineData("SyntheticData(FirstRow = 9223372036854775787)")]
    [InlineData("SyntheticData(Row = 9223372036854775806)")]
    [InlineData("SyntheticData(Rows = 3), SyntheticData(Rows = 4), SyntheticData(Rows = 3, Seed = 1)")]
    public void The_last_rows_are_rows(string attributes) =>
        Assert.Empty(Example.Findings($"public class Tests {{ [{attributes}] public void Holds(int number) {{ }} }}"));

    [Fact]
    public void SYNF0302_Rows_are_asked_for_once() =>
        Example.Finding("public class Tests { [SyntheticData(Rows = 3, Seed = 4), [|SyntheticData(Seed = 4, Rows = 3)|]] public void Holds(int number) { } }", "SYNF0302",
            "'Tests.Holds': two [SyntheticData] ask for the same rows; remove one");

    [Theory]
    [InlineData("[Sequence([|-1|])] public uint Name", "Sequence needs values in [0, 4294967295] on a member of type uint but [Sequence(start: -1, step: 1)] passes -1; begin at 0 or more, or use a member of a wider type")]
    [InlineData("[Sequence([|256|])] public byte Name", "Sequence needs values in [0, 255] on a member of type byte but [Sequence(start: 256, step: 1)] passes 256; begin at 255 or less, or use a member of a wider type")]
    [InlineData("[Sequence([|300|], -1)] public sbyte? Name", "Sequence needs values in [-128, 127] on a member of type sbyte but [Sequence(start: 300, step: -1)] passes 300; begin at 127 or less, or use a member of a wider type")]
    [InlineData("[Sequence([|250|]), Count(2, 10)] public System.Collections.Generic.List<byte> Name", "Sequence needs values in [0, 255] on a member of type byte but [Sequence(start: 250, step: 1)] passes 250 to 259 for 10 elements; begin at 246 or less, or use a member of a wider type")]
    [InlineData("[Sequence([|3|], -1), Count(5)] public ulong[] Name", "Sequence needs values in [0, 9223372036854775807] on a member of type ulong but [Sequence(start: 3, step: -1)] passes 3 to -1 for 5 elements; begin at 4 or more, or use a member of a wider type")]
    public void SYNF0101_A_sequence_begins_where_its_member_can_follow(string member, string message) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}", "SYNF0101", $"'Model.Name': {message}");

    [Theory]
    [InlineData("[Sequence(long.MinValue)] public long Name")]
    [InlineData("[Sequence(-5)] public System.Int128 Name")]
    [InlineData("[Sequence(-5)] public double Name")]
    [InlineData("[Sequence(246), Count(10)] public byte[] Name")]
    [InlineData("[Sequence(-9, When = nameof(Never)), Constant((byte)3)] public byte Name")]
    public void A_sequence_that_fits_is_left_in_peace(string member) =>
        Assert.Empty(Example.Findings($"[Synthetic] public class Model {{ {member} {{ get; set; }} = default!; public static bool Never() => false; }}"));

    [Theory]
    [InlineData("SyntheticData([|Rows = 300|])", "Model model", "Rows = 300 asks for row 299, and from row 255 on Model.Number leaves its type, byte")]
    [InlineData("SyntheticData([|Row = 255|])", "Model model", "Row = 255 asks for row 255, and from row 255 on Model.Number leaves its type, byte")]
    [InlineData("[|SyntheticData(FirstRow = 250)|]", "Holder holder", "Rows = 20 from row 250 on asks for row 269, and from row 255 on Model.Number leaves its type, byte")]
    [InlineData("SyntheticData([|Rows = 101|])", "[Sequence(100, -1)] uint left", "Rows = 101 asks for row 101, and from row 101 on left leaves its type, uint")]
    public void SYNF0302_A_sequence_ends_with_its_type(string attribute, string parameter, string message)
    {
        if (parameter.Contains("left", System.StringComparison.Ordinal))
            (attribute, message) = (attribute.Replace("101", "102", System.StringComparison.Ordinal), message.Replace("Rows = 101", "Rows = 102", System.StringComparison.Ordinal));
        Example.Finding(
            $"[Synthetic] public class Model {{ [Sequence] public byte Number {{ get; set; }} }} [Synthetic] public class Holder {{ public Model Inner {{ get; set; }} = new(); }} public class Tests {{ [{attribute}] public void Holds({parameter}) {{ }} }}",
            "SYNF0302", $"'Tests.Holds': {message}; ask for fewer rows, or use a wider type");
    }

    [Fact]
    public void The_last_value_of_a_sequence_is_one() =>
        Assert.Empty(Example.Findings("[Synthetic] public class Model { [Sequence] public byte Number { get; set; } } public class Tests { [SyntheticData(Rows = 255)] public void Holds(Model model, [Sequence(0, 0)] byte same) { } }"));

    [Theory]
    [InlineData("[Count(int.MaxValue, [|int.MaxValue|])] public int[] Name", "Count needs max <= 1000000 but [Count(min: 2147483647, max: 2147483647)] passes 2147483647; use 1000000 or less")]
    [InlineData("[Count([|1000001|])] public int[] Name", "Count needs count <= 1000000 but [Count(count: 1000001)] passes 1000001; use 1000000 or less")]
    [InlineData("[Count([|-1|])] public int[] Name", "Count needs count >= 0 but [Count(count: -1)] passes -1; use 0 or more")]
    [InlineData("[[|Count(2000)|], Count(2000, Level = 2)] public int[,] Name", "Count needs at most 1000000 elements in all but [Count(count: 2000)] passes 4000000; lower the counts")]
    [InlineData("[[|Count(1, 500000)|]] public int[][] Name", "Count needs at most 1000000 elements in all but [Count(min: 1, max: 500000)] passes 1500000; lower the counts")]
    [InlineData("[[|System.ComponentModel.DataAnnotations.MinLength(int.MaxValue)|]] public int[] Name", "MinLength needs at most 1000000 elements in all but [MinLength(length: 2147483647)] passes 2147483647; lower the counts")]
    [InlineData("[[|System.ComponentModel.DataAnnotations.Length(2000000, 3000000)|]] public int[] Name", "Length needs at most 1000000 elements in all but [Length(minimumLength: 2000000, maximumLength: 3000000)] passes 2000002; lower the counts")]
    public void SYNF0101_No_member_has_more_elements_than_memory(string member, string message) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}", "SYNF0101", $"'Model.Name': {message}");

    [Theory]
    [InlineData("throw new Exception()", "throws an exception in every row; write a boolean C# expression")]
    [InlineData("(throw new Exception())", "throws an exception in every row; write a boolean C# expression")]
    [InlineData("Flag = true", "changes a value: Flag = true; compare by ==")]
    [InlineData("(Size += 2) > 3", "changes a value: Size += 2; compare values only")]
    [InlineData("Size++ > 3", "changes a value: Size++; compare values only")]
    public void SYNF0220_A_condition_asks_and_does_nothing(string text, string message) =>
        Example.Finding($"[Synthetic] public class Model {{ public bool Flag {{ get; set; }} public int Size {{ get; set; }} [Normal(0, 1, [|When = \"{text}\"|]), Normal(5, 1)] public double Name {{ get; set; }} }}",
            "SYNF0220", $"'Model.Name': When \"{text}\" {message}");

    [Theory]
    [InlineData("Text == (Text ?? throw new Exception())")]
    [InlineData("new Point { X = Size }.X > 3")]
    public void A_condition_may_hold_what_it_does_not_consist_of(string text) =>
        Example.NoFinding($"public class Point {{ public int X {{ get; set; }} }} [Synthetic] public class Model {{ public string Text {{ get; set; }} = \"\"; public int Size {{ get; set; }} [Normal(0, 1, When = \"{text}\"), Normal(5, 1)] public double Name {{ get; set; }} }}");

    [Theory]
    [InlineData("Normal(0, 1, Max = 0.004, [|Decimals = 2|])", "Decimals of at least 3 for its bounds but [Normal(mean: 0, standardDeviation: 1, Max = 0.004, Decimals = 2)] passes 2; raise Decimals, or remove it")]
    public void SYNF0101_Decimal_places_keep_a_bound_apart_from_zero(string maker, string message) =>
        Example.Finding($"[Synthetic] public class Model {{ [{maker}] public decimal Name {{ get; set; }} }}", "SYNF0101", $"'Model.Name': {maker[..maker.IndexOf('(', System.StringComparison.Ordinal)]} needs {message}");

    [Fact]
    public void A_bound_that_two_places_draw_in_to_zero_brings_more_places()
    {
        var values = World.Of("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Exponential(1000, Max = 0.004)] public decimal Name { get; set; } [Exponential(0.001, Max = 0.004)] public decimal Other { get; set; } }")
            .Rows("Shop.Model").SelectMany(row => new[] { (decimal)World.Value(row, "Name")!, (decimal)World.Value(row, "Other")! }).ToList();

        Assert.All(values, value => Assert.InRange(value, 0, 0.004m));
        Assert.Equal(5, values.Distinct().Count());
    }
}

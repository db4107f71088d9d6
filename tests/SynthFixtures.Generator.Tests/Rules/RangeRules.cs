using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What distributions give against what their members can hold: ends beyond the type, decimal places, values in turn.</summary>
public sealed class RangeRules
{
    private const string Wider = "or a member of a wider type";

    [Theory]
    [InlineData("byte", "Uniform(0, [|1000000|])", "max in [0, 255] on a member of type byte but [Uniform(min: 0, max: 1000000)] passes 1000000; use 255 or less, " + Wider)]
    [InlineData("byte", "Uniform([|-1.0|], 9.0)", "min in [0, 255] on a member of type byte but [Uniform(min: -1, max: 9)] passes -1; use 0 or more, " + Wider)]
    [InlineData("sbyte", "Triangular(0, 5, [|200|])", "max in [-128, 127] on a member of type sbyte but [Triangular(min: 0, mode: 5, max: 200)] passes 200; use 127 or less, " + Wider)]
    [InlineData("short", "Pert(0, 5, [|40000|])", "max in [-32768, 32767] on a member of type short but [Pert(min: 0, mode: 5, max: 40000)] passes 40000; use 32767 or less, " + Wider)]
    [InlineData("int", "Pareto(3, [|1e12|])", "scale in [-2147483648, 2147483647] on a member of type int but [Pareto(shape: 3, scale: 1000000000000)] passes 1000000000000; use 2147483647 or less, " + Wider)]
    [InlineData("uint", "DiscreteUniform([|-1|], 9)", "min in [0, 4294967295] on a member of type uint but [DiscreteUniform(min: -1, max: 9)] passes -1; use 0 or more, " + Wider)]
    [InlineData("byte?", "Normal(100, 10, [|Max = 300|])", "Max in [0, 255] on a member of type byte but [Normal(mean: 100, standardDeviation: 10, Max = 300)] passes 300; use 255 or less, " + Wider)]
    [InlineData("ushort", "Normal(100, 10, [|Min = -1|])", "Min in [0, 65535] on a member of type ushort but [Normal(mean: 100, standardDeviation: 10, Min = -1)] passes -1; use 0 or more, " + Wider)]
    [InlineData("byte", "Uniform(0.0, [|1.0|], ScaleBy = 1000)", "max, scaled and shifted 1000, in [0, 255] on a member of type byte but [Uniform(min: 0, max: 1, ScaleBy = 1000)] passes 1; use 255 or less, " + Wider)]
    [InlineData("byte", "Uniform(0.0, [|1.0|], ScaleBy = -9)", "max, scaled and shifted -9, in [0, 255] on a member of type byte but [Uniform(min: 0, max: 1, ScaleBy = -9)] passes 1; use 0 or more, " + Wider)]
    [InlineData("TimeOnly", "Uniform(0, [|90000|])", "max in [0, 86400] on a member of type TimeOnly but [Uniform(min: 0, max: 90000)] passes 90000; use 86400 or less, " + Wider)]
    [InlineData("Half", "Uniform(0, [|1e6|])", "max in [-65504, 65504] on a member of type Half but [Uniform(min: 0, max: 1000000)] passes 1000000; use 65504 or less, " + Wider)]
    [InlineData("List<byte>", "Uniform(0, [|300|])", "max in [0, 255] on a member of type byte but [Uniform(min: 0, max: 300)] passes 300; use 255 or less, " + Wider)]
    [InlineData("int", "Uniform([|0.2|], 0.8)", "an integer between its least and its greatest value but [Uniform(min: 0.2, max: 0.8)] passes 0.2; widen them, or use a member of type double or decimal")]
    [InlineData("double", "Triangular([|0.251|], 0.255, 0.259, Step = 0.01)", "a multiple of Step between its least and its greatest value but [Triangular(min: 0.251, mode: 0.255, max: 0.259, Step = 0.01)] passes 0.251; widen them, or use a smaller Step")]
    [InlineData("decimal", "Uniform(0.251, 0.259, [|Decimals = 2|])", "Decimals of at least 3 for its bounds but [Uniform(min: 0.251, max: 0.259, Decimals = 2)] passes 2; raise Decimals, or remove it")]
    [InlineData("long", "Uniform(1, [|9007199254740993|], Step = 2)", "ends in [-2^52, 2^52] beside Step but [Uniform(min: 1, max: 9007199254740993, Step = 2)] passes 9007199254740993; state the whole range without Step: alone it is exact")]
    [InlineData("long", "Uniform(1, [|long.MaxValue|], Min = 5)", "ends in [-2^52, 2^52] beside Min but [Uniform(min: 1, max: 9223372036854775807, Min = 5)] passes 9223372036854775807; make Min and Max the ends of the range: alone it is exact")]
    [InlineData("decimal", "DiscreteUniform(1, [|9007199254740993|], ShiftBy = 1)", "ends in [-2^52, 2^52] beside ShiftBy but [DiscreteUniform(min: 1, max: 9007199254740993, ShiftBy = 1)] passes 9007199254740993; state the whole range without ShiftBy: alone it is exact")]
    [InlineData("long", "Uniform(0, [|1000|], ScaleBy = 1e15)", "scaled and shifted ends in [-2^52, 2^52] beside ScaleBy but [Uniform(min: 0, max: 1000, ScaleBy = 1E+15)] passes 1E+18; state the whole range without ScaleBy: alone it is exact")]
    [InlineData("long", "Triangular(0, 5e17, [|1e18|], Step = 1000)", "ends in [-2^52, 2^52] beside Step but [Triangular(min: 0, mode: 5E+17, max: 1E+18, Step = 1000)] passes 1E+18; state the whole range without Step: alone it is exact")]
    [InlineData("long", "Uniform(0.0, [|1e18|], Min = 5)", "ends in [-2^52, 2^52] beside Min but [Uniform(min: 0, max: 1E+18, Min = 5)] passes 1E+18; make Min and Max the ends of the range: alone it is exact")]
    [InlineData("float", "Uniform([|16777216.5|], 16777217.5)", "two numbers of type float between its least and its greatest value but [Uniform(min: 16777216.5, max: 16777217.5)] passes 16777216.5; widen them, or use a member of type double")]
    [InlineData("Half", "Uniform([|2048.2|], 2048.8)", "two numbers of type Half between its least and its greatest value but [Uniform(min: 2048.2, max: 2048.8)] passes 2048.2; widen them, or use a member of type double")]
    [InlineData("float", "Normal(0, 1, [|Min = 1.00000001|], Max = 1.00000002)", "two numbers of type float between its least and its greatest value but [Normal(mean: 0, standardDeviation: 1, Min = 1.00000001, Max = 1.00000002)] passes 1.00000001; widen them, or use a member of type double")]
    [InlineData("decimal", "Normal(0.0125, 1, Min = 0.011, Max = 0.014, [|Decimals = 2|])", "Decimals of at least 3 for its bounds but [Normal(mean: 0.0125, standardDeviation: 1, Min = 0.011, Max = 0.014, Decimals = 2)] passes 2; raise Decimals, or remove it")]
    public void SYNF0101_A_bound_does_not_fit_the_member(string type, string maker, string why) => Example.Finding(
        $"using System.Collections.Generic; [Synthetic] public class Model {{ [{maker}] public {type} Name {{ get; set; }} = default!; }}",
        "SYNF0101", $"'Model.Name': {maker[..maker.IndexOf('(')]} needs {why}");

    [Fact]
    public void SYNF0101_The_element_that_does_not_fit_is_named() => Example.Finding(
        "[Synthetic] public class Model { [Empirical(1, 2, [|300|], 4)] public byte Name { get; set; } }", "SYNF0101",
        "'Model.Name': Empirical needs values in [0, 255] on a member of type byte but [Empirical(values: [1, 2, 300, 4])] passes 300; use 255 or less, or a member of a wider type");

    [Theory]
    [InlineData("long", "Uniform(long.MinValue, long.MaxValue)")]
    [InlineData("ulong", "Uniform(0, long.MaxValue)")]
    [InlineData("byte", "Uniform(0, 255)")]
    [InlineData("byte", "Triangular(-0.4, 5, 255.4)")]
    [InlineData("byte", "Uniform(0, 1000, Max = 255)")]
    [InlineData("byte", "Binomial(1000, 0.01)")]
    [InlineData("byte", "Normal(100, 1)")]
    [InlineData("TimeOnly", "Uniform(0, 86400)")]
    [InlineData("float", "Uniform(-3.4e38, 3.4e38)")]
    [InlineData("bool", "Uniform(0.0, 1.0)")]
    [InlineData("Int128", "Triangular(-1e30, 0, 1e30)")]
    [InlineData("System.Numerics.BigInteger", "Triangular(-1e300, 0, 1e300)")]
    [InlineData("decimal", "Uniform(0.251, 0.259)")]
    [InlineData("decimal", "Normal(0.0125, 0.001, Min = 0.011, Max = 0.014)")]
    [InlineData("decimal", "Uniform(0, 0.6666666666666666)")]
    [InlineData("long", "Uniform(0, 4503599627370496, Step = 2)")]
    [InlineData("ulong", "Uniform(0, 9e18)")]
    [InlineData("long", "Triangular(0, 5e17, 1e18)")]
    [InlineData("float", "Uniform(0, 0.1)")]
    [InlineData("float", "Uniform(16777216.5, 16777223.5)")]
    [InlineData("Half", "Uniform(2048.2, 2055)")]
    public void What_fits_is_left_in_peace(string type, string maker) =>
        Example.NoFinding($"using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [{maker}] public {type} Name {{ get; set; }} }}");

    [Theory]
    [InlineData("double")]
    [InlineData("int")]
    [InlineData("TimeSpan")]
    public void SYNF0016_Decimals_say_nothing_of_other_types(string type) => Example.Finding(
        $"[Synthetic] public class Model {{ [Normal(5, 1, [|Decimals = 1|])] public {type} Name {{ get; set; }} }}", "SYNF0016",
        $"'Model.Name': Decimals says nothing here: a value of type {type} is not rounded to decimal places; use Step (0.01 for two places), or remove it");

    [Theory]
    [InlineData("Uniform(0.251, 0.259)", 0.251, 0.259, 3)]
    [InlineData("Uniform(0.5, 99.999)", 0.5, 99.999, 3)]
    [InlineData("Uniform(0.5, 99.999, Decimals = 2)", 0.5, 99.999, 2)]
    [InlineData("Uniform(0.256, 0.264)", 0.256, 0.264, 3)]
    [InlineData("Triangular(0.001, 0.002, 0.003)", 0.001, 0.003, 3)]
    [InlineData("Empirical(1.2345, 1.2346)", 1.2345, 1.2346, 4)]
    [InlineData("Pareto(3, 0.0015)", 0.0015, 1e9, 3)]
    [InlineData("Beta(2, 5, ScaleBy = 0.004, ShiftBy = 0.1, Min = 0.101, Max = 0.103)", 0.101, 0.103, 3)]
    [InlineData("Normal(0.0125, 0.001, Min = 0.011, Max = 0.014)", 0.011, 0.014, 3)]
    [InlineData("Uniform(0, 2, Max = 1.006)", 0, 1.006, 2)]
    [InlineData("Uniform(0, 0.6666666666666666)", 0, 0.6666666666666666, 2)]
    [InlineData("Uniform(0, 0.05)", 0, 0.05, 2)]
    [InlineData("Uniform(1, 3)", 1, 3, 2)]
    [InlineData("Uniform(0.1234567, 0.1234568, Weight = 1)] [Uniform(5, 6, Weight = 1)", 0.1234567, 6, 7)]
    [InlineData("Uniform(0.0, 1.0, ScaleBy = -0.004)", -0.004, 0, 3)]
    public void Decimals_stay_inside_their_bounds(string maker, double least, double greatest, int places)
    {
        var values = World.Of($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [{maker}] public decimal Name {{ get; set; }} }}").Column("Shop.Model", "Name").Cast<decimal>().ToList();

        Assert.All(values, value => Assert.InRange((double)value, least, greatest));
        Assert.True(values.Distinct().Count() > 1);
        Assert.All(values, value => Assert.Equal(places, value.Scale));
    }

    [Fact]
    public void A_bound_of_a_double_is_kept_to_its_last_digit()
    {
        var values = World.Of("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Uniform(0.0, 1.0, Max = 0.125)] public double Name { get; set; } }").Column("Shop.Model", "Name").Cast<double>();

        Assert.InRange(values.Max(), 0.12, 0.125);
        Assert.Contains(values, value => value > 0.1201);
    }

    [Fact]
    public void SYNF0226_A_part_of_a_mixture_needs_more_places_than_another_states() => Example.Finding(
        "[Synthetic] public class Model { [Uniform(0.251, 0.259, Weight = 1)] [Normal(5, 1, Weight = 1, [|Decimals = 2|])] public decimal Name { get; set; } }", "SYNF0226",
        "'Model.Name': the values of a mixture have one number of decimal places, but [Normal] has Decimals = 2 and [Uniform] Decimals = 3; state it once, or the same");

    [Theory]
    [InlineData("Uniform(1L, 2_000_000_000_000L)")]
    [InlineData("Uniform(0L, (1L << 50) - 1)")]
    [InlineData("DiscreteUniform(-500_000_000_000_000, 500_000_000_000_000)")]
    public void Wide_ranges_are_taken_in_turn(string maker)
    {
        var values = World.Of($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Unique, {maker}] public long Name {{ get; set; }} }}").Column("Shop.Model", "Name", count: 2000);

        Assert.Equal(2000, values.Distinct().Count());
    }

    [Theory]
    [InlineData("Uniform(0L, 1L << 50)")]
    [InlineData("Uniform(long.MinValue, long.MaxValue)")]
    [InlineData("DiscreteUniform(0, 1L << 60)")]
    public void SYNF0201_Ranges_that_are_too_wide_are_refused(string maker)
    {
        const string Why = "cannot be unique: it has more than 2^50 values, too many to take them in turn; use [Uniform] on an integer, [Pick], [Pattern], [DateRange] or [Sequence]";

        Example.Finding($"[Synthetic] public class Model {{ [[|Unique|], {maker}] public long Name {{ get; set; }} }}", "SYNF0201", $"'Model.Name' {Why}");
        Example.Finding(
            $"[Synthetic, UniqueTogether(nameof(Other), [|nameof(Name)|])] public class Model {{ [{maker}] public long Name {{ get; set; }} [Uniform(1, 9)] public int Other {{ get; set; }} }}",
            "SYNF0201", $"'Model.Name' {Why}");
    }

    [Theory]
    [InlineData("\"0.01\", \"0.1\"", 2)]
    [InlineData("\"0\", \"0.1\"", 2)]
    [InlineData("\"0.01\", \"0.09\"", 3)]
    [InlineData("\"0.251\", \"0.259\"", 4)]
    public void A_range_of_ten_multiples_of_a_hundredth_is_enough(string limits, int places)
    {
        var values = World.Of($"using System.ComponentModel.DataAnnotations; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Range(typeof(decimal), {limits})] public decimal Name {{ get; set; }} }}")
            .Column("Shop.Model", "Name").Cast<decimal>().ToList();

        Assert.All(values, value => Assert.Equal(places, value.Scale));
        Assert.True(values.Distinct().Count() > 5);
    }
}

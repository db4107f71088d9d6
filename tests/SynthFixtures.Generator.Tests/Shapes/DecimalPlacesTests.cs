using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Decimal members whose distribution is too narrow for their decimal places, and what a row says that cannot be made.</summary>
public sealed class DecimalPlacesTests
{
    [Theory]
    [InlineData("Normal(0.001, 0.0001)", "999 of 1,000 values lie in [0.0006709, 0.001329], which is one value at 2 decimal places; state Decimals = 6 on the distribution.")]
    [InlineData("Beta(2, 2, ScaleBy = 0.001)", "which is one value at 2 decimal places; state Decimals = 6 on the distribution.")]
    [InlineData("Normal(100, 1, Decimals = 2, ScaleBy = 1e-9)", "which is one value at 2 decimal places; state Decimals = 11 on the distribution.")]
    [InlineData("Normal(1, 1e-15)", "which is one value at 2 decimal places; use a member of type double.")]
    public void A_distribution_that_its_decimal_places_make_one_value_is_refused(string maker, string message)
    {
        foreach (var type in new[] { "decimal", "decimal?", "List<decimal>" })
        {
            var error = Assert.Throws<SyntheticModelException>(() => Rows($"[{maker}] public {type} Name {{ get; set; }} = default!;"));

            Assert.StartsWith("'Model.Name': 999 of 1,000 values lie in ", error.Message, StringComparison.Ordinal);
            Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Normal(0.001, 0.0001, Decimals = 6)")]
    [InlineData("Exponential(1000)")]
    [InlineData("Bernoulli(0.9999)")]
    [InlineData("Poisson(0.0001)")]
    [InlineData("Empirical(0.001, 0.002)")]
    [InlineData("LogNormal(60, 1)")]
    [InlineData("Normal(0, 1, Step = 100)")]
    public void A_distribution_of_several_values_or_of_one_that_is_meant_is_left_in_peace(string maker) =>
        Assert.NotEmpty(Rows($"[{maker}] public decimal Name {{ get; set; }}"));

    [Theory]
    [InlineData("[Sequence(250)] public byte Name { get; set; }", 6, "'Model.Name': 256 lies beyond byte, [0, 255]; ask for fewer rows, choose another start or step, or widen the type. That is in row 6 of Model, seed 42.")]
    [InlineData("[Poisson(1000)] public byte Name { get; set; }", 0, " lies beyond byte, [0, 255]; state Min and Max on the distribution, or widen the type. That is in row 0 of Model, seed 42.")]
    [InlineData("[Poisson(1000)] public List<byte> Name { get; set; } = [];", 0, "; state Min and Max on the distribution, or widen the type. That is in row 0 of Model, seed 42.")]
    [InlineData("public Inner Inside { get; set; } = new();", 6, "'Inner.Name': 256 lies beyond byte, [0, 255]; ask for fewer rows, choose another start or step, or widen the type. That is in row 6 of Model, seed 42.")]
    public void A_value_beyond_its_type_names_the_row_that_can_be_made_again(string member, int row, string message)
    {
        var error = Assert.Throws<SyntheticModelException>(() => Rows(member));
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Contains($"row {row} of", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_made_together_name_the_row_as_well()
    {
        var world = World.Of("""
            using SynthFixtures;
            namespace Shop
            {
                [Synthetic] public class Model { [Sequence(250)] public byte Name { get; set; } }
                public static class Use { public static string Call() { try { Synthetic.Rows<Model>(100, seed: 7, firstRow: 1); return ""; } catch (SyntheticModelException error) { return error.Message; } } }
            }
            """);

        Assert.Equal("'Model.Name': 256 lies beyond byte, [0, 255]; ask for fewer rows, choose another start or step, or widen the type. That is in row 6 of Model, seed 7.", world.Call("Shop.Use"));
    }

    private static object[] Rows(string member) =>
        [.. World.Of($"using System.Collections.Generic; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ {member} }} [Synthetic] public class Inner {{ [Sequence(250)] public byte Name {{ get; set; }} }}").Rows("Shop.Model", 20).Cast<object>()];
}

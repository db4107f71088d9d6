using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What <c>ScaleBy</c>, <c>ShiftBy</c> and <c>Step</c> do to members, and what they refuse.</summary>
public sealed class ReshapingRules
{
    [Theory]
    [InlineData("double", "Normal(0, 1, [|ScaleBy = 0|])", "ScaleBy as a finite number other than 0 but [Normal(mean: 0, standardDeviation: 1, ScaleBy = 0)] passes 0; use a positive factor, or a negative one for the mirrored law")]
    [InlineData("double", "Normal(0, 1, [|ShiftBy = double.NaN|])", "ShiftBy as a finite number but [Normal(mean: 0, standardDeviation: 1, ShiftBy = double.NaN)] passes double.NaN; use a finite number")]
    [InlineData("double", "Normal(0, 1, [|Step = -1|])", "Step > 0 but [Normal(mean: 0, standardDeviation: 1, Step = -1)] passes -1; use a positive step")]
    [InlineData("double", "Normal(0, 1, [|Step = 0|])", "Step > 0 but [Normal(mean: 0, standardDeviation: 1, Step = 0)] passes 0; use a positive step")]
    [InlineData("int", "Normal(0, 1, [|Step = 0.5|])", "Step as a whole number on an integral member but [Normal(mean: 0, standardDeviation: 1, Step = 0.5)] passes 0.5; use a whole number, or a member of type double or decimal")]
    [InlineData("decimal", "Normal(0, 1, Step = 0.125, [|Decimals = 2|])", "Decimals of at least 3 for Step = 0.125 but [Normal(mean: 0, standardDeviation: 1, Step = 0.125, Decimals = 2)] passes 2; raise Decimals, or remove it")]
    [InlineData("decimal", "Normal(0, 1, [|Step = 1.0 / 3|])", "Step as a decimal fraction on a decimal member but [Normal(mean: 0, standardDeviation: 1, Step = 0.3333333333333333)] passes 0.3333333333333333; use a step with at most 15 decimal places")]
    [InlineData("double", "Normal(0, 1, Step = 5, [|Min = 1|], Max = 4)", "a multiple of Step in [Min, Max] but [Normal(mean: 0, standardDeviation: 1, Step = 5, Min = 1, Max = 4)] passes 1; lower Min or raise Max")]
    public void SYNF0101_What_a_law_cannot_become(string type, string maker, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ [{maker}] public {type} Name {{ get; set; }} }}", "SYNF0101", $"'Model.Name': Normal needs {why}");

    [Fact]
    public void SYNF0101_Laws_of_a_mixture_are_not_rounded_one_by_one() =>
        Example.Finding(
            "[Synthetic] public class Model { [Normal(0, 1, Weight = 1, [|Step = 1|])] [Normal(5, 1, Weight = 1)] public double Name { get; set; } }",
            "SYNF0101",
            "'Model.Name': Normal needs a law without Weight beside Step but [Normal(mean: 0, standardDeviation: 1, Weight = 1, Step = 1)] passes 1; remove Step: the laws of a mixture are not rounded one by one");

    [Theory]
    [InlineData("Min = 2", "truncated there; remove Min and Max")]
    [InlineData("Max = 2", "truncated there; remove Min and Max")]
    [InlineData("ShiftBy = 2", "scaled or rounded there; remove ScaleBy, ShiftBy and Step")]
    [InlineData("Step = 2", "scaled or rounded there; remove ScaleBy, ShiftBy and Step")]
    public void SYNF0002_A_law_that_knows_its_quantile_alone_stays_as_it_is(string property, string why) =>
        Example.Finding(
            $$"""
            [Kernel(typeof(Law))] public sealed class LawAttribute(double scale) : DistributionAttribute { public double Scale { get; } = scale; }
            public readonly struct Law(double scale) : SynthFixtures.Distributions.IQuantile<double> { public double Quantile(double u) => scale * u; }
            [Synthetic] public class Model { [Law(1, [|{{property}}|])] public double Name { get; set; } }
            """,
            "SYNF0002",
            $"'Model.Name': Law cannot fill a value of type double; its law cannot be {why}");

    [Fact]
    public void Members_of_every_kind_take_multiples_of_the_step()
    {
        var world = World.Of("""
            using SynthFixtures; namespace Shop;
            [Synthetic]
            public class Model
            {
                [Uniform(0, 100, Step = 5)] public int Rating { get; set; }
                [Uniform(0.0, 1.0, Step = 0.125)] public decimal Share { get; set; }
                [Normal(20, 8, Step = 0.05, Min = 0.05)] public decimal Price { get; set; }
                [Beta(2, 5, ScaleBy = 40, ShiftBy = 10)] public double Age { get; set; }
                [Poisson(3, ScaleBy = 12)] public int Eggs { get; set; }
                [LogNormal(1, 0.5, ScaleBy = -1)] public double Debt { get; set; }
                [Missing(0.2), Uniform(1, 6, ScaleBy = 10, Step = 10)] public long? Points { get; set; }
            }
            """);

        Assert.Equal(Enumerable.Range(0, 21).Select(k => (object)(k * 5)), world.Column("Shop.Model", "Rating").Distinct().Order());
        Assert.Equal(Enumerable.Range(0, 9).Select(k => (object)(k * 0.125m)), world.Column("Shop.Model", "Share").Distinct().Order());
        Assert.All(world.Column("Shop.Model", "Share"), value => Assert.Equal(3, ((decimal)value!).Scale));
        Assert.All(world.Column("Shop.Model", "Price"), value => Assert.True((decimal)value! is > 0 && (decimal)value % 0.05m == 0));
        Assert.All(world.Column("Shop.Model", "Age"), value => Assert.InRange((double)value!, 10, 50));
        Assert.All(world.Column("Shop.Model", "Eggs"), value => Assert.Equal(0, (int)value! % 12));
        Assert.All(world.Column("Shop.Model", "Debt"), value => Assert.True((double)value! < 0));
        Assert.Equal([10L, 20L, 30L, 40L, 50L, 60L], world.Column("Shop.Model", "Points").OfType<long>().Distinct().Order());
    }

    [Fact]
    public void The_discrete_uniform_law_is_truncated_and_mixed_like_every_other()
    {
        var world = World.Of("""
            using SynthFixtures; namespace Shop;
            [Synthetic]
            public class Model
            {
                [Uniform(1, 100, Min = 98)] public int Percent { get; set; }
                [DiscreteUniform(1, 6, Max = 2)] public double Die { get; set; }
                [Uniform(1, 3, Weight = 0.5)] [Poisson(3, Weight = 0.5, Min = 10, Max = 11)] public int Days { get; set; }
            }
            """);

        foreach (var (member, values) in (System.Collections.Generic.IEnumerable<(string, object[])>)[("Percent", [98, 99, 100]), ("Die", [1.0, 2.0]), ("Days", [1, 2, 3, 10, 11])])
        {
            var column = world.Column("Shop.Model", member, count: 900);
            Assert.Equal(values, column.Distinct().Order());
            Assert.All(values.Take(2), value => Assert.InRange(column.Count(other => value.Equals(other)), 100, 550));
        }
    }

    [Fact]
    public void The_law_is_written_as_a_reader_says_it()
    {
        var run = Driver.Generate("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Beta(2, 5, ScaleBy = 40, ShiftBy = 10, Step = 0.5, Max = 45)] public double Age { get; set; } }", "Shop.Model");

        Assert.Contains("private static readonly Stepped<Affine<Beta>> AgeLaw = new(new(new(alpha: 2, beta: 5), scale: 40, shift: 10), step: 0.5, max: 45);", run, StringComparison.Ordinal);
        Assert.Contains("\"Beta(alpha: 2, beta: 5, ScaleBy = 40, ShiftBy = 10, Step = 0.5, Max = 45)\"", run, StringComparison.Ordinal);
    }
}

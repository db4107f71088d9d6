using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>What only numbers can tell is told by Prepare, wherever in a model it stands.</summary>
public sealed class PreparationTests
{
    private const string Refusal = "'Part': the correlation of A and B is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range";

    private const string Models = """
        using System.Collections.Generic;
        using SynthFixtures;
        using SynthFixtures.Rows;
        namespace Shop;
        [Synthetic, Correlate("A", "B", 0.9)] public class Part { [Exponential(10)] public double A { get; set; } [Bernoulli(0.3)] public bool B { get; set; } }
        [Synthetic] public class Whole { public Part? Inside { get; set; } public int Number { get; set; } }
        [Synthetic] public class Lot { [Count(0, 1)] public List<Part> Parts { get; set; } = []; }
        [Synthetic] public class Pool { [Count(0, 1)] public Dictionary<string, Part?> Parts { get; set; } = []; }
        [Synthetic] public class Fleet { public Whole First { get; set; } = new(); }
        [Synthetic] public class Ruled { [Uniform(1, 9)] public int Number { get; set; } [OneOf(typeof(Left), typeof(Right))] public Side Side { get; set; } = new Left(); }
        public abstract class Side { } [Synthetic] public class Left : Side { } [Synthetic] public class Right : Side { public Part Inside { get; set; } = new(); }
        [Synthetic] public class Chapter { [MaxDepth(2)] public List<Chapter> Chapters { get; set; } = []; public Book? Book { get; set; } }
        [Synthetic, FixedSum(1, "A", "B")] public class Book { public double A { get; set; } public double B { get; set; } [MaxDepth(1)] public List<Chapter> Chapters { get; set; } = []; }
        public static class Uses
        {
            public static int Call() { foreach (var row in Synthetic.Rows<Book>(5, seed: 1)) if (row.A + row.B != 1) return 0; Sources.Of<Book>().Prepare(); Sources.Of<Chapter>().Prepare(); return Synthetic.Rows<Chapter>(5, seed: 1).Length; }
        }
        """;

    [Theory]
    [InlineData("Whole", "In 'Whole.Inside': ")]
    [InlineData("Lot", "In 'Lot.Parts': ")]
    [InlineData("Pool", "In 'Pool.Parts': ")]
    [InlineData("Fleet", "In 'Fleet.First': In 'Whole.Inside': ")]
    [InlineData("Ruled", "In 'Ruled.Side': In 'Right.Inside': ")]
    public void A_model_inside_another_fails_before_the_first_row_and_says_where_it_stands(string model, string path)
    {
        var world = World.Of(Models);
        world.Call("Shop.Uses");
        var source = SynthFixtures.Rows.Sources.Of(world.Type("Shop." + model));

        Assert.Equal(path + Refusal, Assert.Throws<SyntheticModelException>(source.Prepare).Message);
        Assert.Equal(path + Refusal, Assert.Throws<SyntheticModelException>(() => source.RowAsObject(1, 0)).Message);
    }

    [Fact]
    public void Types_that_lead_back_to_themselves_are_prepared_once() => Assert.Equal(5, World.Of(Models).Call("Shop.Uses"));
}

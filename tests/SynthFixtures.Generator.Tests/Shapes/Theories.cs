using System;
using System.Linq;
using System.Runtime.CompilerServices;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The parameters of theories.</summary>
public sealed class Theories
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    public void Values_with_their_own_laws_come_in_order_however_many_there_are(int count)
    {
        var parameters = string.Join(", ", Enumerable.Range(0, count).Select(i => $"[Uniform({10 * i}, {(10 * i) + 5})] int number{i}"));
        var world = World.Of($"using SynthFixtures; namespace Shop; public class Tests {{ [SyntheticData] public void Adds_up({parameters}) {{ }} }}", Example.SyntheticData);

        foreach (ITuple row in world.TheoryRows("Shop.Tests", "Adds_up").Cast<ITuple>())
        {
            Assert.Equal(count, row.Length);
            for (var i = 0; i < count; i++)
                Assert.InRange((int)row[i]!, 10 * i, (10 * i) + 5);
        }
    }

    [Fact]
    public void Values_of_every_type_stand_beside_models()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            public sealed class Order { [Uniform(1, 9)] public int Quantity { get; init; } }

            public class Tests
            {
                [SyntheticData(Rows = 3, Seed = 1), SyntheticData(Rows = 3, Seed = 2)]
                public void Adds_up(
                    Order first, [Normal(100, 15)] decimal amount, string name, Order second, DayOfWeek day, Guid key, DateTime at, DateOnly on, TimeSpan takes,
                    int? maybe, [Missing(0.5)] string? note, [Pick("a", "b")] string @class, bool flag, [Constant(3)] long block, double rows, float i)
                {
                }
            }
            """;
        var world = World.Of(Source, Example.SyntheticData);
        var rows = world.TheoryRows("Shop.Tests", "Adds_up").Cast<ITuple>().ToList();

        Assert.Equal(14, rows[0].Length);
        Assert.All(rows, row => Assert.InRange((decimal)row[0]!, 0m, 200m));
        Assert.All(rows, row => Assert.Contains(row[9], new object[] { "a", "b" }));
        Assert.InRange(rows.Count(row => row[7] is null), 5, 50);
        Assert.InRange(rows.Count(row => row[8] is null), 60, 140);
        Assert.Equal(200, world.Rows("Shop.Order").Count);
    }

    [Fact]
    public void Theories_of_a_generic_base_class_have_their_values()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public abstract class Base<T>
            {
                [SyntheticData] public void Adds_up([Uniform(1, 9)] int number, T other) { }
            }

            public class Tests : Base<string>
            {
                [SyntheticData] public void Own(int number) { }
                public class Inner { [SyntheticData] public void Own([Uniform(1, 9)] int number) { } }
            }
            """;
        var world = World.Of(Source, Example.SyntheticData);

        Assert.All(world.TheoryRows("Shop.Base`1", "Adds_up").Cast<ITuple>(), row => Assert.InRange((int)row[0]!, 1, 9));
        Assert.All(world.TheoryRows("Shop.Tests+Inner", "Own").Cast<ITuple>(), row => Assert.InRange((int)row[0]!, 1, 9));
    }

    [Fact]
    public void Overloads_and_obsolete_tests_do_not_get_in_each_others_way()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            [Obsolete]
            public class Tests
            {
                [SyntheticData, Obsolete("old")] public void @class([Uniform(1, 9)] int @void) { }
                public void @class(string text) { }
                [SyntheticData] private void Hidden(int number) { }
                [SyntheticData] public static void Static(int number) { }
                public void Call() => Hidden(1);
            }
            """;
        var world = World.Of(Source, Example.SyntheticData);

        Assert.All(world.TheoryRows("Shop.Tests", "class").Cast<ITuple>(), row => Assert.InRange((int)row[0]!, 1, 9));
        Assert.Equal(200, world.TheoryRows("Shop.Tests", "Hidden").Count);
        Assert.Equal(200, world.TheoryRows("Shop.Tests", "Static").Count);
    }

    [Fact]
    public void A_parameter_draws_from_the_stream_of_its_own_name()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public class Tests
            {
                [SyntheticData] public void Before([Uniform(0.0, 1.0)] double number) { }
            }
            """;
        var before = World.Of(Source, Example.SyntheticData).TheoryRows("Shop.Tests", "Before").Cast<ITuple>().Select(row => row[0]);
        var after = World.Of(Source.Replace("([Uniform", "(int other, [Uniform", StringComparison.Ordinal), Example.SyntheticData)
            .TheoryRows("Shop.Tests", "Before").Cast<ITuple>().Select(row => row[1]);

        Assert.Equal(before, after);
    }
}

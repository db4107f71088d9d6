using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Conditions mean what they would mean where they stand: usings, namespaces, containing types, hostile names.</summary>
public sealed class ConditionPlaces
{
    private const string Rules = "[Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = {0})] public double Value {{ get; set; }}";

    [Fact]
    public void Usings_aliases_and_namespaces_of_the_file_are_those_of_the_text()
    {
        var world = World.Of("""
            using System.Linq;
            using Kind = Other.Tier;
            namespace Outer
            {
                using SynthFixtures;
                using static Other.Limits;
                public enum Level { Low, High }
                namespace @class.Inner
                {
                    using Words = System.Collections.Generic.List<string>;
                    [Synthetic] public class Model
                    {
                        [Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = "Tier == Kind.Gold && Level != Level.Low && Age > Least && new[] { Age }.Any(a => a % 2 == 0) && new Words().Count == 0")] public double Value { get; set; }
                        [Weighted(Other.Tier.Basic, 1), Weighted(Other.Tier.Gold, 5)] public Other.Tier Tier { get; set; }
                        public Level Level { get; set; }
                        [Uniform(0, 100)] public int Age { get; set; }
                    }
                }
            }
            namespace Other { public enum Tier { Basic, Gold } public static class Limits { public const int Least = 30; } }
            """);

        var rows = world.Rows("Outer.class.Inner.Model");
        Assert.All(rows, row => Assert.Equal(
            World.Value(row, "Tier")!.ToString() == "Gold" && World.Value(row, "Level")!.ToString() == "High" && (int)World.Value(row, "Age")! > 30 && (int)World.Value(row, "Age")! % 2 == 0,
            (double)World.Value(row, "Value")! >= 2));
        Assert.Contains(rows, row => (double)World.Value(row, "Value")! >= 2);
    }

    [Fact]
    public void Members_of_a_base_bring_the_usings_of_its_own_file()
    {
        var world = World.Of(
            "using SynthFixtures; namespace Shop; [Synthetic] public class Model : Core.Entity { [Constant(1)] [Constant(2, When = \"Age > 50 && Kind == Core.Kind.Odd\")] public int Own { get; set; } }",
            $"using SynthFixtures; using Deep; namespace Core; public enum Kind {{ Even, Odd }} [Latent(\"Group\", 1, 1)] public abstract class Entity {{ {string.Format(null, Rules, "\"Kind == Kind.Odd && Depth.Is(Age) && Group == 1\"")} public Kind Kind {{ get; set; }} [Uniform(0, 100)] public int Age {{ get; set; }} }}",
            "namespace Deep; public static class Depth { public static bool Is(int age) => age > 3; }");

        Assert.Contains(world.Rows("Shop.Model"), row => (double)World.Value(row, "Value")! >= 2);
        Assert.All(world.Rows("Shop.Model"), row => Assert.Equal((int)World.Value(row, "Age")! > 50 && World.Value(row, "Kind")!.ToString() == "Odd" ? 2 : 1, World.Value(row, "Own")));
    }

    [Fact]
    public void Profiles_theories_nested_and_generic_types_and_noise_have_conditions()
    {
        var world = World.Of("""
            using System; using SynthFixtures; namespace Shop;
            public sealed class Plain { public double Value { get; set; } public int Age { get; set; } public string? Note { get; set; } }
            [SyntheticProfile(typeof(Plain)), Latent("Group", 1, 3)]
            internal interface IPlain
            {
                [Normal(0, 1)] [Normal(100, 1, When = "Age > 50 || Group == 0")] [Normal(200, 1, When = nameof(IsYoung))] double Value { get; }
                [Uniform(0, 100)] int Age { get; }
                [Missing(1, When = "Age < 50")] string? Note { get; }
                static bool IsYoung(int age, int group) => age < 10 && group > 0;
            }
            public static class Outer
            {
                public enum Kind { A, B }
                [Synthetic] public sealed record Inner(Kind Kind, [Pick(1)] [Pick(2, When = "Kind is Kind.B")] int Size);
            }
            public sealed record Page<T>(T Item, [Pick(1)] [Pick(2, When = "Item is not null")] int Size);
            [Synthetic] public sealed record Holder([Derive("Make")] double Weight, bool Flag, Outer.Inner Inner)
            {
                public static double Make([Uniform(0.0, 1.0)] [Uniform(5.0, 6.0, When = "Flag")] double noise) => noise;
            }
            public class Tests
            {
                public enum Mode { Off, On }
                [SyntheticData] public void Adds_up(Mode mode, [Pick(1)] [Pick(2, When = "mode == Mode.On")] int size, Plain plain) { }
            }
            static class Use { public static object Call() => SyntheticHolder.With(flag: true).Rows(3); }
            """, Example.SyntheticData);

        Assert.All(world.Rows("Shop.Plain"), row => Assert.Equal((int)World.Value(row, "Age")! < 50, World.Value(row, "Note") is null));
        Assert.Contains(world.Rows("Shop.Plain"), row => (double)World.Value(row, "Value")! > 150);
        Assert.All(world.Rows("Shop.Outer+Inner"), row => Assert.Equal(World.Value(row, "Kind")!.ToString() == "B" ? 2 : 1, World.Value(row, "Size")));
        Assert.All(world.Rows("Shop.Holder"), row => Assert.Equal((bool)World.Value(row, "Flag")!, (double)World.Value(row, "Weight")! >= 5));
        Assert.All(world.TheoryRows("Shop.Tests", "Adds_up"), row => Assert.Equal(World.Value(row, "Item1")!.ToString() == "On" ? 2 : 1, World.Value(row, "Item2")));
        world.Call("Shop.Use");
    }

    [Theory]
    [InlineData("block")]
    [InlineData("rows")]
    [InlineData("i")]
    [InlineData("Streams")]
    [InlineData("ModelConditions")]
    [InlineData("ValueWhen1Law")]
    [InlineData("ValueWhen1")]
    [InlineData("Normal")]
    [InlineData("System")]
    [InlineData("@event")]
    [InlineData("record")]
    [InlineData("Größe")]
    [InlineData("Equals2")]
    public void Members_of_any_name_can_be_read(string name)
    {
        var world = World.Of($$"""
            using SynthFixtures; namespace Shop;
            public class CustomerConditions; public class ModelConditions2;
            [Synthetic, Latent("Hidden", 1, 1)] public class Model
            {
                [Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = "{{name}} > 50 && Hidden < 2")] public double Value { get; set; }
                [Uniform(0, 100)] public int {{name}} { get; set; }
                [Missing(1, When = "{{name}} > 50")] public string? Note { get; set; }
            }
            [Synthetic] public class Customer { [Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = "Age > 50")] public double Value { get; set; } [Uniform(0, 100)] public int Age { get; set; } }
            static class Use { public static object Call() => SyntheticModel.With(value: 3).Rows(3); }
            """);

        Assert.All(world.Rows("Shop.Model"), row => Assert.Equal((int)World.Value(row, name.TrimStart('@'))! > 50, (double)World.Value(row, "Value")! >= 2));
        world.Call("Shop.Use");
    }

    [Fact]
    public void Code_without_nullable_annotations_compiles_without_a_warning()
    {
        var world = World.Of("""
            #nullable disable
            using SynthFixtures; namespace Shop;
            [Synthetic] public class Model
            {
                [Pick("a")] [Pick("b", When = "Name.Length > 1")] public string Value { get; set; }
                [Pick("x", "xx")] public string Name { get; set; }
                [Missing(0.5), Missing(0.9, When = "Name == \"x\"")] public string Note { get; set; }
            }
            """);

        Assert.All(world.Rows("Shop.Model"), row => Assert.Equal(((string)World.Value(row, "Name")!).Length > 1 ? "b" : "a", World.Value(row, "Value")));
    }

    [Fact]
    public void Two_types_of_one_name_in_different_places_have_their_own_conditions()
    {
        var world = World.Of($"using SynthFixtures; namespace Shop {{ [Synthetic] public class Order_Line {{ {Model()} }} [Synthetic] public class order_line {{ {Model()} }} public class Order {{ [Synthetic] public class Line {{ {Model()} }} }} }} namespace Other {{ [Synthetic] public class Order_Line {{ {Model()} }} }}");

        foreach (var type in new[] { "Shop.Order_Line", "Shop.order_line", "Shop.Order+Line", "Other.Order_Line" })
            Assert.All(world.Rows(type), row => Assert.Equal((int)World.Value(row, "Age")! > 50, (double)World.Value(row, "Value")! >= 2));
    }

    private static string Model() => string.Format(null, Rules, "\"Age > 50\"") + " [Uniform(0, 100)] public int Age { get; set; }";
}

using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Which types can be models, and how their rows are constructed.</summary>
public sealed class TypeShapes
{
    [Theory]
    [InlineData("public sealed class Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; set; } }")]
    [InlineData("public class Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; } }")]
    [InlineData("public class Model { [Normal(40, 12, Min = 18, Max = 90)] public required int Age { get; init; } }")]
    [InlineData("public class Model { [Normal(40, 12, Min = 18, Max = 90)] public required int Age; }")]
    [InlineData("public class Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age; }")]
    [InlineData("public class Model(int age) { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; } = age; }")]
    [InlineData("public class Model { public Model([Normal(40, 12, Min = 18, Max = 90)] int age) => Age = age; public int Age { get; } }")]
    [InlineData("public sealed record Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; } }")]
    [InlineData("public sealed record Model([Normal(40, 12, Min = 18, Max = 90)] int Age);")]
    [InlineData("public sealed record Model([property: Normal(40, 12, Min = 18, Max = 90)] int Age);")]
    [InlineData("public record class Model([Normal(40, 12, Min = 18, Max = 90)] int Age) { public string Name { get; init; } = \"\"; }")]
    [InlineData("public struct Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; set; } }")]
    [InlineData("public struct Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age; }")]
    [InlineData("public readonly struct Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; } }")]
    [InlineData("public readonly struct Model(int age) { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; } = age; }")]
    [InlineData("public record struct Model([Normal(40, 12, Min = 18, Max = 90)] int Age);")]
    [InlineData("public readonly record struct Model([Normal(40, 12, Min = 18, Max = 90)] int Age);")]
    [InlineData("internal sealed class Model { [Normal(40, 12, Min = 18, Max = 90)] internal int Age { get; set; } }")]
    [InlineData("public partial class Model { } partial class Model { [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; set; } }")]
    public void A_type_of_every_kind_is_filled_by_its_law(string model)
    {
        var world = World.Of($"using SynthFixtures; namespace Shop; [Synthetic] {model}");

        var ages = world.Column("Shop.Model", "Age").Cast<int>().ToList();

        Assert.All(ages, age => Assert.InRange(age, 18, 90));
        Assert.InRange(ages.Average(), 37, 43);
        Assert.True(ages.Distinct().Count() > 30);
    }

    [Fact]
    public void Constructor_parameters_mix_with_members_and_are_not_set_again()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model([Uniform(1, 6)] int low, string name)
            {
                public int Low { get; set; } = low + 100;

                [Pick("Ada", "Grace")]
                public string Name { get; } = name;

                [Uniform(200, 300)]
                public required int High { get; init; }
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "Low")!, 101, 106));
        Assert.All(rows, row => Assert.Contains(World.Value(row, "Name"), new[] { "Ada", "Grace" }));
        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "High")!, 200, 300));
    }

    [Fact]
    public void A_constructor_that_sets_required_members_leaves_them_in_peace()
    {
        const string Source = """
            using System.Diagnostics.CodeAnalysis;
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                public Model() => Name = "";

                [SetsRequiredMembers]
                public Model(string name) => Name = name + "!";

                [Pick("Ada")]
                public required string Name { get; init; }
            }
            """;

        Assert.All(World.Of(Source).Column("Shop.Model", "Name"), name => Assert.Equal("Ada!", name));
    }

    [Fact]
    public void A_required_member_that_is_also_a_parameter_is_set_where_the_constructor_does_not_vouch_for_it()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                public Model(string name) => Name = name + "!";

                [Pick("Ada")]
                public required string Name { get; init; }
            }
            """;

        Assert.All(World.Of(Source).Column("Shop.Model", "Name"), name => Assert.Equal("Ada", name));
    }

    [Fact]
    public void Of_several_constructors_the_longest_that_can_be_filled_is_taken()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                public Model() => Via = "none";

                public Model(int age) => (Age, Via) = (age, "age");

                public Model(int age, IDisposable resource) => (Age, Via) = (age, "resource" + resource);

                public int Age { get; }

                [NotSynthetic]
                public string Via { get; set; }
            }
            """;

        Assert.All(World.Of(Source).Column("Shop.Model", "Via"), via => Assert.Equal("age", via));
    }

    [Fact]
    public void Inherited_members_are_filled_and_hidden_ones_once()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public abstract class Entity<TKey>
            {
                [Sequence] public required TKey Id { get; init; }
                [Pick("base")] public string Kind { get; set; } = "";
                [Pick("virtual")] public virtual string Title { get; set; } = "";
            }

            [Synthetic]
            public sealed class Model : Entity<long>
            {
                [Pick("derived")] public new string Kind { get; set; } = "";
                [Pick("override")] public override string Title { get; set; } = "";
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model", 3);

        Assert.Equal([1L, 2L, 3L], rows.Select(row => World.Value(row, "Id")));
        Assert.All(rows, row => Assert.Equal("override", World.Value(row, "Title")));
        Assert.All(rows, row => Assert.Equal("derived", World.Value(row, "Kind")));
    }

    [Fact]
    public void Types_inside_types_are_models_under_their_full_names()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public static class Orders
            {
                public struct Inner
                {
                    [Synthetic]
                    public sealed record Line([Uniform(1, 9)] int Quantity, Colour Colour);

                    public enum Colour { Red, Green }
                }

                [Synthetic]
                public sealed record Line([Uniform(11, 19)] int Quantity, Inner.Line Other);
            }
            """;
        var world = World.Of(Source);

        Assert.All(world.Column("Shop.Orders+Inner+Line", "Quantity"), quantity => Assert.InRange((int)quantity!, 1, 9));
        Assert.All(world.Column("Shop.Orders+Line", "Quantity"), quantity => Assert.InRange((int)quantity!, 11, 19));
        Assert.All(world.Column("Shop.Orders+Line", "Other"), other => Assert.InRange((int)World.Value(other!, "Quantity")!, 1, 9));
    }

    [Fact]
    public void Types_in_the_global_namespace_are_models()
    {
        var world = World.Of("using SynthFixtures; [Synthetic] public sealed record Customer([Pick(\"Oslo\")] string City, Tier Tier); public enum Tier { Basic }");

        Assert.All(world.Column("Customer", "City"), city => Assert.Equal("Oslo", city));
    }

    [Fact]
    public void Members_that_cannot_be_set_and_say_nothing_are_left_alone()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                public static int Count { get; set; }
                public const int Limit = 3;
                private int hidden = 7;
                public int Age { get; set; }
                public int Twice => 2 * Age;
                public int Hidden => hidden;
                public string Fixed { get; } = "fixed";
                public string Guarded { get; private set; } = "guarded";
                public readonly Uri Address = new("http://localhost");
                public int this[int index] { get => index; set => hidden = value; }
                [NotSynthetic] public Uri? Other { get; set; }
                public event EventHandler? Changed;
                public void Raise() => Changed?.Invoke(this, EventArgs.Empty);
            }
            """;

        Assert.All(World.Of(Source).Rows("Shop.Model"), row => Assert.Equal("fixedguarded7", $"{World.Value(row, "Fixed")}{World.Value(row, "Guarded")}{World.Value(row, "Hidden")}"));
    }

    [Fact]
    public void Obsolete_types_and_members_are_filled_without_a_warning()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                [Obsolete("use Age")] public int Years { get; set; }
                [Obsolete] public Old Kind { get; set; }
                [Derive(nameof(Make))] public int Age { get; set; }
                [Obsolete("gone")] public static int Make([Uniform(1, 3)] int x) => x;
            }

            [Synthetic, Obsolete("older")]
            public sealed class Older { [Obsolete] public int Years { get; set; } }

            [Obsolete("ancient")]
            public enum Old { A, B }
            """;

        Assert.Equal(200, World.Of(Source).Rows("Shop.Model").Count);
    }

    [Fact]
    public void A_model_without_members_has_rows_too() =>
        Assert.Equal(3, World.Of("using SynthFixtures; namespace Shop; [Synthetic] public sealed class Model;").Rows("Shop.Model", 3).Count);
}

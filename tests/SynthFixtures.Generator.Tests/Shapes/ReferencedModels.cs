using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The main case: models in one project, their rows in another.</summary>
public sealed class ReferencedModels
{
    private const string Models = """
        using System;
        using SynthFixtures;

        namespace Models
        {
            public enum Tier { Basic, Gold }

            [Synthetic]
            public sealed record Customer
            {
                [Sequence] public required int Id { get; init; }
                [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; }
                [Derive(nameof(MakeName))] public string Name { get; init; } = "";
                [Weighted(Tier.Basic, 7), Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
                public Inner.Address Home { get; init; } = new("");
                public Inner.Address? Work { get; init; }
                public string? Note { get; init; }
                [NotSynthetic] internal Uri? Hidden { get; set; }
                public static string MakeName(int id, [Pick("a", "b")] string letter) => letter + id;
            }

            public static class Inner
            {
                [Synthetic]
                public sealed record Address([Pick("Oslo", "Rome")] string City);
            }

            [Synthetic]
            internal sealed record Secret([Uniform(1, 9)] int Number);

            [Synthetic]
            public sealed record Other(int Number);
        }
        """;

    public static TheoryData<bool> Image => [true, false];

    [Theory]
    [MemberData(nameof(Image))]
    public void An_assembly_attribute_brings_all_models_of_the_assembly(bool image)
    {
        var world = World(image, "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Customer))]");
        var rows = world.Rows("Models.Customer");

        Assert.All(rows, row => Assert.InRange((int)Driving.World.Value(row, "Age")!, 18, 90));
        Assert.Equal("a1", "a" + Driving.World.Value(rows[0], "Id"));
        Assert.Equal(200, world.Rows("Models.Other").Count);
        Assert.Equal(200, world.Rows("Models.Inner+Address").Count);
    }

    [Theory]
    [MemberData(nameof(Image))]
    public void Internal_models_are_made_where_the_project_may_see_them(bool image)
    {
        var world = World(image, "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Customer))]", friend: true);

        Assert.All(world.Column("Models.Secret", "Number"), number => Assert.InRange((int)number!, 1, 9));
    }

    [Theory]
    [MemberData(nameof(Image))]
    public void Parameters_of_a_theory_are_models_without_further_ceremony(bool image)
    {
        var world = World(image, "using SynthFixtures; using Models; namespace Shop; public class Tests { [SyntheticData(Rows = 3)] public void Adds_up(Customer customer, Other? other) { } }");

        Assert.Equal(200, world.Rows("Models.Customer").Count);
        Assert.Equal(200, world.Rows("Models.Inner+Address").Count);
        Assert.Throws<SyntheticModelException>(() => world.Rows("Models.Secret"));
    }

    [Fact]
    public void The_text_is_the_same_wherever_the_model_comes_from()
    {
        const string Request = "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Customer))]";
        var models = Driver.CompileModels(Models);
        var image = Driver.Generate(Driver.Compile(Request, "Shop", MetadataReference.CreateFromImage(Driver.Emit(models))));
        var project = Driver.Generate(Driver.Compile(Request, "Shop", models.ToMetadataReference()));
        var own = Driver.Generate(Driver.Compile(Models));

        Assert.Equal(["AssemblySources.g.cs", "Models.Customer.g.cs", "Models.Inner.Address.g.cs", "Models.Other.g.cs"], image.Keys.Order(StringComparer.Ordinal));
        Assert.All(image, file => Assert.Equal(file.Value, project[file.Key]));
        Assert.All(image.Where(file => file.Key.StartsWith("Models.", StringComparison.Ordinal)), file => Assert.Equal(file.Value, own[file.Key]));
    }

    [Fact]
    public void What_a_referenced_project_generates_is_not_generated_again()
    {
        var world = new World();
        var models = world.Add(Driver.GenerateAndCompile(Driver.Compile(Models, Driving.World.Unique("Models"))));
        const string Request = """
            using SynthFixtures; using Models; [assembly: SynthesizeAssembly(typeof(Customer))]
            namespace Shop
            {
                [Synthetic] public sealed record Order(Customer Buyer);
                public class Tests { [SyntheticData] public void Adds_up(Customer customer) { } }
            }
            """;
        var shop = Driver.Compile([Request, Example.SyntheticData], Driving.World.Unique("Shop"), models);

        Assert.Equal(["AssemblySources.g.cs", "Shop.Order.g.cs"], Driver.Generate(shop).Keys.Order(StringComparer.Ordinal));
        world.Add(Driver.GenerateAndCompile(shop));
        Assert.All(world.Column("Shop.Order", "Buyer"), Assert.NotNull);
    }

    [Fact]
    public void A_model_of_the_project_may_hold_a_referenced_one_and_asks_for_it()
    {
        var world = World(image: true, "using SynthFixtures; namespace Shop; [Synthetic] public sealed record Order(Models.Customer Buyer);");

        Assert.All(world.Column("Shop.Order", "Buyer"), Assert.NotNull);
    }

    [Fact]
    public void A_changed_reference_is_read_again()
    {
        const string Request = "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Customer))]";
        var before = Driver.Compile(Request, "Shop", Driver.CompileModels(Models).ToMetadataReference());
        var after = Driver.Compile(Request, "Shop", Driver.CompileModels(Models.Replace("Min = 18", "Min = 21", StringComparison.Ordinal)).ToMetadataReference());

        Assert.Contains("min: 18", Driver.Generate(before)["Models.Customer.g.cs"], StringComparison.Ordinal);
        Assert.Contains("min: 21", Driver.Generate(after)["Models.Customer.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_the_library_generates_nothing() =>
        Assert.Empty(Driver.Generate(Driver.CompileModels(Models)));

    private static World World(bool image, string request, bool friend = false)
    {
        var world = new World();
        var shop = Driving.World.Unique("Shop");
        var friends = friend ? $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{shop}\")]\n" : "";
        var source = Models.Replace("namespace Models\n", friends + "namespace Models\n", StringComparison.Ordinal);
        var models = Driver.CompileModels(source, Driving.World.Unique("Models"));
        var reference = world.Add(models);
        world.Add(Driver.GenerateAndCompile(Driver.Compile([request, Example.SyntheticData], shop, image ? reference : models.ToMetadataReference())));
        return world;
    }
}

using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Sources are found whichever module initializer runs first.</summary>
public sealed class Initializers
{
    private const string Model = "namespace Models { [SynthFixtures.Synthetic] public sealed record Order([SynthFixtures.Uniform(1, 9)] int Quantity); }";

    private const string User = """
        namespace Shop
        {
            public static class First
            {
                public static Models.Order? Made;

                [System.Runtime.CompilerServices.ModuleInitializer]
                public static void Initialize() => Made = SynthFixtures.Synthetic.Row<Models.Order>(42, 3);

                public static object? Call() => Made;
            }
        }
        """;

    [Fact]
    public void A_module_initializer_of_a_user_has_rows_of_the_models_of_its_project()
    {
        var world = World.Of(User, Model);

        Assert.Equal(world.Call("Shop.First"), world.Rows("Models.Order")[3]);
    }

    [Theory]
    [InlineData("[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.Order))]")]
    [InlineData("public class Tests { [SynthFixtures.SyntheticData] public void Adds_up(Models.Order order) { } }")]
    public void A_module_initializer_of_a_user_has_rows_of_the_models_of_a_referenced_project(string request)
    {
        var world = new World();
        var models = world.Add(Driver.CompileModels(Model, World.Unique("Models")));
        world.Add(Driver.GenerateAndCompile(Driver.Compile([User, request, Example.SyntheticData], World.Unique("Shop"), models)));

        Assert.Equal(world.Call("Shop.First"), world.Rows("Models.Order")[3]);
    }

    [Fact]
    public void A_closed_generic_model_reaches_a_theory_that_a_class_inherits()
    {
        const string Source = """
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed record Page<T>(T Item, [Uniform(1, 9)] int Number);
            public abstract class ModelTests<T> { [SyntheticData] public void Is(T model, [Uniform(1, 9)] int number) { } }
            public abstract class PageTests<T> : ModelTests<Page<T>> { [SyntheticData] public void Has(Page<List<T>>? page) { } }
            public class IntPageTests : PageTests<int>;
            """;
        var world = World.Of(Source, Example.SyntheticData);
        world.Initialize();
        var page = world.Type("Shop.Page`1");

        Assert.All((System.Type[])[typeof(int), typeof(System.Collections.Generic.List<int>)], item => Assert.True(SynthFixtures.Rows.Sources.Contains(page.MakeGenericType(item)), $"{item}"));
    }

    [Fact]
    public void A_type_without_a_source_is_named_as_it_can_be_written()
    {
        var world = World.Of("public class Outer<T> { [SynthFixtures.Synthetic] public class Model { public T[]? Items { get; set; } } }");
        var type = world.Type("Outer`1+Model").MakeGenericType(typeof(int));

        var exception = Assert.Throws<SyntheticModelException>(() => SynthFixtures.Rows.Sources.Of(type));
        Assert.StartsWith("Outer<System.Int32>.Model has no source of synthetic rows. It carries [Synthetic]: put [assembly: SynthesizeAssembly(typeof(Outer<System.Int32>.Model))] in the project that makes its rows;", exception.Message, System.StringComparison.Ordinal);
        Assert.StartsWith("System.Int32[,] has no source of synthetic rows. Rows are of models: make it a member of one;", Assert.Throws<SyntheticModelException>(() => SynthFixtures.Rows.Sources.Of(typeof(int[,]))).Message, System.StringComparison.Ordinal);
    }
}

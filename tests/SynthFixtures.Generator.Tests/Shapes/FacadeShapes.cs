using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>When a facade is written, what it is called, and what its neighbours may be called.</summary>
public sealed class FacadeShapes
{
    private const string Person = "using SynthFixtures; namespace Shop { [Synthetic] public sealed record Person([Normal(170, 10)] double Height); } ";

    [Theory]
    [InlineData("namespace Shop { static class Use { static object Call() => SyntheticPerson.Rows(5); } }")]
    [InlineData("namespace Shop.Tests { static class Use { static object Call() => SyntheticPerson.With(height: 5).Rows(5); } }")]
    [InlineData("static class Use { static object Call() => Shop.SyntheticPerson.Row(seed: 1, row: 2); }")]
    [InlineData("static class Use { static object Call() => global::Shop.SyntheticPerson.Stream(); }")]
    [InlineData("static class Use { static System.Func<int, long, long, object> Call() => Shop.SyntheticPerson.Rows; }")]
    [InlineData("namespace Other { using static Shop.SyntheticPerson; static class Use { static object Call() => With(height: Vary.By(row => row * 0.5)).Row(); } }")]
    [InlineData("namespace Other { using People = Shop.SyntheticPerson; static class Use { static void Call(Shop.Person[] people) => People.Fill(people); } }")]
    public void A_facade_is_written_where_its_name_is_used(string use)
    {
        var generated = Generate(Person + use);

        Assert.Equal(["AssemblySources.g.cs", "Shop.Person.Facade.g.cs", "Shop.Person.g.cs"], generated.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("static class Use { static object Call() => SynthFixtures.Synthetic.Rows<Shop.Person>(5, 1); }")]
    [InlineData("static class SyntheticPersons { public static int Rows => 3; } static class Use { static object Call() => SyntheticPersons.Rows; }")]
    [InlineData("// SyntheticPerson.With()")]
    public void No_facade_is_written_where_its_name_is_not_used(string use) =>
        Assert.Equal(["AssemblySources.g.cs", "Shop.Person.g.cs"], Generate(Person + use).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_facade_changes_no_letter_of_the_source()
    {
        var with = Generate(Person + "static class Use { static object Call() => Shop.SyntheticPerson.With(); }");

        Assert.Equal(Generate(Person)["Shop.Person.g.cs"], with["Shop.Person.g.cs"]);
    }

    [Fact]
    public void Facades_of_referenced_and_nested_types_and_of_those_of_a_theory_stand_in_the_namespaces_of_the_types()
    {
        var world = new World();
        var models = world.Add(Driver.CompileModels("""
            using SynthFixtures;
            namespace Models { public class Order { [Synthetic] public sealed record Line([Uniform(1, 9)] int Count); } [Synthetic] public sealed record Item(int Number); }
            """, World.Unique("Models")));
        var shop = Driver.Compile("""
            using SynthFixtures;
            [assembly: SynthesizeAssembly(typeof(Models.Order))]
            namespace Shop.Tests
            {
                using Models;
                public static class Use { public static int[] Call() => [SyntheticOrderLine.With(count: 77).Row().Count, SyntheticItem.With(number: 78).Row().Number]; }
            }
            """, World.Unique("Shop"), models);
        world.Add(Driver.GenerateAndCompile(shop));

        Assert.Equal([77, 78], (int[])world.Call("Shop.Tests.Use")!);
    }

    [Fact]
    public void A_facade_has_the_name_that_the_attribute_gives()
    {
        var world = World.Of("""
            using SynthFixtures;
            [Synthetic(Facade = "People")] public sealed record Person([Normal(170, 10)] double Height);
            [Synthetic(Facade = "class")] public sealed record Other(int Count);
            public static class Use { public static double[] Call() => [People.With(height: 5).Row().Height, @class.With(count: 6).Row().Count]; }
            """);

        Assert.Equal([5, 6], (double[])world.Call("Use")!);
    }

    [Fact]
    public void Models_from_code_without_nullable_annotations_take_null()
    {
        var world = World.Of("""
            #nullable disable
            using SynthFixtures;
            namespace Shop { [Synthetic] public class Person { public string Name { get; set; } [Derive(nameof(Make))] public string[] Tags { get; set; } public static string[] Make() => null; } }
            #nullable enable
            public static class Use { public static object Call() => "" + Shop.SyntheticPerson.With(name: null, tags: ["a"]).Row().Name + Shop.SyntheticPerson.With(name: Vary.Over("a", "b")).Row(0, 1).Name; }
            """);

        Assert.Equal("b", world.Call("Use"));
    }

    [Fact]
    public void Models_of_every_shape_have_facades()
    {
        var world = World.Of("""
            using System;
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            public readonly record struct OrderId(int Value);
            [Synthetic] public sealed record Line(string Product) { public Order? Parent { get; set; } }
            [Synthetic] public sealed class Order
            {
                public OrderId Id { get; init; }
                [Count(1, 3)] public List<Line> Lines { get; init; } = [];
                [Count(2)] public IReadOnlyDictionary<string, int> Stock { get; init; } = new Dictionary<string, int>();
                public HashSet<int>? Codes { get; set; }
                public (int Left, string Right) Pair { get; set; }
                [Uniform(1, 9)] public int Locked { get; private set; }
                public Order? Previous { get; set; }
                [Derive(nameof(MakeTitle))] public string Title { get; set; } = "";
                public static string MakeTitle(OrderId id, List<Line> lines, int locked) => $"{id.Value}:{lines.Count}:{locked}";
            }
            public sealed class Account
            {
                private Account(string owner) => Owner = owner;
                public string Owner { get; }
                public static Account Open(string owner) => new(owner);
            }
            [SyntheticProfile(typeof(Account))] public interface IAccount { [Pick("Ada")] string Owner { get; } }
            [OneOf(typeof(Circle), typeof(Square))] [Synthetic] public abstract record Shape;
            [Synthetic] public sealed record Circle(double Radius) : Shape;
            [Synthetic] public sealed record Square(double Side) : Shape;
            public static class Use
            {
                public static string[] Call() =>
                [
                    SyntheticOrder.With(id: new OrderId(7), lines: [], locked: 9, codes: null, pair: (1, "b"), previous: null).Row().Title,
                    SyntheticOrder.With(stock: (IReadOnlyDictionary<string, int>)new Dictionary<string, int> { ["a"] = 5 }).Row().Stock["a"].ToString(),
                    (SyntheticOrder.With(id: new OrderId(7)).Row(3, 4).Lines[0] == SyntheticOrder.Row(3, 4).Lines[0]).ToString(),
                    SyntheticAccount.With(owner: "Grace").Row().Owner,
                    (SyntheticShape.Rows(50).Length + SyntheticShape.With().Rows(50, 1).Length).ToString(),
                    SyntheticCircle.With(radius: 2).Row().ToString(),
                ];
            }
            """);

        Assert.Equal(["7:0:9", "5", "True", "Grace", "100", "Circle { Radius = 2 }"], (string[])world.Call("Shop.Use")!);
    }

    [Fact]
    public void What_an_override_must_not_be_is_said_by_the_compiler()
    {
        var updated = Driver.Update(Driver.Compile("""
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed record Person([Pick("Ada")] string Name, [Uniform(1, 9)] int Age) { public int Secret { get; private set; } public int Sum => Age; [NotSynthetic] public int Left { get; set; } }
            static class Use
            {
                static object A() => SyntheticPerson.With(name: null);
                static object B() => SyntheticPerson.With(name: Vary.Over("Ada", null));
                static object C() => SyntheticPerson.With(age: "1");
                static object D() => SyntheticPerson.With(secret: 1);
                static object E() => SyntheticPerson.With(sum: 1);
                static object F() => SyntheticPerson.With(left: 1);
            }
            """));

        Assert.Equal(
            ["CS1503", "CS1739", "CS1739", "CS1739", "CS8620", "CS8625"],
            updated.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591").Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_of_the_users_keeps_its_name_and_its_uses()
    {
        const string Source = Person + "namespace Shop { static class SyntheticPerson { public static int Rows() => 3; static int Use => SyntheticPerson.Rows(); } }";

        Example.NoFinding(Source);
        Assert.DoesNotContain("Shop.Person.Facade.g.cs", Generate(Source).Keys);
    }

    [Theory]
    [InlineData("namespace Shop { public static class SyntheticOrder { public static int Rows() => 3; } }")]
    [InlineData("public static class SyntheticOrder { public static int Rows() => 3; }")]
    public void A_type_of_an_outer_namespace_keeps_its_uses(string type)
    {
        var source = $"using SynthFixtures; namespace Shop.Orders {{ [Synthetic] public sealed record Order(int Count); static class Use {{ static int Call() => SyntheticOrder.Rows(); }} }} {type}";

        Example.NoFinding(source);
        Assert.DoesNotContain("Shop.Orders.Order.Facade.g.cs", Generate(source).Keys);
    }

    [Fact]
    public void A_type_that_appears_beside_a_referenced_model_takes_its_name_back()
    {
        var models = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels("using SynthFixtures; namespace Models; [Synthetic] public sealed record Order(int Count);")));
        const string Use = "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Order))] static class Use { static object Call() => Models.SyntheticOrder.Rows(3); }";

        Assert.Contains("Models.Order.Facade.g.cs", Driver.Generate(Driver.Compile([Use], "Shop", models)).Keys);
        Assert.DoesNotContain(
            "Models.Order.Facade.g.cs",
            Driver.Generate(Driver.Compile([Use, "namespace Models; static class SyntheticOrder { public static int Rows(int count) => count; }"], "Shop", models)).Keys);
    }

    [Fact]
    public void A_friend_uses_the_facade_that_a_referenced_project_has_made()
    {
        var world = new World();
        var (home, friend) = (World.Unique("Home"), World.Unique("Friend"));
        var reference = world.Add(Driver.GenerateAndCompile(Driver.Compile(
            $"using SynthFixtures; [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")] {Person.Replace("using SynthFixtures;", "", StringComparison.Ordinal)} static class Use {{ static object Call() => Shop.SyntheticPerson.With(); }}",
            home)));
        var user = Driver.Compile("namespace Tests; public static class Use { public static double Call() => Shop.SyntheticPerson.With(height: 3).Row().Height; }", friend, reference);
        world.Add(Driver.GenerateAndCompile(user));

        Assert.Equal(3.0, world.Call("Tests.Use"));
        Assert.Empty(Driver.Generate(user));
    }

    private static IReadOnlyDictionary<string, string> Generate(string source)
    {
        var compilation = Driver.Compile(source);
        Driver.GenerateAndCompile(compilation);
        return Driver.Generate(compilation);
    }
}

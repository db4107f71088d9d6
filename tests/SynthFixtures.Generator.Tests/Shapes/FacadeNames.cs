using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Names of types and members that could mean something else inside a facade.</summary>
public sealed class FacadeNames
{
    [Fact]
    public void Members_of_any_name_are_overridden()
    {
        string[] names =
        [
            "With", "Row", "Rows", "Fill", "Stream", "seed", "Seed", "row", "rows", "i", "block", "rowNumber", "source", "count", "firstRow", "@class", "@event", "@default", "Override", "Vary", "Synthetic", "Value", "value",
            "heightOverride", "Height", "height", "HeightOverride", "System", "Span", "SyntheticRows", "@field", "@var", "_", "__", "@null", "IsGiven", "At", "Streams", "columns", "@new", "@with", "@this", "SyntheticModel", "İ", "ı",
        ];
        var members = names.Select((n, i) => $"    [Missing(0.5), Pick(\"{i}\")] public string? {n} {{ get; set; }}");
        var inputs = string.Join(", ", names.Select(n => $"string? {n}"));
        var world = World.Of($$"""
            using SynthFixtures; namespace Shop;
            [Synthetic] public sealed class Model
            {
                {{string.Join("\n", members)}}
                [Derive(nameof(Make))] public string Made { get; set; } = "";
                public static string Make({{inputs}}) => "" + @class + Height;
            }
            public static class Use { public static string[] Call() => [SyntheticModel.With(@class: "a", with: "b").Row().Made[..1], SyntheticModel.With(@class: "a", with: "b").Row().With!]; }
            """);

        Assert.Equal(["a", "b"], (string[])world.Call("Shop.Use")!);
    }

    [Theory]
    [InlineData("Override")]
    [InlineData("Vary")]
    [InlineData("Row")]
    [InlineData("Rows")]
    [InlineData("Data")]
    [InlineData("Source")]
    [InlineData("Synthetic")]
    [InlineData("SyntheticRows")]
    [InlineData("System")]
    [InlineData("Span")]
    [InlineData("IEnumerable")]
    [InlineData("FacadeOf")]
    [InlineData("OverloadResolutionPriority")]
    [InlineData("Exception")]
    [InlineData("@class")]
    [InlineData("@record")]
    [InlineData("SynthFixtures")]
    [InlineData("OverriddenModel")]
    [InlineData("Größe")]
    public void A_type_of_any_name_has_a_facade_and_is_overridden(string name)
    {
        var plain = name.TrimStart('@');
        foreach (var (open, close) in new[] { ("namespace Shop {", "}"), ("", "") })
        {
            if (open.Length == 0 && plain is "System" or "SynthFixtures")
                continue;
            var space = open.Length == 0 ? "" : "global::Shop.";
            var world = World.Of($$"""
                {{open}}
                [global::SynthFixtures.Synthetic] public sealed class {{name}} { public int Number { get; set; } public string? Text { get; set; } }
                [global::SynthFixtures.Synthetic] public sealed class Model
                {
                    public {{name}} One { get; set; } = new();
                    public {{name}}? Two { get; set; }
                    [global::SynthFixtures.Derive(nameof(Make))] public global::System.Collections.Generic.IReadOnlyList<{{name}}?> Many { get; set; } = [];
                    [global::SynthFixtures.Derive(nameof(MakeOne))] public global::System.Exception? Error { get; set; }
                    public global::System.DateTime At { get; set; }
                    public static global::System.Collections.Generic.IReadOnlyList<{{name}}?> Make() => [];
                    public static global::System.Exception? MakeOne() => null;
                }
                {{close}}
                namespace Tests
                {
                    public static class Use
                    {
                        public static int[] Call() =>
                            [{{space}}Synthetic{{plain}}.With(number: 7).Row().Number, {{space}}SyntheticModel.With(one: {{space}}Synthetic{{plain}}.With(number: 8).Row(), many: [null]).Row().One.Number];
                    }
                }
                """);

            Assert.Equal([7, 8], (int[])world.Call("Tests.Use")!);
        }
    }

    [Fact]
    public void Types_of_one_name_in_two_namespaces_are_told_apart()
    {
        var world = World.Of("""
            using SynthFixtures;
            namespace Shop.Orders { public enum Kind { A, B } [Synthetic] public sealed record Line(Kind Kind, Bills.Kind Other); }
            namespace Shop.Bills { public enum Kind { C, D } [Synthetic] public sealed record Line(Kind Kind, Orders.Kind Other); }
            namespace Tests
            {
                public static class Use
                {
                    public static string[] Call() =>
                    [
                        Shop.Orders.SyntheticLine.With(kind: Shop.Orders.Kind.B, other: Shop.Bills.Kind.D).Row().ToString(),
                        Shop.Bills.SyntheticLine.With(kind: Shop.Bills.Kind.D, other: Shop.Orders.Kind.B).Row().ToString(),
                    ];
                }
            }
            """);

        Assert.Equal(["Line { Kind = B, Other = D }", "Line { Kind = D, Other = B }"], (string[])world.Call("Tests.Use")!);
    }

    [Fact]
    public void Global_usings_of_the_user_make_nothing_ambiguous()
    {
        const string Usings = """
            global using System;
            global using System.Collections.Generic;
            global using Hostile;
            global using Shop;
            global using SynthFixtures;
            global using Tier = System.String;
            """;
        var world = World.Of("""
            namespace Hostile { public struct Override<T> { } public struct Span<T> { } public class SyntheticRows<T> { } public interface IEnumerable<T> { } public static class Vary { } public class FacadeOfAttribute : Attribute { } }
            namespace Other { public enum Tier { Basic, Gold } }
            namespace Shop { [Synthetic] public sealed record Person(Other.Tier Tier); }
            public static class Use { public static object Call() => SyntheticPerson.With(tier: Other.Tier.Gold).Row().Tier.ToString(); }
            """, Usings);

        Assert.Equal("Gold", world.Call("Use"));
    }

    [Fact]
    public void Types_whose_facades_would_have_one_file_or_one_class_all_get_them()
    {
        var world = World.Of("""
            using SynthFixtures;
            namespace Shop
            {
                [Synthetic] public sealed record Model([Uniform(1, 9)] int Number) { [Synthetic] public sealed record Facade([Uniform(1, 9)] int Number); }
            #pragma warning disable CS8981
                [Synthetic] public sealed record model([Uniform(1, 9)] int Number);
                [Synthetic] public sealed record OverriddenModel([Uniform(1, 9)] int Number);
                public static class Use { public static int[] Call() => [SyntheticModel.With(number: 1).Row().Number, Syntheticmodel.With(number: 2).Row().Number, SyntheticModelFacade.With(number: 3).Row().Number, SyntheticOverriddenModel.With(number: 4).Row().Number]; }
            }
            """);

        Assert.Equal([1, 2, 3, 4], (int[])world.Call("Shop.Use")!);
    }
}

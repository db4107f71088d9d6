using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Planning;
using SynthFixtures.Generator.Tests.Driving;
using SynthFixtures.Rows;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Models and members called like what generated classes declare, inherit or write.</summary>
public sealed class EmittedNamesTests
{
    private static readonly string[] OfClasses =
    [
        .. EmittedNames.Inherited, .. EmittedNames.Nested, "With", "Rows", "Stream", "Override", "Vary", "SyntheticRows", "FacadeOf", "ModelSource", "Model", "Use", "Elements", "Entries", "Grid",
        "Nested", "Unique", "Distinct", "Prepared", "RowBlock", "RowBuffer", "Columns", "Cells", "Law", "NameLaw", "Keys", "Shares", "Correlation", "SourceDescription", "unused1", "item", "child",
        "block", "rows", "row", "i", "rowNumber", "seed", "count", "firstRow", "given", "IsGiven", "At", "_", "__", "_1", "Value", "value", "Item1", "List", "IEnumerable", "Dictionary", "System", "global",
    ];

    private static readonly string[] Keywords =
        [.. Enum.GetValues<SyntaxKind>().Where(kind => SyntaxFacts.IsReservedKeyword(kind) || SyntaxFacts.IsContextualKeyword(kind)).Select(SyntaxFacts.GetText).Where(SyntaxFacts.IsValidIdentifier).Distinct(), "union", "closed"];

    private static readonly string[] All =
        [.. OfClasses.Concat(Keywords).Concat(["nameOverride", "nameGiven", "nameOfRow", "nameColumn"]).Distinct(StringComparer.Ordinal)];

    // Many names in one compilation: what costs time is its references.
    public static TheoryData<string> Lots => [.. All.Chunk(20).Select(names => string.Join(' ', names))];

    [Fact]
    public void All_members_that_a_source_inherits_are_known()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var inherited = typeof(SyntheticSource<int>).GetMembers(All).Concat(typeof(object).GetMembers(All))
            .Where(member => member is not ConstructorInfo && member is not MethodBase { IsPrivate: true } && member is not FieldInfo { IsPrivate: true })
            .Select(member => member.Name).Distinct();

        Assert.Empty(inherited.Except(EmittedNames.Inherited));
        Assert.Empty(EmittedNames.Inherited.Except(inherited));
    }

    [Theory]
    [MemberData(nameof(Lots))]
    public void A_model_of_any_name_has_conditions_derivations_converters_and_a_facade(string lot)
    {
        var world = Compile(lot, (name, space) => $$"""
            namespace {{space}}
            {
                using global::SynthFixtures;

                [global::SynthFixtures.Synthetic]
                public sealed class @{{name}}
                {
                    [Uniform(1, 9)] public int Number { get; set; }
                    [Constant(1, When = "Number > 5"), Constant(2)] public int Kind { get; set; }
                    [Constant(1, When = nameof(IsLarge)), Constant(2)] public int Size { get; set; }
                    [Derive(nameof(Make))] public string Text { get; set; } = "";
                    [Uniform(1, 9), ConvertWith(nameof(Convert))] public global::System.Version Version { get; set; } = new();
                    public @{{name}}? Next { get; set; }
                    public global::System.Collections.Generic.List<@{{name}}> Children { get; set; } = new();
                    public static string Make(int number) => "n" + number;
                    public static bool IsLarge(int number) => number > 5;
                    public static global::System.Version Convert(int number) => new(number, 0);
                }

                [global::SynthFixtures.Synthetic]
                public sealed class Holder9
                {
                    public @{{name}} Held { get; set; } = new();
                    public (@{{name}}, int) Pair { get; set; }
                    public @{{name}}[]? Many { get; set; }
                    [Derive(nameof(Make))] public int Sum { get; set; }
                    public static int Make(@{{name}} held) => held.Number;
                }
                public static class Use9
                {
                    public static string Call() => string.Join(' ',
                        Synthetic{{name}}.With(number: 7).Row().Number, Synthetic{{name}}.With(children: new global::System.Collections.Generic.List<@{{name}}>()).Row().Children.Count,
                        SyntheticHolder9.With(held: new @{{name}} { Number = 3 }).Row().Sum, global::SynthFixtures.Synthetic.Rows<@{{name}}>(3, 1).Length);
                }
            }
            """);

        AssertAll("7 0 3 3", lot, world);
    }

    [Theory]
    [MemberData(nameof(Lots))]
    public void A_member_of_any_name_is_filled_derived_from_read_by_conditions_and_given(string lot)
    {
        var world = Compile(lot, (any, space) =>
        {
            var name = any is "Equals" or "GetHashCode" or "ToString" or "GetType" or "MemberwiseClone" or "Finalize" or "ReferenceEquals" ? any + "1" : any;
            var camel = char.ToLowerInvariant(name[0]) + name[1..];
            return $$"""
                namespace {{space}}
                {
                    using SynthFixtures;
                    using System.Collections.Generic;

                    [Synthetic] public sealed class Model9
                    {
                        [Uniform(1, 9), Missing(0.1)] public int? @{{name}} { get; set; }
                        [Uniform(0, 1)] public double Name { get; set; }
                        [Derive(nameof(MakeFrom))] public int? From9 { get; set; }
                        [Constant(1, When = nameof(IsLarge)), Constant(2)] public int Size { get; set; }
                        public static int? MakeFrom(int? @{{name}}) => @{{name}};
                        public static bool IsLarge(int? @{{name}}) => @{{name}} > 5;
                    }
                    [Synthetic] public sealed record Positional9(int @{{name}}, List<int> List9, (int @{{name}}, int Other9) Pair9);
                    [Synthetic] public sealed class Collections9 { [Count(2)] public List<int> @{{name}} { get; } = []; [Count(2)] public HashSet<string> Other9 { get; } = []; }
                    [Synthetic] public sealed class Fields9 { public int @{{name}}; public required string Text9; }
                    [Synthetic, Correlate(nameof(@{{name}}), nameof(Other9), 0.5)] public sealed class Correlated9 { [Normal(0, 1)] public double @{{name}} { get; set; } [Normal(0, 1)] public double Other9 { get; set; } }
                    public sealed class Tests9 { [SyntheticData] public void Adds(int @{{name}}, string text9) { } [SyntheticData] public void @{{name}}(int left9) { } }
                    public static class Use9
                    {
                        public static string Call() => string.Join(' ',
                            SyntheticModel9.With(@{{camel}}: 7).Row().From9, SyntheticPositional9.With(@{{camel}}: 5).Row().@{{name}}, SyntheticCollections9.With(@{{camel}}: [3]).Row().@{{name}}[0],
                            SyntheticFields9.With(@{{camel}}: 2).Row().@{{name}}, (int)SyntheticCorrelated9.With(@{{camel}}: 1).Row().@{{name}});
                    }
                }
                """;
        });

        AssertAll("7 5 3 2 1", lot, world);
    }

    [Theory]
    [MemberData(nameof(Lots))]
    public void A_namespace_and_a_nested_type_of_any_name_hold_models(string lot)
    {
        var world = Compile(lot, (name, space) => $$"""
            namespace {{space}}.@{{name}}.Shop9
            {
                public enum @{{name}} { A, B }
                public class Outer9 { [global::SynthFixtures.Synthetic] public sealed record @{{name}}9(int Number, global::{{space}}.@{{name}}.Shop9.@{{name}} Kind); }
            }
            namespace {{space}}
            {
                public static class Use9 { public static string Call() => "" + global::{{space}}.@{{name}}.Shop9.SyntheticOuter9{{name}}9.With(number: 4).Row().Number; }
            }
            """);

        AssertAll("4", lot, world);
    }

    private static World Compile(string lot, Func<string, string, string> source) => World.Of(
        string.Join('\n', lot.Split(' ').Select((name, i) => source(name, Space(i)))
            .Prepend("#pragma warning disable CS8981, CS0108, CS0114, CS0465, CS8860, CS8851")), Example.SyntheticData);

    private static void AssertAll(string expected, string lot, World world) => Assert.Equal(
        lot.Split(' ').Select(name => $"{name}: {expected}"),
        lot.Split(' ').Select((name, i) => $"{name}: {world.Call(Space(i) + ".Use9")}"));

    private static string Space(int index) => "Space" + index;
}

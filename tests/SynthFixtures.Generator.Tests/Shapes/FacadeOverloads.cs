using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Facades of models with several members whose values do not convert to overrides by themselves.</summary>
public sealed class FacadeOverloads
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("List<string>", "List<string>", "[\"a\", \"b\"]")]
    [InlineData("List<string>", "List<string?>", "[\"a\", \"b\"]")]
    [InlineData("string[]", "string[]", "[\"a\", \"b\"]")]
    [InlineData("int[][]", "int[][]", "[[1], [2]]")]
    [InlineData("IReadOnlyList<int>", "IReadOnlyList<int>", "[1, 2]")]
    [InlineData("IEnumerable<int>", "IEnumerable<int>", "[1, 2]")]
    [InlineData("ISet<int>", "ISet<int>", "(ISet<int>)new HashSet<int> { 1, 2 }")]
    [InlineData("Dictionary<string, int>", "Dictionary<string, int>", "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }")]
    [InlineData("IReadOnlyDictionary<string, int>", "IReadOnlyDictionary<string, int>", "(IReadOnlyDictionary<string, int>)new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }")]
    [InlineData("List<(int A, int B)>", "List<(int C, int D)>", "[(1, 2), (3, 4)]")]
    [InlineData("List<nint>", "List<IntPtr>", "[1, 2]")]
    [InlineData("ImmutableArray<int>", "ImmutableArray<int>", "[1, 2]")]
    [InlineData("HashSet<int>", "HashSet<int>", "[1, 2]")]
    public void Two_members_of_one_type_are_given_one_by_one(string first, string second, string value)
    {
        var given = value.StartsWith('[') ? $"1 > 0 ? {value} : default!" : value;
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Model
            {
                public {{first}} G { get; set; } = default!;
                public {{second}} H { get; set; } = default!;
            }
            public static class Use
            {
                public static int[] Call() =>
                [
                    SyntheticModel.With(g: {{value}}).Row().G.Count(), SyntheticModel.With(h: {{value}}).Row().H.Count(),
                    SyntheticModel.With(g: new({{given}}), h: {{value}}).Row().H.Count(),
                ];
            }
            """);

        Assert.Equal([2, 2, 2], (int[])world.Call("Shop.Use")!);
    }

    [Fact]
    public void Many_members_of_one_type_beside_others_are_given_by_name()
    {
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed record Model(List<string> A, int Unused1, List<string> B, List<string> C, List<int> D, string[] E, string[] F);
            public static class Use
            {
                public static int[] Call() =>
                [
                    SyntheticModel.With(a: ["x"]).Row().A.Count, SyntheticModel.With(b: ["x"], unused1: 5).Row().B.Count, SyntheticModel.With(c: ["x"], a: default).Row().C.Count,
                    SyntheticModel.With(d: [1]).Row().D.Count, SyntheticModel.With(e: ["x"]).Row().E.Length, SyntheticModel.With(f: ["x"]).Row().F.Length,
                    SyntheticModel.With(a: new(new List<string> { "x" }), b: ["y"]).Row().B.Count, SyntheticModel.With(unused1: 1).Row().Unused1,
                ];
            }
            """);

        Assert.Equal(Enumerable.Repeat(1, 8), (int[])world.Call("Shop.Use")!);
    }

    [Theory]
    [InlineData("HashSet<int>", "new HashSet<int> { 7 }")]
    [InlineData("SortedSet<int>", "new SortedSet<int> { 7 }")]
    [InlineData("ISet<int>", "(ISet<int>)new HashSet<int> { 7 }")]
    [InlineData("ICollection<int>", "(ICollection<int>)new List<int> { 7 }")]
    [InlineData("IList<int>", "(IList<int>)new List<int> { 7 }")]
    [InlineData("List<int>", "new List<int> { 7 }")]
    [InlineData("LinkedList<int>", "new LinkedList<int>([7])")]
    [InlineData("System.Collections.ObjectModel.Collection<int>", "new System.Collections.ObjectModel.Collection<int> { 7 }")]
    [InlineData("SortedDictionary<int, int>", "new SortedDictionary<int, int> { [7] = 7 }")]
    [InlineData("IDictionary<int, int>", "(IDictionary<int, int>)new Dictionary<int, int> { [7] = 7 }")]
    public void A_collection_without_a_setter_is_filled_by_what_is_given_and_by_what_is_made(string type, string value)
    {
        var made = value.Replace("[7] = 7", "", System.StringComparison.Ordinal).Replace("{ 7 }", "()", System.StringComparison.Ordinal).Replace("([7])", "()", System.StringComparison.Ordinal);
        var canAdd = !type.StartsWith("LinkedList", System.StringComparison.Ordinal);
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Model
            {
                [Count(2)] public {{type}} Set { get; {{(canAdd ? "" : "set; ")}}} = {{made}};
                public int Other { get; set; }
                [Derive(nameof(Size))] public int Length { get; set; }
                public static int Size({{type}} set) => set.Count;
            }
            [Synthetic] public sealed class Plain { [Count(2)] public {{type}} Set { get; {{(canAdd ? "" : "set; ")}}} = {{made}}; }
            public static class Use
            {
                public static int[] Call() =>
                [
                    SyntheticModel.With(set: {{value}}).Row().Set.Count, SyntheticModel.With(set: {{value}}).Row().Length, SyntheticModel.With(other: 1).Row().Set.Count, SyntheticModel.With().Row().Length,
                    SyntheticPlain.With(set: {{value}}).Row().Set.Count, SyntheticPlain.With().Row().Set.Count, Synthetic.Row<Plain>(1, 1).Set.Count,
                ];
            }
            """);

        Assert.Equal([1, 1, 2, 2, 1, 2, 2], (int[])world.Call("Shop.Use")!);
    }

    [Fact]
    public void A_null_that_is_given_leaves_a_collection_without_a_setter_as_it_is()
    {
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Model { [Count(2)] public HashSet<int> Set { get; } = [1, 2, 3, 4, 5]; }
            public static class Use { public static object Call() => SyntheticModel.With(set: (HashSet<int>)null!).Row().Set.Count; }
            """);

        Assert.Equal(5, world.Call("Shop.Use"));
    }
}

using System;
using System.Collections;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Members that hold many values.</summary>
public sealed class Collections
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop;\n";

    public static TheoryData<string> Types =>
    [
        "int[]", "List<int>", "IEnumerable<int>", "IReadOnlyCollection<int>", "IReadOnlyList<int>", "ICollection<int>", "IList<int>",
        "Queue<int>", "Stack<int>", "LinkedList<int>", "HashSet<int>", "SortedSet<int>", "ISet<int>", "IReadOnlySet<int>",
        "System.Collections.ObjectModel.Collection<int>", "System.Collections.ObjectModel.ReadOnlyCollection<int>", "System.Collections.ObjectModel.ObservableCollection<int>",
        "System.Collections.Immutable.ImmutableArray<int>", "System.Collections.Immutable.ImmutableList<int>", "System.Collections.Immutable.ImmutableHashSet<int>",
        "System.Collections.Immutable.ImmutableSortedSet<int>", "System.Collections.Immutable.ImmutableQueue<int>", "System.Collections.Immutable.ImmutableStack<int>",
        "System.Collections.Immutable.IImmutableList<int>", "System.Collections.Immutable.IImmutableSet<int>", "System.Collections.Frozen.FrozenSet<int>",
        "System.Collections.Concurrent.ConcurrentBag<int>", "System.Collections.Concurrent.ConcurrentQueue<int>", "ArraySegment<int>",
    ];

    public static TheoryData<string> Dictionaries =>
    [
        "Dictionary<string, int>", "IDictionary<string, int>", "IReadOnlyDictionary<string, int>", "SortedDictionary<string, int>", "SortedList<string, int>",
        "System.Collections.Concurrent.ConcurrentDictionary<string, int>", "System.Collections.ObjectModel.ReadOnlyDictionary<string, int>",
        "System.Collections.Immutable.ImmutableDictionary<string, int>", "System.Collections.Immutable.ImmutableSortedDictionary<string, int>",
        "System.Collections.Immutable.IImmutableDictionary<string, int>", "System.Collections.Frozen.FrozenDictionary<string, int>",
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_collection_type_holds_as_many_elements_as_are_asked_for(string type)
    {
        var world = World.Of(Usings + $"[Synthetic] public sealed record Model([Count(2, 5)] [Uniform(10, 99)] {type} Numbers);");
        var rows = world.Column("Shop.Model", "Numbers").Select(value => ((IEnumerable)value!).Cast<int>().ToList()).ToList();

        Assert.Equal([2, 3, 4, 5], rows.Select(r => r.Count).Distinct().Order());
        Assert.All(rows.SelectMany(r => r), number => Assert.InRange(number, 10, 99));
        Assert.True(rows.SelectMany(r => r).Distinct().Count() > 60);
    }

    [Theory]
    [MemberData(nameof(Dictionaries))]
    public void Every_dictionary_type_holds_distinct_keys_and_values_by_the_members_law(string type)
    {
        var world = World.Of(Usings + $"[Synthetic] public sealed record Model([Count(2, 5)] [Uniform(10, 99)] {type} Scores);");
        var rows = world.Column("Shop.Model", "Scores").Select(value => ((IEnumerable)value!).Cast<System.Collections.Generic.KeyValuePair<string, int>>().ToList()).ToList();

        Assert.Equal([2, 3, 4, 5], rows.Select(r => r.Count).Distinct().Order());
        Assert.All(rows, row => Assert.Equal(row.Count, row.Select(e => e.Key).Distinct().Count()));
        Assert.All(rows.SelectMany(r => r), entry => Assert.InRange(entry.Value, 10, 99));
    }

    [Theory]
    [InlineData("HashSet<bool>", 2)]
    [InlineData("HashSet<Tier>", 3)]
    [InlineData("[Pick(\"a\", \"b\")] HashSet<string>", 2)]
    [InlineData("[Weighted(\"a\", 100), Weighted(\"b\", 1)] HashSet<string>", 2)]
    [InlineData("[Poisson(0.5)] HashSet<int>", 3)]
    public void Sets_of_few_values_hold_what_there_is(string type, int greatest)
    {
        var world = World.Of(Usings + $"public enum Tier {{ Basic, Silver, Gold }} [Synthetic] public sealed record Model({type} Values);");
        var counts = world.Column("Shop.Model", "Values").Select(value => ((IEnumerable)value!).Cast<object>().Count()).ToList();

        Assert.Equal(1, counts.Min());
        Assert.Equal(greatest, counts.Max());
    }

    [Fact]
    public void All_values_of_a_domain_fill_a_set_of_its_size()
    {
        var world = World.Of(Usings + "[Synthetic] public sealed record Model([Count(20)] [Uniform(1, 20)] HashSet<int> Values);");

        Assert.All(world.Column("Shop.Model", "Values"), value => Assert.Equal(Enumerable.Range(1, 20), ((IEnumerable)value!).Cast<int>().Order()));
    }

    [Fact]
    public void A_set_that_asks_for_more_values_than_there_are_says_so()
    {
        var world = World.Of(Usings + "[Synthetic] public sealed record Model([Count(3)] HashSet<bool> Values);");

        var exception = Assert.Throws<SyntheticModelException>(() => world.Rows("Shop.Model"));
        Assert.Equal(
            "A set or dictionary of System.Boolean asks for 3 different elements or more, but only 2 different values were found. "
            + "Lower [Count], or give the elements a law with more values.",
            exception.Message);
    }

    [Fact]
    public void Collections_of_collections_tuples_grids_and_nested_types_are_filled_to_the_bottom()
    {
        const string Source = """
            [Synthetic] public sealed record Line([Sequence] int Number, [Uniform(1, 9)] int Quantity);

            [Synthetic]
            public sealed class Model
            {
                [Count(2)] [Count(3, Level = 2)] [Uniform(1, 6)] public int[][] Jagged { get; set; } = [];
                [Count(2)] [Count(4, Level = 2)] [Uniform(1, 6)] public int[,] Grid { get; set; } = new int[0, 0];
                [Count(3)] public IReadOnlyList<Line> Lines { get; set; } = [];
                [Count(2)] public List<Line?> Optional { get; set; } = [];
                [Count(2)] public List<string?> Names { get; set; } = [];
                [Count(2)] public Dictionary<Guid, List<Line>> ByKey { get; set; } = [];
                public (int Count, string Name, (bool, DateOnly) Inner) Tuple { get; set; }
                [Count(2)] public (int X, int Y)[] Points { get; set; } = [];
                public int[]? Sometimes { get; set; }
                public Memory<int> Memory { get; set; }
            }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.All((int[][])World.Value(row, "Jagged")!, line => Assert.Equal(3, line.Length)));
        Assert.All(rows, row => Assert.Equal((2, 4), (((int[,])World.Value(row, "Grid")!).GetLength(0), ((int[,])World.Value(row, "Grid")!).GetLength(1))));
        Assert.All(rows, row => Assert.Equal(["1", "2", "3"], ((IEnumerable)World.Value(row, "Lines")!).Cast<object>().Select(line => $"{World.Value(line, "Number")}")));
        Assert.InRange(rows.Sum(row => ((IEnumerable)World.Value(row, "Optional")!).Cast<object?>().Count(line => line is null)), 20, 60);
        Assert.InRange(rows.Sum(row => ((IEnumerable)World.Value(row, "Names")!).Cast<object?>().Count(name => name is null)), 20, 60);
        Assert.All(rows, row => Assert.Equal(2, ((ICollection)World.Value(row, "ByKey")!).Count));
        Assert.Equal(200, rows.Select(row => World.Value(row, "Tuple")).Distinct().Count());
        Assert.InRange(rows.Count(row => World.Value(row, "Sometimes") is null), 5, 40);
        Assert.All(rows, row => Assert.False(((Memory<int>)World.Value(row, "Memory")!).IsEmpty));
    }

    [Fact]
    public void Pairs_of_key_and_value_and_tuples_of_classes_are_tuples()
    {
        const string Source = """
            [Synthetic]
            public sealed record Model(KeyValuePair<string, int> Pair, KeyValuePair<string, string>[] Pairs, Tuple<int, string?, bool> Old, Tuple<Guid>? Optional);
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.StartsWith("Key ", World.Value(World.Value(row, "Pair")!, "Key")!.ToString()));
        Assert.All(rows.SelectMany(row => ((IEnumerable)World.Value(row, "Pairs")!).Cast<object>()), pair => Assert.NotEqual(World.Value(pair, "Key"), World.Value(pair, "Value")));
        Assert.InRange(rows.Count(row => World.Value(World.Value(row, "Old")!, "Item2") is null), 5, 40);
        Assert.InRange(rows.Count(row => World.Value(row, "Optional") is null), 5, 40);
    }

    [Fact]
    public void A_changed_count_moves_no_element_that_stays_and_a_member_of_the_elements_none_of_the_others()
    {
        static string Model(string count, string more) => Usings
            + $"[Synthetic] public sealed record Line([Uniform(1, 1000000)] int Quantity, string Name{more}); "
            + $"[Synthetic] public sealed record Model(Guid Key, {count} List<Line> Lines, {count} HashSet<int> Set, {count} [Normal(0, 1)] double[][] Numbers, int Last);";
        var small = World.Of(Model("[Count(2, 2)]", "")).Rows("Shop.Model");
        var large = World.Of(Model("[Count(5, 5)]", ", int Added")).Rows("Shop.Model");

        foreach (var (one, other) in small.Zip(large))
        {
            Assert.Equal(World.Value(one, "Key"), World.Value(other, "Key"));
            Assert.Equal(World.Value(one, "Last"), World.Value(other, "Last"));
            Assert.Equal(Quantities(one), Quantities(other).Take(2));
            Assert.Subset(((IEnumerable)World.Value(other, "Set")!).Cast<int>().ToHashSet(), ((IEnumerable)World.Value(one, "Set")!).Cast<int>().ToHashSet());
            var (few, many) = ((double[][])World.Value(one, "Numbers")!, (double[][])World.Value(other, "Numbers")!);
            Assert.All(few.Zip(many), lines => Assert.Equal(lines.First.Take(1), lines.Second.Take(1)));
        }

        static System.Collections.Generic.IEnumerable<object?> Quantities(object row) =>
            ((IEnumerable)World.Value(row, "Lines")!).Cast<object>().Select(line => World.Value(line, "Quantity"));
    }

    [Fact]
    public void Collections_are_parameters_of_theories_too()
    {
        const string Source = "public class Tests { [SyntheticData] public void Sums([Count(3)] [Uniform(1, 9)] IReadOnlyList<int> numbers, List<string> names, (int, bool) pair) { } }";
        var rows = World.Of(Usings + Source.Replace("public sealed record Line([Synthetic] int X); ", "", StringComparison.Ordinal), Example.SyntheticData).TheoryRows("Shop.Tests", "Sums");

        Assert.All(rows.Cast<(System.Collections.Generic.IReadOnlyList<int> Numbers, System.Collections.Generic.List<string> Names, (int, bool))>(), row => Assert.Equal(3, row.Numbers.Count));
    }
}

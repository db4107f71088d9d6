using System;
using System.Collections;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>[OneOf] on members that hold values of the type's own family.</summary>
public sealed class FamiliesOfTypes
{
    private const string Family = "using System.Collections.Generic; using SynthFixtures; namespace Shop; public interface INode { } [Synthetic] public class Leaf : INode { public int Number { get; set; } } ";
    private const string Both = "[OneOf(typeof(Leaf), typeof(Pair))]";

    [Theory]
    [InlineData($"class Pair : INode {{ {Both} public INode? Left {{ get; set; }} }}", 1)]
    [InlineData($"class Pair : INode {{ [OneOf(typeof(Pair))] public INode? Left {{ get; set; }} }}", 1)]
    [InlineData($"class Pair : INode {{ {Both} [MaxDepth(3)] public INode? Left {{ get; set; }} }}", 3)]
    [InlineData($"class Pair : INode {{ {Both} [MaxDepth(0)] public INode? Left {{ get; set; }} }}", 0)]
    [InlineData($"class Pair : INode {{ {Both} [Missing(0.5)] public INode? Left {{ get; set; }} }}", 1)]
    [InlineData($"record Pair({Both} INode? Left) : INode;", 1)]
    [InlineData($"struct Pair : INode {{ {Both} public INode? Left {{ get; set; }} }}", 1)]
    [InlineData($"class Pair : INode {{ {Both} public List<INode> Left {{ get; set; }} = []; }}", 1)]
    [InlineData($"class Pair : INode {{ {Both} [MaxDepth(2), Count(1)] public INode[] Left {{ get; set; }} = []; }}", 2)]
    [InlineData($"class Pair : INode {{ {Both} public List<List<INode>> Left {{ get; set; }} = []; }}", 1)]
    [InlineData($"class Pair : INode {{ {Both} public Dictionary<string, INode> Left {{ get; set; }} = []; }}", 1)]
    [InlineData($"class Pair : INode {{ public Box? Left {{ get; set; }} }} [Synthetic] public class Box : INode {{ [OneOf(typeof(Pair))] public INode? Inside {{ get; set; }} }}", 1)]
    public void A_family_of_types_ends_at_its_depth(string pair, int depth)
    {
        var source = $"{Family}[Synthetic] public {pair}";

        Example.NoFinding(source);
        var rows = World.Of(source).Rows("Shop.Pair");
        Assert.Equal(depth, rows.Max(Depth));
    }

    [Fact]
    public void SYNF0009_A_family_that_cannot_end_is_told_remedies_that_end_it()
    {
        var source = $"{Family}[Synthetic] public class Pair : INode {{ {Both} public INode Left {{ get; set; }} = null!; }}";

        Assert.Contains("make one of these members nullable or a collection", Assert.Single(Example.Findings(source)).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Example.NoFinding(source.Replace("INode Left", "INode? Left", StringComparison.Ordinal));
        Example.NoFinding(source.Replace("INode Left { get; set; } = null!;", "List<INode> Left { get; set; } = [];", StringComparison.Ordinal));
    }

    // How many values of the family stand inside a row, on the longest way.
    private static int Depth(object? row) => row switch
    {
        null or string => 0,
        IDictionary entries => Depth(entries.Values),
        IEnumerable values => values.Cast<object?>().Select(Depth).DefaultIfEmpty().Max(),
        _ when row.GetType().Name is "Leaf" => 0,
        _ => Inner(World.Value(row, row.GetType().Name == "Box" ? "Inside" : "Left")),
    };

    private static int Inner(object? value) => value switch
    {
        null => 0,
        IDictionary entries => Inner(entries.Values),
        IEnumerable values => values.Cast<object?>().Select(Inner).DefaultIfEmpty().Max(),
        _ => 1 + Depth(value),
    };
}

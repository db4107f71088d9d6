using System.Collections.Generic;
using SynthFixtures;

namespace Structures.Trees;

[Synthetic]
public class TreeNode<T>
{
    public TreeNode(T value) => Value = value;

    public T Value { get; set; }

    [MaxDepth(2), Count(0, 2)]
    public List<TreeNode<T>> Children { get; } = [];
}

[Synthetic]
public sealed class Taxonomy
{
    public TreeNode<string> Names { get; set; } = new("");

    public TreeNode<(int From, int To)> Ranges { get; set; } = new((0, 0));

    public Index<int, string>.Entry First { get; set; } = new(0, "");
}

public static class Index<TKey, TValue>
    where TKey : notnull
{
    [Synthetic]
    public sealed record Entry(TKey Key, TValue Value);
}

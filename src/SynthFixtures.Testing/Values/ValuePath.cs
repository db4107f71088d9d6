using System.Collections.Generic;
using System.Globalization;

namespace SynthFixtures.Testing.Values;

/// <summary>The way to a part of a value.</summary>
/// <param name="Text">The way: <c>Lines[2].Price</c>.</param>
/// <param name="General">The same for all elements and entries: <c>Lines[].Price</c>.</param>
internal readonly record struct ValuePath(string Text, string General)
{
    public static ValuePath Root { get; } = new("", "");

    public static string NumberOf(int index) => $"[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The number of an element of an array of several dimensions: <c>[1,0]</c>.</summary>
    public static string NumberOf(int index, IReadOnlyList<int> lengths)
    {
        if (lengths.Count == 0)
            return NumberOf(index);
        var numbers = new string[lengths.Count];
        for (var d = lengths.Count - 1; d >= 0; d--)
            (index, numbers[d]) = (index / lengths[d], (index % lengths[d]).ToString(CultureInfo.InvariantCulture));
        return $"[{string.Join(',', numbers)}]";
    }

    /// <summary>The way from a whole to its part: a point stands before names only.</summary>
    public static string Join(string path, string name) => path.Length == 0 || name.StartsWith('[') ? path + name : $"{path}.{name}";

    public ValuePath Member(string name) => new(Join(Text, name), Join(General, name));

    public ValuePath Element(string name) => new(Join(Text, name), General + "[]");
}

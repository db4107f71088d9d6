using System;
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

/// <summary>Members that are treated in a way of their own.</summary>
/// <param name="Owner">The type whose member it is, wherever a value of it stands; null where the path begins at the outermost value.</param>
/// <param name="Path">The way to it: <c>Home.City</c>; <c>Lines[].Price</c> for every element.</param>
/// <param name="IsScrubbed">Whether a placeholder stands for its value; else it is left out.</param>
internal sealed record ValueRule(Type? Owner, string Path, bool IsScrubbed)
{
    /// <summary>Whether a part is meant.</summary>
    /// <param name="path">The way to the part.</param>
    /// <param name="above">What it stands in, outermost first, with the way to each.</param>
    public bool Matches(ValuePath path, IReadOnlyList<(object Value, ValuePath Path)> above)
    {
        if (Owner is null)
            return Path == path.General || IsMeant(path.Text);
        for (var i = 0; i < above.Count; i++)
        {
            if (Owner.IsInstanceOfType(above[i].Value) && path.General.AsSpan(above[i].Path.General.Length).TrimStart('.').SequenceEqual(Path))
                return true;
        }
        return false;
    }

    // Some of the numbers may be stated: Orders[0].Lines[].Price.
    private bool IsMeant(string path)
    {
        var (i, j) = (0, 0);
        while (i < Path.Length && j < path.Length)
        {
            if (path[j] == '[' && Path.AsSpan(i).StartsWith("[]"))
                (i, j) = (i + 2, path.IndexOf(']', j) + 1);
            else if (Path[i++] != path[j++])
                return false;
        }
        return i == Path.Length && j == path.Length;
    }
}

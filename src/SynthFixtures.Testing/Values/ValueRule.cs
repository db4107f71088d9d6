using System;
using System.Collections.Generic;

namespace SynthFixtures.Testing.Values;

/// <summary>What a part of a value stands in.</summary>
/// <param name="Value">The value around it; null where only its type is known.</param>
/// <param name="Type">The type of that value.</param>
/// <param name="Path">The way to that value.</param>
internal readonly record struct Enclosing(object? Value, Type Type, ValuePath Path);

/// <summary>Members that are treated in a way of their own.</summary>
/// <param name="Owner">The type whose member it is, wherever a value of it stands; null where the path begins at the outermost value.</param>
/// <param name="Path">The way to it: <c>Home.City</c>; <c>Lines[].Price</c> for every element.</param>
/// <param name="IsScrubbed">Whether a placeholder stands for its value; else it is left out.</param>
internal sealed record ValueRule(Type? Owner, string Path, bool IsScrubbed)
{
    /// <summary>Whether a part is meant.</summary>
    /// <param name="path">The way to the part.</param>
    /// <param name="above">What it stands in, outermost first.</param>
    public bool Matches(ValuePath path, IReadOnlyList<Enclosing> above)
    {
        if (Owner is null)
            return Path == path.General || IsMeant(path.Text);
        foreach (var enclosing in above)
        {
            if (Owner.IsAssignableFrom(enclosing.Type) && path.General.AsSpan(enclosing.Path.General.Length).TrimStart('.').SequenceEqual(Path))
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

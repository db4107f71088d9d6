using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>A value as indented lines.</summary>
internal static class ValueLines
{
    /// <summary>The lines of a member: its name, and its value beside or below it.</summary>
    public static IReadOnlyList<string> OfMember(string name, object? value, int longestText, int mostElements)
    {
        var cells = new ValueReader([], expandsCollections: true).Read(value);
        string Cut(string text) => text.Length <= longestText ? text : $"{text[..longestText]}... ({text.Length} characters)";
        return cells is [{ Path: "value" } only] ? [$"{name}: {Cut(only.Text)}"] : [$"{name}:", .. cells.Take(mostElements).Select(cell => $"  {cell.Path}: {Cut(cell.Text)}")];
    }
}

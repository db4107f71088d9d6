using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>A value as columns of a table.</summary>
internal static class ValueColumns
{
    /// <summary>The column that says the type of a value that is of another than its member declares.</summary>
    public const string TypeName = "(type)";

    public static IReadOnlyList<ValueLine> Of(ValueNode value)
    {
        var columns = new List<ValueLine>();
        Add(columns, "", value);
        return columns;
    }

    private static void Add(List<ValueLine> columns, string path, ValueNode node)
    {
        if (node.IsLeftOut)
            return;
        if (node.Kind != ValueKind.Members || node.IsOpen || (node.Parts.Count == 0 && node.Text.Length == 0))
        {
            columns.Add(new(path.Length == 0 ? ValueLines.Itself : path, node.Inline));
            return;
        }
        if (node.Text.Length > 0)
            columns.Add(new(ValuePath.Join(path, TypeName), node.Text));
        foreach (var part in node.Parts)
            Add(columns, ValuePath.Join(path, part.Name), part.Node);
    }
}

using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>The columns of a table of rows that need not have the same members: each row keeps its order.</summary>
internal static class ColumnUnion
{
    public static IReadOnlyList<string> Of(IEnumerable<IReadOnlyList<ValueLine>> rows)
    {
        var (columns, known) = (new List<string>(), new HashSet<string>());
        foreach (var row in rows)
        {
            var after = -1;
            foreach (var column in row)
            {
                if (known.Add(column.Path))
                    columns.Insert(++after, column.Path);
                else if (after + 1 < columns.Count && columns[after + 1] == column.Path)
                    after++;
                else
                    after = columns.IndexOf(column.Path);
            }
        }
        return columns;
    }
}

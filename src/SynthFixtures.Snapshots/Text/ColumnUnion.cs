using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>The columns of a table of rows that need not have the same members: each row keeps its order.</summary>
internal static class ColumnUnion
{
    public static IReadOnlyList<string> Of(IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var (columns, known) = (new List<string>(), new HashSet<string>());
        foreach (var row in rows)
        {
            var after = -1;
            foreach (var cell in row)
            {
                if (known.Add(cell.Path))
                    columns.Insert(++after, cell.Path);
                else if (after + 1 < columns.Count && columns[after + 1] == cell.Path)
                    after++;
                else
                    after = columns.IndexOf(cell.Path);
            }
        }
        return columns;
    }
}

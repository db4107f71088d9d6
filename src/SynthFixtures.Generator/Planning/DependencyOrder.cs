using System.Collections.Generic;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Planning;

/// <summary>Orders cells so that every derivation and every condition comes after what it takes.</summary>
internal static class DependencyOrder
{
    /// <summary>The indices of the cells: inputs first, otherwise in order of declaration.</summary>
    public static IReadOnlyList<int> Of(EquatableArray<CellModel> cells)
    {
        var (order, path) = (new List<int>(cells.Count), new List<int>());
        var state = new Visit[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            path.Clear();
            Search(i, cells, state, path, order);
        }
        return order;
    }

    /// <summary>A cycle of derivations and conditions, its first cell repeated at the end, or null.</summary>
    public static IReadOnlyList<int>? Cycle(EquatableArray<CellModel> cells)
    {
        var (order, path) = (new List<int>(cells.Count), new List<int>());
        var state = new Visit[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            if (Search(i, cells, state, path, order) is { } cycle)
                return cycle;
        }
        return null;
    }

    private enum Visit : byte
    {
        None,
        Open,
        Done,
    }

    private static List<int>? Search(int cell, EquatableArray<CellModel> cells, Visit[] state, List<int> path, List<int> order)
    {
        path.Add(cell);
        if (state[cell] == Visit.Open)
            return path.GetRange(path.IndexOf(cell), path.Count - path.IndexOf(cell));
        if (state[cell] == Visit.None)
        {
            state[cell] = Visit.Open;
            foreach (var input in cells[cell].Dependencies)
            {
                if (Search(input, cells, state, path, order) is { } cycle)
                    return cycle;
            }
            state[cell] = Visit.Done;
            order.Add(cell);
        }
        path.RemoveAt(path.Count - 1);
        return null;
    }
}

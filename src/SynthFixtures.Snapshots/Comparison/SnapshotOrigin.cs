using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>What is known of received values beyond what the file says.</summary>
/// <param name="IsRows">Whether they are rows of a model as it makes them, which no code under test has had in its hands.</param>
/// <param name="Unmade">Members of the models that no row makes, a constructor, an initializer or a getter does: <c>Order.PlacedAt</c>.</param>
internal sealed record SnapshotOrigin(bool IsRows, IReadOnlyList<string> Unmade)
{
    public static SnapshotOrigin Unknown { get; } = new(IsRows: false, []);

    /// <summary>Who may have changed, where model, streams and call are the same.</summary>
    /// <param name="hasModel">Whether the file says how the rows were made.</param>
    /// <param name="paths">The ways to what differs.</param>
    /// <param name="hasParts">Whether something that differs consists of parts, whose names no way says.</param>
    public string Suspects(bool hasModel, IReadOnlyCollection<string> paths, bool hasParts)
    {
        var same = hasModel ? "values only: model and streams are the same" : "values only";
        var separator = hasModel ? ';' : ':';
        var differing = paths.SelectMany(path => path.Split('.')).Select(name => name.Split('[')[0]).ToHashSet(StringComparer.Ordinal);
        var (seen, elsewhere) = (Unmade.Where(member => differing.Contains(member[(member.LastIndexOf('.') + 1)..])).ToList(), Unmade);
        if (IsRows && seen.Count > 0)
            return $"{same}{separator} no row makes {List(seen)}: code of the model sets it, which changed, or reads what changes, a clock for example";
        if (elsewhere.Count == 0 || (IsRows && !hasParts))
            return $"{same}{separator} the code under test changed";
        return $"{same}{separator} the code under test changed, or what no row makes: {List(seen.Count > 0 ? seen : elsewhere)}, which code of the model sets, from a clock perhaps";
    }

    private static string List(IReadOnlyList<string> members) => string.Join(", ", members);
}

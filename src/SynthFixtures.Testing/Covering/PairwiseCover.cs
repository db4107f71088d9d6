using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing.Covering;

/// <summary>Rows that show every pair of states that occurs.</summary>
/// <remarks>
/// Rows are chosen, not made up: each is one that its seed and number give anywhere, so every constraint of the model holds, and a pair that the model rules out is not asked for. The choice is
/// greedy, the row with the most new pairs next, of equal ones the first: it needs a little more rows than the best (Cohen, Dalal, Fredman and Patton, IEEE TSE 23(7), 1997).
/// </remarks>
internal static class PairwiseCover
{
    // The search ends where so many rows in a row show no new pair, and at the latest where this many are made.
    private const int Patience = 8_192;
    private const int MostRows = 65_536;

    /// <summary>The numbers of the rows, in ascending order; at least one.</summary>
    /// <param name="factors">What has states.</param>
    /// <param name="row">The arguments of a row.</param>
    public static IReadOnlyList<long> Of(IReadOnlyList<Factor> factors, Func<long, object?[]> row)
    {
        var states = factors.Select(_ => new Dictionary<object, int>()).ToList();
        var (known, candidates) = (new HashSet<Pair>(), new Dictionary<string, Candidate>(StringComparer.Ordinal));
        for (long number = 0, last = 0; number < MostRows && number - last < Patience; number++)
        {
            var arguments = row(number);
            var vector = factors.Select((factor, i) => factor.State(arguments) is not { } state ? -1 : Index(states[i], state)).ToArray();
            if (!candidates.TryAdd(string.Join(',', vector), new(number, Pairs(vector))))
                continue;
            var before = known.Count;
            known.UnionWith(Pairs(vector));
            if (known.Count > before)
                last = number;
        }
        return Choose(known, [.. candidates.Values]);
    }

    private static IReadOnlyList<long> Choose(HashSet<Pair> open, List<Candidate> candidates)
    {
        var chosen = new List<long>();
        while (open.Count > 0)
        {
            var best = candidates.MaxBy(candidate => candidate.Pairs.Count(open.Contains))!;
            chosen.Add(best.Row);
            open.ExceptWith(best.Pairs);
        }
        chosen.Sort();
        return chosen.Count > 0 ? chosen : [0];
    }

    // A factor beside itself stands for its states alone, where it is the only one.
    private static Pair[] Pairs(int[] vector) =>
    [
        .. from first in Enumerable.Range(0, vector.Length)
           from second in Enumerable.Range(first, vector.Length - first)
           where (first != second || vector.Length == 1) && vector[first] >= 0 && vector[second] >= 0
           select new Pair(first, vector[first], second, vector[second]),
    ];

    private static int Index(Dictionary<object, int> states, object state)
    {
        if (!states.TryGetValue(state, out var index))
            states.Add(state, index = states.Count);
        return index;
    }

    private readonly record struct Pair(int First, int FirstState, int Second, int SecondState);

    private sealed record Candidate(long Row, Pair[] Pairs);
}

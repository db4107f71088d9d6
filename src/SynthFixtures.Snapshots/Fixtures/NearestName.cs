using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What somebody may have meant who wrote a name that there is not.</summary>
internal static class NearestName
{
    // Of a name's letters one in three may be wrong; of a short name, one.
    private const int LettersForEachFault = 3;

    // A shorter name stands in too many others.
    private const int LeastPart = 4;

    /// <summary>The name that is near enough to be meant; null where none is.</summary>
    /// <param name="name">What stands there.</param>
    /// <param name="known">The names that there are.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var candidates = known.Where(candidate => IsPart(candidate, name) || IsPart(name, candidate) || Distance(candidate, name) <= Most(candidate, name)).ToList();
        return candidates.OrderBy(candidate => Distance(candidate, name)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>
    /// How many letters are wrong, missing, too many, or changed with their neighbour (optimal string alignment; Damerau 1964); letters that differ in case are the same.
    /// </summary>
    public static int Distance(string one, string other)
    {
        var (before, last, line) = (new int[other.Length + 1], new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray());
        for (var i = 1; i <= one.Length; i++)
        {
            (before, last, line) = (last, line, before);
            line[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (AreSame(one[i - 1], other[j - 1]) ? 0 : 1);
                line[j] = Math.Min(changed, Math.Min(last[j], line[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(one[i - 1], other[j - 2]) && AreSame(one[i - 2], other[j - 1]))
                    line[j] = Math.Min(line[j], before[j - 2] + 1);
            }
        }
        return line[^1];
    }

    private static int Most(string one, string other) => Math.Max(1, Math.Max(one.Length, other.Length) / LettersForEachFault);

    private static bool IsPart(string whole, string part) => part.Length >= LeastPart && whole.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}

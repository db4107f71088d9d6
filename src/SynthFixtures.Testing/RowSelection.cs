using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing;

/// <summary>The rows of a theory: what its attributes ask for, each row once.</summary>
internal static class RowSelection
{
    /// <summary>The rows that one attribute adds to those of the attributes before it; the first one adds the pinned rows, too, at the end.</summary>
    /// <param name="theory">The theory.</param>
    /// <param name="all">Its attributes.</param>
    /// <param name="ordinal">The place of the attribute among them.</param>
    /// <param name="pinned">The rows that are kept for good.</param>
    /// <param name="times">How many times as many rows the run asks for.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    public static IEnumerable<TheoryRow> Of(
        SyntheticTheory theory, IReadOnlyList<ISyntheticData> all, int ordinal, IReadOnlyList<PinnedRowAttribute> pinned, int times)
    {
        var subject = theory.Subject;
        var ranges = all.Select(a => RowRange.Of(NameOf(a), subject, a.Request, theory.Defaults, times)).ToList();
        if (all.Where((other, i) => i != ordinal && ranges[i] == ranges[ordinal] && IsLike(other, all[ordinal])).Any())
            throw new ArgumentException($"{NameOf(all[ordinal])} on {subject}: two of them ask for the same rows; remove one.");
        foreach (var pin in pinned.Where(pin => pin.Row is < 0 or long.MaxValue))
            throw new ArgumentException($"[PinnedRow] on {subject}: {pin.Row} is no row; rows are counted from 0 to 2^63 - 2.");

        var range = ranges[ordinal];
        theory.Require(range);
        return List(range);

        IEnumerable<TheoryRow> List(RowRange range)
        {
            RowRange[] earlier = [.. ranges.Take(ordinal).Where((other, i) => other.Seed == range.Seed && other.Strata == range.Strata && IsLike(all[i], all[ordinal]))];
            for (var row = range.FirstRow; range.Contains(row); row++)
                if (!Array.Exists(earlier, other => other.Contains(row)))
                    yield return new(theory, all[ordinal], ordinal, new(range.Seed, row, range.Strata), isPinned: theory.NamesRows || all[ordinal].Request.Row is not null);

            if (ordinal != FirstWithoutGiven(all))
                yield break;
            foreach (var pin in pinned.DistinctBy(pin => (pin.Seed, pin.Row)))
                if (!ranges.Where((other, i) => other.Seed == pin.Seed && other.Strata == 0 && other.Contains(pin.Row) && IsLike(all[i], all[ordinal])).Any())
                    yield return new(theory, all[ordinal], ordinal, new(pin.Seed, pin.Row), isPinned: true);
        }
    }

    // A row with other given values, or one that is skipped, is another test.
    private static bool IsLike(ISyntheticData one, ISyntheticData other) =>
        one.Request.Skip == other.Request.Skip && one.Request.Given.SequenceEqual(other.Request.Given);

    private static int FirstWithoutGiven(IReadOnlyList<ISyntheticData> all)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i].Request.Given.Count == 0)
                return i;
        return 0;
    }

    private static string NameOf(ISyntheticData attribute)
    {
        var name = attribute.GetType().Name;
        return $"[{(name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name[..^nameof(Attribute).Length] : name)}]";
    }
}

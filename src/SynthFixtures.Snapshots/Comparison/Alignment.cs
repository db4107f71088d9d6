using System;
using System.Collections.Generic;

namespace SynthFixtures.Snapshots;

/// <summary>Which elements of two lists are the same, so that one that comes or goes in the middle does not make others of all that follow.</summary>
internal static class Alignment
{
    // A table of so many pairs is made in milliseconds; longer lists are compared place by place.
    private const long MostPairs = 4_000_000;

    /// <summary>The places of the elements in each list, in order: those that differ in the same gap belong together; a place is missing where an element is new or gone.</summary>
    public static IReadOnlyList<(int? Was, int? Now)> Of(IReadOnlyList<string> was, IReadOnlyList<string> now)
    {
        var (start, common) = (0, Math.Min(was.Count, now.Count));
        while (start < common && was[start] == now[start])
            start++;
        var end = 0;
        while (end < common - start && was[^(end + 1)] == now[^(end + 1)])
            end++;

        var places = new List<(int? Was, int? Now)>();
        for (var i = 0; i < start; i++)
            places.Add((i, i));
        Middle(places, was, now, start, was.Count - end, now.Count - end);
        for (var i = end; i > 0; i--)
            places.Add((was.Count - i, now.Count - i));
        return places;
    }

    private static void Middle(List<(int?, int?)> places, IReadOnlyList<string> was, IReadOnlyList<string> now, int start, int wasEnd, int nowEnd)
    {
        var (i, j) = (start, start);
        foreach (var (same, sameNow) in LongestCommon(was, now, start, wasEnd, nowEnd))
        {
            Gap(places, i, same, j, sameNow);
            places.Add((same, sameNow));
            (i, j) = (same + 1, sameNow + 1);
        }
        Gap(places, i, wasEnd, j, nowEnd);
    }

    private static void Gap(List<(int?, int?)> places, int was, int wasEnd, int now, int nowEnd)
    {
        for (; was < wasEnd || now < nowEnd; was++, now++)
            places.Add((was < wasEnd ? was : null, now < nowEnd ? now : null));
    }

    // The longest common subsequence, by the table of its lengths from each pair of places on.
    private static IEnumerable<(int Was, int Now)> LongestCommon(IReadOnlyList<string> was, IReadOnlyList<string> now, int start, int wasEnd, int nowEnd)
    {
        var (rows, columns) = (wasEnd - start, nowEnd - start);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs)
            yield break;
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = was[start + i] == now[start + j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (was[start + i] == now[start + j])
                yield return (start + i++, start + j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }
}

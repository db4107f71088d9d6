using System;
using System.Collections.Generic;

namespace SynthFixtures.Plots;

/// <summary>Lines through points.</summary>
internal static class Polyline
{
    /// <summary>Leaves out points that lie within a tolerance of the line through the others.</summary>
    /// <remarks>Douglas and Peucker, The Canadian Cartographer 10(2), 1973, with vertical distances.</remarks>
    public static IEnumerable<(double X, double Y)> Simplify(IReadOnlyList<(double X, double Y)> points, double tolerance)
    {
        var kept = new SortedSet<int> { 0, points.Count - 1 };
        Keep(0, points.Count - 1);
        foreach (var index in kept)
            yield return points[index];

        void Keep(int first, int last)
        {
            var (farthest, distance) = (first, tolerance);
            for (var i = first + 1; i < last; i++)
            {
                if (Distance(points[first], points[last], points[i]) > distance)
                    (farthest, distance) = (i, Distance(points[first], points[last], points[i]));
            }
            if (farthest == first)
                return;
            kept.Add(farthest);
            Keep(first, farthest);
            Keep(farthest, last);
        }
    }

    private static double Distance((double X, double Y) first, (double X, double Y) last, (double X, double Y) point)
    {
        var share = last.X > first.X ? (point.X - first.X) / (last.X - first.X) : 0;
        return Math.Abs(first.Y + (share * (last.Y - first.Y)) - point.Y);
    }
}

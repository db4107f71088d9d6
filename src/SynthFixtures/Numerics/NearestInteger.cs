using System;

namespace SynthFixtures.Numerics;

/// <summary>Rounding to integers by exact operations.</summary>
internal static class NearestInteger
{
    // From here on every number is an integer, and a half would be rounded away.
    private const double LeastWithoutFraction = 1L << 52;

    /// <summary>The nearest integer, of two the greater; infinities and NaN stay.</summary>
    public static double Of(double x) => Math.Abs(x) < LeastWithoutFraction ? Math.Floor(x + 0.5) : x;
}

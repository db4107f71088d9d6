using System;

namespace SynthFixtures.Dependence;

/// <summary>Shares in floating point: multiples of the last place of the total.</summary>
internal static class RealShares
{
    private const ulong ExponentMask = 0x7FF0_0000_0000_0000;
    private const double LeastNormal = 2.2250738585072014E-308;

    /// <summary>The last place of a total.</summary>
    /// <param name="total">A finite number.</param>
    /// <param name="mantissaBits">52 for double, 23 for float.</param>
    /// <returns>A power of two; 0 where every double is a multiple of the last place.</returns>
    public static double Grain(double total, int mantissaBits)
    {
        var magnitude = Math.Abs(total);
        return magnitude < LeastNormal ? 0 : BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(magnitude) & ExponentMask) / (1L << mantissaBits);
    }

    /// <summary>The nearest multiple of a grain.</summary>
    /// <param name="value">Not negative, at most 2^52 grains.</param>
    /// <param name="grain">A power of two, or 0.</param>
    public static double Round(double value, double grain)
    {
        var shift = grain * (1L << 52);
        return (value + shift) - shift;
    }

    /// <summary>Rounds shares inside their bounds, so that they add up to a total.</summary>
    /// <param name="shares">The wanted shares, which become multiples of the grain.</param>
    /// <param name="total">A positive multiple of the grain.</param>
    /// <param name="lows">The least shares, multiples of the grain.</param>
    /// <param name="highs">The greatest shares, multiples of the grain.</param>
    /// <param name="grain">The grain.</param>
    public static void Round(Span<double> shares, double total, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs, double grain)
    {
        var (rest, lowAfter, highAfter) = (total, 0.0, 0.0);
        for (var k = 0; k < shares.Length; k++)
            (lowAfter, highAfter) = (lowAfter + lows[k], highAfter + highs[k]);
        for (var k = 0; k < shares.Length - 1; k++)
        {
            (lowAfter, highAfter) = (lowAfter - lows[k], highAfter - highs[k]);
            var (least, greatest) = (Math.Max(lows[k], rest - highAfter), Math.Min(highs[k], rest - lowAfter));
            shares[k] = Math.Min(Math.Max(Round(shares[k], grain), least), greatest);
            rest -= shares[k];
        }
        shares[^1] = rest;
    }
}

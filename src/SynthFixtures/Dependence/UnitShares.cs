using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Shares in whole units: cents, or the integers themselves.</summary>
/// <remarks>
/// Every member gets the whole part of its share; the units that are left go to the greatest remainders (Hamilton's method; Balinski &amp; Young, "Fair
/// Representation", 1982). Equal remainders draw lots.
/// </remarks>
internal static class UnitShares
{
    /// <summary>Up to here doubles hold every integer.</summary>
    public const double ExactIntegers = 1L << 52;

    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Divides units by weights.</summary>
    /// <param name="weights">Not negative, not all 0; changed.</param>
    /// <param name="total">How many units there are.</param>
    /// <param name="lows">The least shares, or none; with bounds the total is at most 2^52.</param>
    /// <param name="highs">The greatest shares, or none.</param>
    /// <param name="key">The key of the lots.</param>
    /// <param name="row">The row.</param>
    /// <param name="units">The shares.</param>
    public static void Divide(
        Span<double> weights, UInt128 total, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs, ulong key, long row, Span<UInt128> units)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        if (total > (UInt128)ExactIntegers)
        {
            DivideLarge(weights, sum, total, units);
            return;
        }

        var left = (double)total;
        var factor = left / sum;
        for (var k = 0; k < weights.Length; k++)
        {
            var quota = weights[k] * factor;
            var whole = Math.Floor(quota);
            if (!lows.IsEmpty)
                (quota, whole) = (Math.Clamp(quota, lows[k], highs[k]), Math.Clamp(whole, lows[k], highs[k]));
            weights[k] = quota - whole;
            units[k] = (ulong)whole;
            left -= whole;
        }
        for (uint lot = 0; left != 0; lot++)
        {
            var step = left > 0 ? 1 : -1;
            var k = Next(weights, units, lows, highs, step, key, row, lot);
            units[k] = step > 0 ? units[k] + 1 : units[k] - 1;
            weights[k] -= step;
            left -= step;
        }
    }

    // The member with the greatest remainder that can take a unit; or, where rounding gave away too much, the one with the least that can give one.
    private static int Next(
        ReadOnlySpan<double> remainders, ReadOnlySpan<UInt128> units, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs, int step, ulong key, long row, uint lot)
    {
        var (best, equal) = (double.NegativeInfinity, 0);
        for (var k = 0; k < remainders.Length; k++)
        {
            if (!CanMove(k, units, lows, highs, step))
                continue;
            var remainder = step * remainders[k];
            if (remainder > best)
                (best, equal) = (remainder, 1);
            else if (remainder == best)
                equal++;
        }

        var chosen = equal <= 1 ? 0 : (int)Math.BigMul(Words.At(key, row, lot, Purpose.Lot), (ulong)equal, out _);
        for (var k = 0; ; k++)
        {
            if (CanMove(k, units, lows, highs, step) && step * remainders[k] == best && chosen-- == 0)
                return k;
        }
    }

    private static bool CanMove(int k, ReadOnlySpan<UInt128> units, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs, int step) =>
        step > 0 ? highs.IsEmpty || (double)units[k] < highs[k] : (double)units[k] > (lows.IsEmpty ? 0 : lows[k]);

    // Beyond 2^52 units a remainder is less than the weights know: the ends of the shares are cut to whole units.
    private static void DivideLarge(ReadOnlySpan<double> weights, double sum, UInt128 total, Span<UInt128> units)
    {
        var (end, start) = (0.0, UInt128.Zero);
        for (var k = 0; k < weights.Length - 1; k++)
        {
            end += weights[k];
            var part = (ulong)Math.Min(end / sum * TwoTo63, TwoTo63);
            var cut = (((total >> 64) * part) << 1) + (((UInt128)(ulong)total * part) >> 63);
            units[k] = cut - start;
            start = cut;
        }
        units[^1] = total - start;
    }
}

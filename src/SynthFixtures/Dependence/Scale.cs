using System;
using System.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>In what the values of a type are counted: integers in themselves, decimals in their last place, floating-point numbers in what they are.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="decimals">The number of places of decimals where the total does not have more.</param>
internal readonly struct Scale<T>(int decimals)
    where T : unmanaged, INumber<T>
{
    private const int MostPlaces = 28;

    private readonly int decimals = decimals is >= 0 and <= 15
        ? decimals
        : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "decimals needs a number in [0, 15].");

    /// <summary>The number of places of decimals.</summary>
    public int Decimals => decimals;

    /// <summary>Whether a value takes two words.</summary>
    public bool IsWide => typeof(T) == typeof(decimal);

    private static bool IsReal => typeof(T) == typeof(double) || typeof(T) == typeof(float);

    private static int MantissaBits => typeof(T) == typeof(float) ? 23 : 52;

    /// <summary>How many units a value is.</summary>
    public double Units(T value) => typeof(T) == typeof(decimal) ? (double)(decimal.CreateTruncating(value) * PowerOfTen(decimals)) : double.CreateTruncating(value);

    /// <summary>The least and the greatest number of whole units between two values.</summary>
    public (double Low, double High) Bounds(T low, T high, T total)
    {
        var (least, greatest) = (Units(low), Units(high));
        if (!IsReal)
            return (Math.Ceiling(least), Math.Floor(greatest));
        var grain = RealShares.Grain(double.CreateTruncating(total), MantissaBits);
        var (up, down) = (RealShares.Round(least, grain), RealShares.Round(greatest, grain));
        return (up < least ? up + grain : up, down > greatest ? down - grain : down);
    }

    /// <summary>Whether doubles hold all units of a total.</summary>
    public bool CanBound(T total) => IsReal || Units(total) <= UnitShares.ExactIntegers;

    /// <summary>By how many units rounded bounds may miss a total.</summary>
    public double Slack(T total) => IsReal ? 64 * RealShares.Grain(double.CreateTruncating(total), MantissaBits) : 0;

    /// <summary>Divides what is left of a total by the weights of some members.</summary>
    /// <param name="columns">The weights and the values.</param>
    /// <param name="position">The position of the row.</param>
    /// <param name="free">The members.</param>
    /// <param name="total">The total.</param>
    /// <param name="rest">What these members add up to.</param>
    /// <param name="lows">The bounds of all members, in units, or none.</param>
    /// <param name="highs">The bounds of all members, in units, or none.</param>
    public void Split(in FixedSumColumns<T> columns, int position, ReadOnlySpan<int> free, T total, T rest, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs)
    {
        var count = columns.Members;
        Span<double> memory = stackalloc double[count <= 64 ? 3 * count : 0];
        memory = count <= 64 ? memory : new double[3 * count];
        var weights = memory[..free.Length];
        var least = memory.Slice(count, lows.IsEmpty ? 0 : free.Length);
        var greatest = memory.Slice(2 * count, lows.IsEmpty ? 0 : free.Length);
        var sum = 0.0;
        for (var j = 0; j < free.Length; j++)
        {
            sum += weights[j] = columns.Weights[(free[j] * columns.Stride) + position];
            if (!lows.IsEmpty)
                (least[j], greatest[j]) = (lows[free[j]], highs[free[j]]);
        }

        // Of some members alone all weights may be too small for a number.
        if (!(sum > 0))
            weights.Fill(1);
        if (IsReal)
            SplitReal(in columns, position, free, weights, double.CreateTruncating(total), double.CreateTruncating(rest), least, greatest);
        else
            SplitUnits(in columns, position, free, weights, rest, least, greatest);
    }

    private static void SplitReal(
        in FixedSumColumns<T> columns, int position, ReadOnlySpan<int> free, Span<double> shares, double total, double rest, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs)
    {
        var grain = RealShares.Grain(total, MantissaBits);
        if (lows.IsEmpty)
        {
            ShareLanes.Split(shares, stride: 1, shares.Length, length: 1, rest, grain);
        }
        else
        {
            var sum = 0.0;
            foreach (var share in shares)
                sum += share;
            foreach (ref var share in shares)
                share *= rest / sum;
            RealShares.Round(shares, rest, lows, highs, grain);
        }
        for (var j = 0; j < free.Length; j++)
            columns[free[j]][position] = T.CreateTruncating(shares[j]);
    }

    private void SplitUnits(
        in FixedSumColumns<T> columns, int position, ReadOnlySpan<int> free, Span<double> weights, T rest, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs)
    {
        Span<UInt128> units = stackalloc UInt128[free.Length <= 64 ? free.Length : 0];
        units = free.Length <= 64 ? units : new UInt128[free.Length];
        var (magnitude, places) = Counted(rest);
        UnitShares.Divide(weights, magnitude, lows, highs, columns.Key, columns.FirstRow + position, units);
        for (var j = 0; j < free.Length; j++)
            columns[free[j]][position] = Value(units[j], T.IsNegative(rest), places);
    }

    private (UInt128 Magnitude, int Places) Counted(T value)
    {
        if (typeof(T) != typeof(decimal))
            return (T.IsNegative(value) ? UInt128.CreateTruncating(-Int128.CreateTruncating(value)) : UInt128.CreateTruncating(value), 0);

        var number = decimal.CreateTruncating(value);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var (units, places) = (new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]), (int)number.Scale);

        // More places, as far as a decimal has room for them.
        for (; places < decimals && units * 10 < UInt128.One << 96; places++)
            units *= 10;
        return (units, places);
    }

    private static T Value(UInt128 units, bool isNegative, int places)
    {
        if (typeof(T) != typeof(decimal))
            return isNegative ? T.CreateTruncating(-Int128.CreateTruncating(units)) : T.CreateTruncating(units);
        var low = (ulong)units;
        return T.CreateTruncating(new decimal((int)low, (int)(low >> 32), (int)(ulong)(units >> 64), isNegative, (byte)places));
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Min(exponent, MostPlaces); i++)
            power *= 10;
        return power;
    }
}

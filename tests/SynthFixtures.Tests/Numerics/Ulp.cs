using System;

namespace SynthFixtures.Tests.Numerics;

internal static class Ulp
{
    /// <summary>How many doubles lie between two.</summary>
    public static long Distance(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right))
            return double.IsNaN(left) && double.IsNaN(right) ? 0 : long.MaxValue;
        var distance = (Int128)Ordinal(left) - Ordinal(right);
        return (long)(distance < 0 ? -distance : distance);
    }

    private static long Ordinal(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}

using System;

namespace SynthFixtures.Numerics;

/// <summary>Products without rounding (Dekker, Numerische Mathematik 18, 1971).</summary>
internal static class DoubleProduct
{
    /// <summary>The product, rounded.</summary>
    /// <param name="left">A factor.</param>
    /// <param name="right">A factor.</param>
    /// <param name="low">What rounding took from the product: exact unless it is subnormal.</param>
    public static double Of(double left, double right, out double low)
    {
        var (leftHead, rightHead) = (Head(left), Head(right));
        var (leftTail, rightTail) = (left - leftHead, right - rightHead);
        var product = left * right;
        low = ((((leftHead * rightHead) - product) + (leftHead * rightTail)) + (leftTail * rightHead)) + (leftTail * rightTail);
        return product;
    }

    private static double Head(double value) =>
        BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(value) & Elementary.HalfPrecisionMask);
}

using System;

namespace SynthFixtures.Numerics;

/// <summary>Products without rounding.</summary>
internal static class DoubleProduct
{
    /// <summary>The product, rounded.</summary>
    /// <param name="left">A factor.</param>
    /// <param name="right">A factor.</param>
    /// <param name="low">What rounding took from the product: exact unless it is subnormal.</param>
    public static double Of(double left, double right, out double low)
    {
        var product = left * right;
        low = Math.FusedMultiplyAdd(left, right, -product);
        return product;
    }
}

using System;

namespace SynthFixtures.Numerics;

/// <summary>Polynomials by Horner's scheme.</summary>
internal static class Polynomial
{
    /// <summary>c[0] + c[1] x + c[2] x^2 + ...</summary>
    public static double At(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = coefficients[^1];
        for (var i = coefficients.Length - 2; i >= 0; i--)
            sum = (sum * x) + coefficients[i];
        return sum;
    }
}

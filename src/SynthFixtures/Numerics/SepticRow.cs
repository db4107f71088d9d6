using System;

namespace SynthFixtures.Numerics;

/// <summary>The polynomial of degree 7 through a function at Chebyshev's points of a cell.</summary>
internal static class SepticRow
{
    public const int Degree = 7;

    // Cosines of (2 k + 1) pi / 16, halved: the cell reaches from -1/2 to 1/2.
    public static readonly double[] Nodes =
        [0.4903926402016152, 0.4157348061512726, 0.27778511650980114, 0.09754516100806417, -0.09754516100806412, -0.277785116509801, -0.4157348061512727, -0.4903926402016152];

    /// <summary>Its coefficients, in the place from -1/2 to 1/2.</summary>
    public static double[] Through(Func<double, double> function)
    {
        // Newton's divided differences, and then powers of the place.
        var differences = new double[Degree + 1];
        for (var i = 0; i <= Degree; i++)
            differences[i] = function(Nodes[i]);
        for (var order = 1; order <= Degree; order++)
        {
            for (var i = Degree; i >= order; i--)
                differences[i] = (differences[i] - differences[i - 1]) / (Nodes[i] - Nodes[i - order]);
        }
        var powers = new double[Degree + 1];
        for (var i = Degree; i >= 0; i--)
        {
            for (var k = Degree; k > 0; k--)
                powers[k] = powers[k - 1] - (Nodes[i] * powers[k]);
            powers[0] = differences[i] - (Nodes[i] * powers[0]);
        }
        return powers;
    }
}

using System;

namespace SynthFixtures.Distributions;

/// <summary>One cell of an <see cref="InverseTable"/>: the values between two points as a polynomial of the share of the cell's mass.</summary>
/// <remarks>The polynomial counts from the end of the cell that is nearer to the end of the law, so that tails keep their relative precision.</remarks>
/// <param name="From">The least value.</param>
/// <param name="To">The greatest value; that of <paramref name="From"/> where the mass stands at a point.</param>
/// <param name="Mass">The mass inside.</param>
/// <param name="Coefficients">Of the first to the last power of the share.</param>
/// <param name="IsFromTop">Whether shares and values count downwards from <paramref name="To"/>.</param>
internal readonly record struct InverseCell(double From, double To, double Mass, double[] Coefficients, bool IsFromTop)
{
    /// <summary>Mass at a point.</summary>
    public static InverseCell Point(double value, double mass) => new(value, value, mass, [0], IsFromTop: false);

    /// <summary>The distance from the end at which counting begins.</summary>
    /// <param name="share">The share of the mass between, in [0, 1].</param>
    public double Distance(double share)
    {
        var sum = Coefficients[^1];
        for (var i = Coefficients.Length - 2; i >= 0; i--)
            sum = (sum * share) + Coefficients[i];
        return sum * share;
    }

    /// <summary>The value that has a share of the cell's mass between itself and the end at which counting begins.</summary>
    public double Value(double share)
    {
        var distance = Distance(Math.Clamp(share, 0, 1));
        return Math.Clamp(IsFromTop ? To - distance : From + distance, From, To);
    }
}

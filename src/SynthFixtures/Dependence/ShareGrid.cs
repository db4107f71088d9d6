using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Where in a segment a share lies, by the rest and the probability below it, as polynomials of degree 7 in both.</summary>
/// <remarks>
/// Rest, probability and place all count as logarithms of their odds: of what is below over what is above. Poles, roots and vanishing segments at the ends
/// of the one become straight lines of the other, so that squares of one size serve all laws but very narrow ones. A square is made when it is first asked
/// for, from segment and square and nothing else; one that errs is not used.
/// </remarks>
internal sealed class ShareGrid
{
    private const double LargestError = 1e-7;
    private const double Rounding = 4e-15;

    private const int Count = SepticRow.Degree + 1;
    private static readonly double[] Unserved = [];
    private static readonly double[] Probes = [-0.5, 0.02, 0.35];

    private readonly ConditionalShare share;
    private readonly ShareEdge[] edges;
    private readonly double least;
    private readonly double greatest;
    private readonly double[]?[] squares = new double[]?[OddsAxis.Cells * OddsAxis.Cells];

    /// <summary>A grid without squares.</summary>
    /// <param name="share">The law.</param>
    /// <param name="lower">The lower edge of the segment.</param>
    /// <param name="upper">Its upper edge.</param>
    /// <param name="least">The least rest.</param>
    /// <param name="greatest">The greatest rest.</param>
    public ShareGrid(ConditionalShare share, ShareEdge lower, ShareEdge upper, double least, double greatest) =>
        (this.share, edges, this.least, this.greatest) = (share, [lower, upper], least, greatest);

    /// <summary>The share, or NaN where the grid does not serve.</summary>
    /// <param name="rest">What the shares before it have left.</param>
    /// <param name="odds">Of the probability below the share in the segment, over that above it.</param>
    public double Of(double rest, double odds)
    {
        var (row, column) = (OddsAxis.CellOf((rest - least) / (greatest - rest), out var across), OddsAxis.CellOf(odds, out var along));
        if (row < 0 || column < 0 || (squares[(row * OddsAxis.Cells) + column] ??= Make(row, column)) is not { Length: > 0 } square)
            return double.NaN;
        return OddsAxis.BetweenOfLogarithm(edges[0].Share(rest), edges[1].Share(rest), At(square, across, along));
    }

    private static double At(ReadOnlySpan<double> square, double row, double column)
    {
        var (sum, column2) = (0.0, column * column);
        for (var i = Count - 1; i >= 0; i--)
        {
            var c = square.Slice(i * Count, Count);
            var line = ((c[0] + (c[1] * column)) + ((c[2] + (c[3] * column)) * column2))
                + ((column2 * column2) * ((c[4] + (c[5] * column)) + ((c[6] + (c[7] * column)) * column2)));
            sum = (sum * row) + line;
        }
        return sum;
    }

    private double[] Make(int row, int column)
    {
        var lines = new double[Count][];
        for (var i = 0; i < Count; i++)
        {
            var given = At(row, SepticRow.Nodes[i]);
            lines[i] = SepticRow.Through(place => Elementary.Log(given.Place(OddsAxis.Odds(column, place))));
        }
        var square = new double[Count * Count];
        for (var j = 0; j < Count; j++)
        {
            var power = j;
            var coefficients = SepticRow.Through(place => lines[Array.IndexOf(SepticRow.Nodes, place)][power]);
            for (var i = 0; i < Count; i++)
                square[(i * Count) + j] = coefficients[i];
        }
        return Errs(square, row, column) ? Unserved : square;
    }

    private bool Errs(double[] square, int row, int column)
    {
        foreach (var across in Probes)
        {
            var given = At(row, across);
            foreach (var along in Probes)
            {
                var odds = given.Place(OddsAxis.Odds(column, along));
                var noise = Rounding * (1 + odds) / Math.Min(1, odds) / given.Width;
                if (!(Math.Abs(At(square, across, along) - Elementary.Log(odds)) <= LargestError + noise))
                    return true;
            }
        }
        return false;
    }

    private ShareOfRest At(int row, double place) => new(share, OddsAxis.Between(least, greatest, OddsAxis.Odds(row, place)), edges);
}

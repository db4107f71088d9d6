using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A part of a whole as a function of a number in an interval: polynomials of degree 7 between the logarithms of their odds.</summary>
/// <remarks>A polynomial is made when it is first asked for, from function and cell and nothing else; one that errs is not used.</remarks>
internal sealed class OddsCurve
{
    private const double LargestError = 1e-8;

    private static readonly double[] Unserved = [];
    private static readonly double[] Probes = [-0.5, 0.02, 0.35];

    private readonly Func<double, double> odds;
    private readonly double least;
    private readonly double greatest;
    private readonly double[]?[] cells = new double[]?[OddsAxis.Cells];

    /// <summary>A curve without polynomials.</summary>
    /// <param name="odds">The part's odds.</param>
    /// <param name="least">The least number.</param>
    /// <param name="greatest">The greatest.</param>
    public OddsCurve(Func<double, double> odds, double least, double greatest) => (this.odds, this.least, this.greatest) = (odds, least, greatest);

    /// <summary>The part, from 0 to 1, or NaN where the curve does not serve.</summary>
    public double At(double x)
    {
        var cell = OddsAxis.CellOf((x - least) / (greatest - x), out var place);
        if (cell < 0 || (cells[cell] ??= Make(cell)) is not { Length: > 0 } row)
            return double.NaN;
        return OddsAxis.BetweenOfLogarithm(0, 1, Polynomial.At(row, place));
    }

    private double[] Make(int cell)
    {
        double Logarithm(double place) => Elementary.Log(odds(OddsAxis.Between(least, greatest, OddsAxis.Odds(cell, place))));

        var row = SepticRow.Through(Logarithm);
        return Array.TrueForAll(Probes, place => Math.Abs(Polynomial.At(row, place) - Logarithm(place)) <= LargestError) ? row : Unserved;
    }
}

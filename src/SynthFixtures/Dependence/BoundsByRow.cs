using System;
using System.Globalization;
using System.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Bounds of members whose total differs from row to row: what they leave of the Dirichlet law is tabulated for each total anew.</summary>
/// <typeparam name="T">The members' type.</typeparam>
internal sealed class BoundsByRow<T>(string members, ulong[] streams, double[] concentrations, T[] minima, T[] maxima, int decimals)
    where T : unmanaged, INumber<T>
{
    private const int MostDecimals = 15;

    // Totals that repeat need not be tabulated again; threads that replace it lose nothing else.
    private FixedSum<T>? latest;

    /// <summary>Whether 0 is a total: with all members 0.</summary>
    public bool HasNothing => Array.TrueForAll(minima, least => least == T.Zero);

    /// <summary>The sum of a constant total.</summary>
    /// <exception cref="SyntheticModelException">No members keep the bounds and add up to the total.</exception>
    public FixedSum<T> Of(T total, long row)
    {
        if (latest is { } known && known.Total == total && known.Decimals == DecimalsOf(total))
            return known;
        if (T.Sign(total) <= 0)
            throw Impossible(total, row);
        try
        {
            return latest = new FixedSum<T>(members, streams, total, concentrations, minima, maxima, DecimalsOf(total));
        }
        catch (ArgumentException)
        {
            throw Impossible(total, row);
        }
    }

    // Places that only the total has are divided, too, so that bounds count in them.
    private int DecimalsOf(T total) => typeof(T) == typeof(decimal) ? Math.Clamp(decimal.CreateTruncating(total).Scale, decimals, MostDecimals) : decimals;

    private SyntheticModelException Impossible(T total, long row)
    {
        var (least, greatest) = (0.0, 0.0);
        for (var k = 0; k < minima.Length; k++)
            (least, greatest) = (least + double.CreateTruncating(minima[k]), greatest + double.CreateTruncating(T.Max(minima[k], T.Min(maxima[k], total))));
        return new SyntheticModelException(string.Create(
            CultureInfo.InvariantCulture,
            $"{members} cannot add up to {total} in row {row}: the minima add up to {least}, the maxima of what is no more than the total to {greatest}. Give the total a law between them, or the members wider bounds."));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>Quantiles of any number of values in constant memory, the same whatever the order of the values.</summary>
/// <remarks>
/// Values are counted in bins that keep sign, exponent and the ten leading bits of the fraction; a bin stands for the value of its own that is nearest to
/// 0. So a quantile is a value that occurs, that of the sorted values but for an error of less than 2^-10 (0.1 %) of itself, toward 0; whole numbers up to
/// 2,048, and values without neighbours, are exact. Bins are pages of one exponent each, made on first use: 24 KB for each power of two that occurs. The same idea with logarithms is DDSketch (Masson, Rim and Lee, PVLDB 12(12), 2019).
/// </remarks>
internal sealed class QuantileSketch
{
    private const int FractionBits = 52;
    private const int KeptBits = 10;
    private const int BinsOfPage = 1 << KeptBits;
    private const int Pages = 1 << 12;

    private readonly (long Count, double Nearest, bool IsMixed)[]?[] pages = new (long, double, bool)[]?[Pages];
    private long count;

    /// <summary>Adds a value; not a NaN.</summary>
    public void Add(double value)
    {
        var number = value == 0 ? 0 : value;
        var key = Key(number);
        ref var bin = ref (pages[key >> KeptBits] ??= new (long, double, bool)[BinsOfPage])[key & (BinsOfPage - 1)];
        bin.IsMixed |= bin.Count > 0 && number != bin.Nearest;
        if (bin.Count++ == 0 || Math.Abs(number) < Math.Abs(bin.Nearest))
            bin.Nearest = number;
        count++;
    }

    /// <summary>Takes values away that have been added.</summary>
    /// <param name="value">The value.</param>
    /// <param name="times">How often.</param>
    public void Remove(double value, long times)
    {
        var key = Key(value == 0 ? 0 : value);
        pages[key >> KeptBits]![key & (BinsOfPage - 1)].Count -= times;
        count -= times;
    }

    /// <summary>Values that occur at least so often, of those that share their bin with no other; in ascending order.</summary>
    /// <param name="least">How often.</param>
    public IEnumerable<(double Value, long Count)> Repeated(long least) =>
        from page in pages
        where page is not null
        from bin in page
        where !bin.IsMixed && bin.Count >= least
        select (bin.Nearest, bin.Count);

    /// <summary>The values at several probabilities, in ascending order: the smallest of which at least that share is not greater.</summary>
    public IReadOnlyList<double> At(params double[] probabilities)
    {
        var values = new List<double>();
        var (seen, page, bin) = (0L, 0, -1);
        foreach (var probability in probabilities)
        {
            var rank = Math.Max(1, (long)Math.Ceiling(probability * count));
            while (seen < rank)
            {
                if (pages[page] is null || ++bin == BinsOfPage)
                {
                    (page, bin) = (page + 1, -1);
                    continue;
                }
                seen += pages[page]![bin].Count;
            }
            values.Add(pages[page]![bin].Nearest);
        }
        return values;
    }

    // Bits in the order of the numbers: those of negative ones are turned round.
    private static int Key(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return (int)((ulong)(bits < 0 ? ~bits : bits | long.MinValue) >> (FractionBits - KeptBits));
    }
}

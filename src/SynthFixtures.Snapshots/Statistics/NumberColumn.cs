using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Numbers: mean, standard deviation, the values that many rows share, quantiles of the others.</summary>
/// <param name="path">The way to the member.</param>
/// <param name="read">Reads and hashes the number of a row; null where it has none.</param>
internal sealed class NumberColumn<T>(string path, Func<T, ContentHash, double?> read) : StatisticsColumn<T>(path)
{
    // Up to so many different values are counted one by one; so few are shown one by one where they come again.
    private const int MostDifferent = 4096;
    private const int MostShown = 12;

    // Of a value that stands out, and of how many rows it takes to say so.
    private const double LeastShare = 0.05;
    private const int LeastCount = 5;

    private const string Others = "others";
    private const string OfOthers = " of the others";

    private static readonly double[] Probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
    private static readonly string[] Names = ["min", "5 %", "25 %", "median", "75 %", "95 %", "max"];

    private readonly QuantileSketch sketch = new();
    private readonly Dictionary<double, long> counts = [];
    private double origin = double.NaN;
    private double sum;
    private double sumOfSquares;
    private (double Value, long Count) least = (double.PositiveInfinity, 0);
    private (double Value, long Count) greatest = (double.NegativeInfinity, 0);
    private long notNumbers;

    /// <summary>The number of the last row less the first of all, or NaN: what correlations are made of.</summary>
    public double Last { get; private set; }

    protected override bool Take(T row, ContentHash hash)
    {
        if (read(row, hash) is not { } value)
        {
            Last = double.NaN;
            return false;
        }
        if (double.IsNaN(value))
        {
            Last = double.NaN;
            notNumbers++;
            return true;
        }
        if (double.IsNaN(origin))
            origin = value;
        Last = value - origin;
        sum += Last;
        sumOfSquares += Last * Last;
        Count(value == 0 ? 0 : value);
        return true;
    }

    protected override IEnumerable<ValueLine> Describe(long present)
    {
        var count = present - notNumbers;
        if (notNumbers > 0)
            yield return new("NaN", Number((double)notNumbers / present));
        if (count == 0)
            yield break;
        yield return new("mean", Number(origin + (sum / count)));
        yield return new("standard deviation", Number(count < 2 ? 0 : Math.Sqrt(Math.Max(0, (sumOfSquares - (sum * sum / count)) / (count - 1)))));
        var atoms = Atoms(count);
        foreach (var (value, times) in atoms)
            yield return new(value.ToString(CultureInfo.InvariantCulture), Number((double)times / present));
        var others = count - atoms.Sum(a => a.Count);
        if (others == 0)
            yield break;
        if (atoms.Count > 0)
            yield return new(Others, Number((double)others / present));
        foreach (var line in Quantiles(atoms))
            yield return line;
    }

    private void Count(double value)
    {
        sketch.Add(value);
        if (value < least.Value)
            least = (value, 0);
        if (value > greatest.Value)
            greatest = (value, 0);
        least.Count += value == least.Value ? 1 : 0;
        greatest.Count += value == greatest.Value ? 1 : 0;
        if (counts.TryGetValue(value, out var before))
            counts[value] = before + 1;
        else if (counts.Count <= MostDifferent)
            counts.Add(value, 1);
    }

    // All values where they are few and come again; else those that a twentieth of the rows has.
    private List<(double Value, long Count)> Atoms(long count)
    {
        if (counts.Count <= MostShown && count >= 2 * counts.Count)
            return [.. counts.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key)];
        var often = Math.Max(LeastCount, (long)Math.Ceiling(LeastShare * count));
        return counts.Count <= MostDifferent
            ? [.. counts.Where(c => c.Value >= often).Select(c => (c.Key, c.Value)).OrderBy(c => c.Key)]
            : [.. sketch.Repeated(often).Append(least).Append(greatest).Where(a => a.Count >= often).Distinct().OrderBy(a => a.Value)];
    }

    private IEnumerable<ValueLine> Quantiles(List<(double Value, long Count)> atoms)
    {
        foreach (var (value, times) in atoms)
            sketch.Remove(value, times);
        var quantiles = sketch.At(Probabilities);
        foreach (var (value, times) in atoms)
            sketch.Remove(value, -times);
        var isAll = atoms.Count == 0;
        for (var q = 0; q < Names.Length; q++)
        {
            var quantile = isAll && q == 0 ? least.Value
                : isAll && q == Names.Length - 1 ? greatest.Value
                : Math.Clamp(quantiles[q], least.Value, greatest.Value);
            yield return new(Names[q] + (isAll ? "" : OfOthers), Number(quantile));
        }
    }
}

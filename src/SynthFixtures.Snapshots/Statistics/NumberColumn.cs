using System;
using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Numbers: mean, standard deviation, quantiles.</summary>
/// <param name="path">The way to the member.</param>
/// <param name="read">Reads and hashes the number of a row; null where it has none.</param>
internal sealed class NumberColumn<T>(string path, Func<T, ContentHash, double?> read) : StatisticsColumn<T>(path)
{
    private static readonly double[] Probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
    private static readonly string[] Names = ["min", "5 %", "25 %", "median", "75 %", "95 %", "max"];

    private readonly QuantileSketch sketch = new();
    private double origin = double.NaN;
    private double sum;
    private double sumOfSquares;
    private double least = double.PositiveInfinity;
    private double greatest = double.NegativeInfinity;
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
        least = Math.Min(least, value);
        greatest = Math.Max(greatest, value);
        sketch.Add(value);
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
        var quantiles = sketch.At(Probabilities);
        for (var q = 0; q < Names.Length; q++)
            yield return new(Names[q], Number(q == 0 ? least : q == Names.Length - 1 ? greatest : Math.Clamp(quantiles[q], least, greatest)));
    }
}

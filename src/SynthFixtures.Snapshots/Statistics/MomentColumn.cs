using System;
using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Dates, times and durations: quantiles, counted from the first value, so that years of distance do not blur seconds.</summary>
/// <param name="path">The way to the member.</param>
/// <param name="read">The ticks of a row; null where it has none.</param>
/// <param name="toText">The text of ticks.</param>
internal sealed class MomentColumn<T>(string path, Func<T, long?> read, Func<long, string> toText) : StatisticsColumn<T>(path)
{
    private readonly QuantileSketch sketch = new();
    private long? origin;
    private long least = long.MaxValue;
    private long greatest = long.MinValue;

    protected override bool Take(T row, ContentHash hash)
    {
        if (read(row) is not { } ticks)
            return false;
        origin ??= ticks;
        least = Math.Min(least, ticks);
        greatest = Math.Max(greatest, ticks);
        sketch.Add(ticks - origin.Value);
        hash.Add(ticks);
        return true;
    }

    protected override IEnumerable<ValueLine> Describe(long present)
    {
        string Text(double distance) => toText(Math.Clamp(origin!.Value + (long)distance, least, greatest));

        var quantiles = sketch.At(0.25, 0.5, 0.75);
        yield return new("min", toText(least));
        yield return new("25 %", Text(quantiles[0]));
        yield return new("median", Text(quantiles[1]));
        yield return new("75 %", Text(quantiles[2]));
        yield return new("max", toText(greatest));
    }
}

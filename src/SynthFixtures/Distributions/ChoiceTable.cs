using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Finds the index of a value among several.</summary>
internal sealed class ChoiceTable
{
    private readonly GuideTable guide;

    private ChoiceTable(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += Domain.Positive(weight, nameof(weights));
        Domain.Positive(sum, nameof(weights));

        // A value's interval ends below the next one's start: the threshold is the last number before.
        var thresholds = new double[weights.Length - 1];
        var before = 0.0;
        for (var i = 0; i < thresholds.Length; i++)
        {
            before += weights[i];
            thresholds[i] = Math.BitDecrement(before / sum);
        }
        guide = new GuideTable(thresholds);
    }

    /// <summary>The values, of which there is at least one.</summary>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static Array Values(Array values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length > 0 ? values : throw new ArgumentException("values needs at least one element.", nameof(values));
    }

    /// <summary>The table of so many weights.</summary>
    /// <param name="count">The number of values.</param>
    /// <param name="weights">One for each value, finite and positive, with a finite sum.</param>
    public static ChoiceTable Of(int count, double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return weights.Length == count
            ? new(weights)
            : throw new ArgumentException($"weights needs one element for each of the {count} values, not {weights.Length}.", nameof(weights));
    }

    /// <summary>The least index whose interval ends above <paramref name="u"/>.</summary>
    /// <param name="table">Of the weights, or null where all are equal.</param>
    /// <param name="count">The number of values.</param>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Index(ChoiceTable? table, int count, double u)
    {
        if (table is not null)
            return table.guide.Count(u);

        // u * count stays below count for u < 1; at 1 the last value is meant.
        var index = (int)(u * count);
        return index < count ? index : count - 1;
    }
}

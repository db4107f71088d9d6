using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Finds the index of a weighted value.</summary>
internal sealed class ChoiceTable
{
    private readonly GuideTable guide;

    public ChoiceTable(double[] weights)
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

    /// <summary>The least index whose interval ends above <paramref name="u"/>.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(double u) => guide.Count(u);
}

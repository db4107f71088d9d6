using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Finds the index of a weighted value.</summary>
internal sealed class ChoiceTable : GuideTable
{
    // The upper end of each value's interval, the last one infinite.
    private readonly double[] ends;

    public ChoiceTable(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += Domain.Positive(weight, nameof(weights));
        Domain.Positive(sum, nameof(weights));

        ends = new double[weights.Length];
        var before = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            before += weights[i];
            ends[i] = before / sum;
        }
        ends[^1] = double.PositiveInfinity;
        Build(ends.Length - 1);
    }

    /// <summary>The least index whose interval ends above <paramref name="u"/>.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(double u)
    {
        var index = Guess(u);
        return index >= 0 ? index : Search(u);
    }

    /// <inheritdoc/>
    protected override bool Reaches(int index, double u) => u < ends[index];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Search(double u)
    {
        var (low, high) = Around(u);
        while (low < high && u >= ends[low])
            low++;
        return low;
    }
}

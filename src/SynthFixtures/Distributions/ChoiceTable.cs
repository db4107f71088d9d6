using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Finds the index of a weighted value: a guide table (Chen &amp; Asau, AIIE Transactions 6(2), 1974) over the sums of the weights.</summary>
internal sealed class ChoiceTable
{
    private const int Cells = 256;

    // The upper end of each value's interval, the last one infinite.
    private readonly double[] ends;

    // The index at the lower end of each of 256 cells of u, and the last index.
    private readonly int[] guide;

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

        guide = new int[Cells + 1];
        var index = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            while ((double)cell / Cells >= ends[index])
                index++;
            guide[cell] = index;
        }
        guide[Cells] = ends.Length - 1;
    }

    /// <summary>The least index whose interval ends above <paramref name="u"/>.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(double u)
    {
        var cell = (int)(u * Cells);
        if ((uint)cell >= Cells)
            return u > 0.5 ? ends.Length - 1 : 0;
        var low = guide[cell];
        return low == guide[cell + 1] ? low : Scan(u, low);
    }

    private int Scan(double u, int index)
    {
        while (u >= ends[index])
            index++;
        return index;
    }
}

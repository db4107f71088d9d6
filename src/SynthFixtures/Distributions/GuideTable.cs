using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Counts the thresholds below a uniform in constant time: most cells of [0, 1] hold a single count, the others are searched.</summary>
/// <remarks>
/// Chen &amp; Asau, AIIE Transactions 6(2), 1974. Cell c holds the uniforms nearest to c / 4096: adding 2^52 leaves c in the low bits, without a
/// conversion that must be guarded. An entry is the count, or its complement where the cell must be searched from there on. The first and
/// the last cell always must, so that 0, 1 and NaN are seen there.
/// </remarks>
internal sealed class GuideTable
{
    private const int Cells = 4096;
    private const int ScanLength = 8;
    private const double IntegerShift = 4503599627370496.0;

    private readonly int[] entries = new int[Cells + 1];
    private readonly double[] thresholds;

    /// <summary>Prepares a table.</summary>
    /// <param name="thresholds">In ascending order.</param>
    public GuideTable(double[] thresholds)
    {
        this.thresholds = thresholds;
        var low = 0;
        for (var cell = 0; cell <= Cells; cell++)
        {
            var high = low;
            var end = Math.Min((cell + 0.5) / Cells, 1);
            while (high < thresholds.Length && thresholds[high] < end)
                high++;
            entries[cell] = low == high && cell is not 0 and not Cells ? low : ~low;
            low = high;
        }
    }

    /// <summary>The number of thresholds below a uniform; negative where its cell must be searched, or where it lies outside (0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Guess(double u)
    {
        var cell = Cell(u);
        var table = entries;
        return cell < (uint)table.Length ? table[(int)cell] : -1;
    }

    /// <summary>The number of thresholds below a number; of NaN 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Count(double u)
    {
        var count = Guess(u);
        return count >= 0 ? count : Search(u);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Search(double u)
    {
        var cell = (int)Math.Min(Cell(u), Cells);
        var (low, high) = (Low(cell), cell < Cells ? Low(cell + 1) : thresholds.Length);
        while (high - low > ScanLength)
        {
            var middle = low + ((high - low) >> 1);
            if (thresholds[middle] < u)
                low = middle + 1;
            else
                high = middle;
        }
        while (low < high && thresholds[low] < u)
            low++;
        return low;
    }

    private static uint Cell(double u) => (uint)BitConverter.DoubleToUInt64Bits((u * Cells) + IntegerShift);

    private int Low(int cell) => entries[cell] < 0 ? ~entries[cell] : entries[cell];
}

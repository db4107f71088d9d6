using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>Finds the index that belongs to a uniform in constant time: most cells of [0, 1] hold a single one, the others are searched.</summary>
/// <remarks>
/// Chen &amp; Asau, AIIE Transactions 6(2), 1974. Cell c holds the uniforms nearest to c / 1024: adding 2^52 leaves c in the low bits, without a
/// conversion that must be guarded. An entry is the index, or its complement where the cell must be searched from there on. The first and
/// the last cell always must, so that 0, 1 and NaN are seen there.
/// </remarks>
internal abstract class GuideTable
{
    private const int Cells = 1024;
    private const double IntegerShift = 4503599627370496.0;

    private readonly int[] entries = new int[Cells + 1];
    private int last;

    /// <summary>The index of a uniform; negative where its cell must be searched, or where it lies outside (0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int Guess(double u)
    {
        var cell = Cell(u);
        var table = entries;
        return cell < (uint)table.Length ? table[(int)cell] : -1;
    }

    /// <summary>The least and the greatest index that may belong to a probability in [0, 1].</summary>
    /// <remarks>A cell on either side is taken in, for a rounding in the making of the probability.</remarks>
    protected (int Low, int High) Around(double p)
    {
        var cell = (int)Math.Min(Cell(p), Cells);
        return (Low(Math.Max(cell - 1, 0)), cell + 2 > Cells ? last : Low(cell + 2));
    }

    /// <summary>Whether an index is at least that of a uniform; monotone in both.</summary>
    protected abstract bool Reaches(int index, double u);

    /// <summary>Fills the table.</summary>
    /// <param name="last">The greatest index.</param>
    protected void Build(int last)
    {
        this.last = last;
        var low = 0;
        for (var cell = 0; cell <= Cells; cell++)
        {
            var high = low;
            while (high < last && !Reaches(high, Math.Min((cell + 0.5) / Cells, 1)))
                high++;
            entries[cell] = low == high && cell is not 0 and not Cells ? low : ~low;
            low = high;
        }
    }

    private static uint Cell(double u) => (uint)BitConverter.DoubleToUInt64Bits((u * Cells) + IntegerShift);

    private int Low(int cell) => entries[cell] < 0 ? ~entries[cell] : entries[cell];
}

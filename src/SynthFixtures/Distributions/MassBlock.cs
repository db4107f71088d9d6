using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A block of integers whose masses lie within a factor of e^12: its sum at once, its partial sums at the first use.</summary>
internal sealed class MassBlock(DiscreteLaw law, double first, double length, double sum)
{
    private const int GreatestRows = 64;
    private const double LeastRowLength = 32;

    private Parts? parts;

    public double First => first;

    public double Last => first + (length - 1);

    public double Length => length;

    /// <summary>The sum of all weights.</summary>
    public double Sum => sum;

    /// <summary>The sums of all weights of the blocks before and after this one.</summary>
    public double Before { get; set; }

    /// <inheritdoc cref="Before"/>
    public double After { get; set; }

    /// <summary>The sum of the weights up to k.</summary>
    public double UpTo(double k)
    {
        var (all, index) = (PartsOf(), k - first);
        var part = (int)(index / all.Length);
        return all.Rows is null ? all.Before[part + 1] : all.Before[part] + all.Rows[part].Of(index - (part * all.Length) + 1);
    }

    /// <summary>The sum of the weights beyond k.</summary>
    public double Beyond(double k)
    {
        var (all, index) = (PartsOf(), k - first);
        var part = (int)(index / all.Length);
        return all.Rows is null
            ? all.After[part]
            : all.After[part] + Math.Max(0, all.Rows[part].Sum - all.Rows[part].Of(index - (part * all.Length) + 1));
    }

    /// <summary>The least k with <see cref="UpTo"/> of at least <paramref name="target"/>.</summary>
    public double Reach(double target)
    {
        var (all, part) = (PartsOf(), PartThatReaches(target));
        return first + (part * all.Length) + (all.Rows is null ? 0 : all.Rows[part].Reach(target - all.Before[part]) - 1);
    }

    /// <summary>The least k with <see cref="Beyond"/> of at most <paramref name="target"/>.</summary>
    public double Leave(double target)
    {
        var (all, part) = (PartsOf(), PartThatLeaves(target));
        return first + (part * all.Length) + (all.Rows is null ? 0 : all.Rows[part].Reach(all.Rows[part].Sum - (target - all.After[part])) - 1);
    }

    /// <summary>A real number of which <see cref="Reach"/> is the next integer, less an origin; NaN where the block's integers are added one by one.</summary>
    public double PositionReaching(double target, double origin)
    {
        var (all, part) = (PartsOf(), PartThatReaches(target));
        return all.Rows is null ? double.NaN : (first - origin) + (part * all.Length) + (all.Rows[part].Position(target - all.Before[part]) - 1);
    }

    /// <summary>A real number of which <see cref="Leave"/> is the next integer, less an origin; NaN where the block's integers are added one by one.</summary>
    public double PositionLeaving(double target, double origin)
    {
        var (all, part) = (PartsOf(), PartThatLeaves(target));
        return all.Rows is null
            ? double.NaN
            : (first - origin) + (part * all.Length) + (all.Rows[part].Position(all.Rows[part].Sum - (target - all.After[part])) - 1);
    }

    private int PartThatReaches(double target)
    {
        var all = PartsOf();
        var (low, high) = (0, all.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (all.Before[middle + 1] >= target)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private int PartThatLeaves(double target)
    {
        var all = PartsOf();
        var (low, high) = (0, all.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (all.After[middle] <= target)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    // A pure function of the block: it does not matter who of two threads stores it.
    private Parts PartsOf() => parts ??= new Parts(this, law);

    private static int RowsFor(double change)
    {
        var rows = 8;
        while (rows < GreatestRows && rows < 5 * change)
            rows *= 2;
        return rows;
    }

    /// <summary>Rows of equal length with the sums before and after each; where the block is short, its integers one by one.</summary>
    private sealed class Parts
    {
        public Parts(MassBlock block, DiscreteLaw law)
        {
            var (from, middle, to) = (law.Weight(block.First), law.Weight(block.First + Math.Floor(block.Length / 2)), law.Weight(block.Last));
            var change = block.Length > 1 ? Math.Abs(Elementary.Log(to / from)) + Math.Abs(Elementary.Log(from / middle * (to / middle))) : 0;
            var rows = RowsFor(change);
            var apart = block.Length < rows * LeastRowLength;
            Count = apart ? (int)block.Length : rows;
            Length = block.Length / Count;
            Before = new double[Count + 1];
            After = new double[Count];

            var sums = new double[Count];
            Rows = apart ? null : new MassRow[Count];
            var rule = apart ? null : new SumRule(8, Length);
            for (var i = 0; i < Count; i++)
            {
                if (Rows is null)
                    sums[i] = law.Weight(block.First + i);
                else
                    sums[i] = (Rows[i] = new MassRow(law, block.First + (i * Length), rule!)).Sum;
            }
            for (var i = 0; i < Count; i++)
                Before[i + 1] = Before[i] + sums[i];
            for (var i = Count - 1; i > 0; i--)
                After[i - 1] = After[i] + sums[i];
        }

        public int Count { get; }

        public double Length { get; }

        public MassRow[]? Rows { get; }

        public double[] Before { get; }

        public double[] After { get; }
    }
}

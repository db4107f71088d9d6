using System;
using System.Collections.Generic;
using System.Numerics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law of integers on so many values that no table could hold them: a few hundred blocks, summed by quadrature.</summary>
/// <remarks>
/// Blocks grow outwards from the centre, each a power of two long, as far as sixteen nodes give its sum in full precision: the mass changes by a factor of at
/// most e^12, bends little, and no end of the support (where the mass may have a pole beyond) lies nearer than half a block. Blocks of fewer than 64
/// integers are added one by one. What a block's inside needs is made when a value falls there.
/// </remarks>
internal sealed class MassBlocks
{
    private const double LeastWeight = 1e-300;
    private const double LeastLength = 64;
    private const double GreatestLength = 1L << 50;
    private const double GreatestChange = 1.6e5;
    private const double GreatestBend = 10;

    private readonly DiscreteLaw law;
    private readonly MassBlock[] blocks;
    private readonly double total;
    private readonly SumRule?[] rules = new SumRule?[64];
    private readonly GuideTable guide;

    public MassBlocks(DiscreteLaw law)
    {
        this.law = law;
        var down = new List<MassBlock>();
        var up = new List<MassBlock>();
        March(up, law.Center, upwards: true);
        March(down, law.Center - 1, upwards: false);
        down.Reverse();
        blocks = [.. down, .. up];

        for (var i = 1; i < blocks.Length; i++)
            blocks[i].Before = blocks[i - 1].Before + blocks[i - 1].Sum;
        for (var i = blocks.Length - 1; i > 0; i--)
            blocks[i - 1].After = blocks[i].After + blocks[i].Sum;
        total = blocks[^1].Before + blocks[^1].Sum;

        var thresholds = new double[blocks.Length - 1];
        for (var i = 0; i < thresholds.Length; i++)
            thresholds[i] = blocks[i + 1].Before <= 0.5 * total ? blocks[i + 1].Before / total : 1 - (blocks[i].After / total);
        guide = new GuideTable(thresholds);
    }

    /// <summary>The sum over all k of a function of k and its probability, which is as smooth as the mass.</summary>
    public double Sum(Func<double, double, double> summand)
    {
        var result = 0.0;
        foreach (var block in blocks)
            result += Sum(block.First, block.Length, (k, weight) => summand(k, weight / total));
        return result;
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= p, that is P(X &gt; k) &lt;= q.</summary>
    public double Quantile(double p, double q)
    {
        var block = BlockOf(p, q, out var lower, out var target);
        return lower ? block.Reach(target) : block.Leave(target);
    }

    /// <summary>A smooth function of a probability of which <see cref="Quantile"/> is the next integer, less <see cref="DiscreteLaw.Center"/>; NaN where there is none.</summary>
    public double Position(double p, double q)
    {
        var block = BlockOf(p, q, out var lower, out var target);
        return lower ? block.PositionReaching(target, law.Center) : block.PositionLeaving(target, law.Center);
    }

    private MassBlock BlockOf(double p, double q, out bool lower, out double target)
    {
        lower = p <= 0.5;
        target = total * (lower ? p : q);
        var index = guide.Count(lower ? p : 1 - q);

        // The guide may miss by one: its thresholds are rounded, and beyond 1 - 2^-53 they say nothing.
        if (lower)
        {
            while (index > 0 && blocks[index].Before >= target)
                index--;
            while (index + 1 < blocks.Length && blocks[index + 1].Before < target)
                index++;
            target -= blocks[index].Before;
            return blocks[index];
        }
        while (index > 0 && blocks[index - 1].After <= target)
            index--;
        while (index + 1 < blocks.Length && blocks[index].After > target)
            index++;
        target -= blocks[index].After;
        return blocks[index];
    }

    public double Cdf(double k) => k < blocks[0].First ? 0 : k > blocks[^1].Last ? 1 : Of(k) is var block ? (block.Before + block.UpTo(k)) / total : 0;

    public double Survival(double k) => k < blocks[0].First ? 1 : k > blocks[^1].Last ? 0 : Of(k) is var block ? (block.After + block.Beyond(k)) / total : 0;

    public double Pmf(double k) => law.Weight(k) / total;

    private MassBlock Of(double k)
    {
        var (low, high) = (0, blocks.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (blocks[middle].Last >= k)
                high = middle;
            else
                low = middle + 1;
        }
        return blocks[low];
    }

    private void March(List<MassBlock> found, double from, bool upwards)
    {
        var least = LeastWeight * law.Weight(law.Center);
        var length = LeastLength / 2;
        while (from >= law.Least && from <= law.Greatest && law.Weight(from) > least)
        {
            while (length < GreatestLength && Holds(First(2 * length), 2 * length))
                length *= 2;
            while (!Holds(First(length), length))
                length /= 2;
            found.Add(new MassBlock(law, First(length), length, Sum(First(length), length, (_, weight) => weight)));
            from += upwards ? length : -length;
        }

        double First(double length) => upwards ? from : from - (length - 1);
    }

    private bool Holds(double first, double length)
    {
        var last = first + (length - 1);
        if (length < LeastLength || first < law.Least || last > law.Greatest)
            return first >= law.Least && last <= law.Greatest;
        if (length > 2 * (first - law.Least + 1) || length > 2 * (law.Greatest - last + 1))
            return false;

        var (from, middle, to) = (law.Weight(first), law.Weight(0.5 * (first + last)), law.Weight(last));
        var (change, bend) = (to / from, from / middle * (to / middle));
        return change is >= 1 / GreatestChange and <= GreatestChange && bend is >= 1 / GreatestBend and <= GreatestBend;
    }

    private double Sum(double first, double length, Func<double, double, double> summand)
    {
        var sum = 0.0;
        if (length < LeastLength)
        {
            for (var k = 0; k < length; k++)
                sum += summand(first + k, law.Weight(first + k));
            return sum;
        }

        var rule = rules[BitOperations.Log2((ulong)length)] ??= new SumRule(16, length);
        for (var i = 0; i < rule.Nodes.Length; i++)
        {
            var x = rule.From(first, i, out var rest);
            sum += rule.Weights[i] * summand(x, law.Weight(x, rest));
        }
        return sum;
    }
}

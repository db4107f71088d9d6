using System;

namespace SynthFixtures.Dependence;

/// <summary>The Dirichlet law on bounds: what is left of it where every share keeps to its own.</summary>
/// <remarks>
/// One share after the other, each by its law given those before it, with the chance that the later ones can keep their bounds in its density: that is the
/// law that drawing again until all bounds hold would have, without drawing again. Beta variables that are truncated one by one would not be it.
/// </remarks>
internal sealed class BoundedDirichlet
{
    // Shares with less room than this have none.
    private const double LeastRoom = 1e-15;

    private readonly double[] lows;
    private readonly int[] free;
    private readonly ConditionalShare[] shares;
    private readonly double whole = 1;
    private readonly bool isTabulated;

    /// <summary>Prepares the law.</summary>
    /// <param name="concentrations">The members' concentrations.</param>
    /// <param name="lows">Their least shares; they add up to at most 1.</param>
    /// <param name="highs">Their greatest shares; they add up to at least 1.</param>
    /// <param name="isTabulated">Whether shares come from tables of the law, which all rows use; the law itself is for comparison.</param>
    public BoundedDirichlet(double[] concentrations, double[] lows, double[] highs, bool isTabulated = true)
    {
        this.isTabulated = isTabulated;
        this.lows = new double[lows.Length];
        highs = (double[])highs.Clone();
        var (lowSum, highSum) = (Sum(lows), Sum(highs));
        var highsOfAll = (double[])highs.Clone();
        for (var k = 0; k < lows.Length; k++)
        {
            // No member can take what others need at least, or leave what they cannot take.
            this.lows[k] = Math.Max(lows[k], 1 - (highSum - highsOfAll[k]));
            highs[k] = Math.Min(highs[k], 1 - (lowSum - lows[k]));
        }
        free = Array.FindAll(Indices(lows.Length), k => highs[k] - this.lows[k] > LeastRoom);
        foreach (var k in Indices(lows.Length))
            whole -= Array.IndexOf(free, k) < 0 ? this.lows[k] : 0;

        shares = new ConditionalShare[Math.Max(0, free.Length - 1)];
        ConditionalShare? next = null;
        for (var k = shares.Length - 1; k >= 0; k--)
        {
            var (least, greatest) = Rest(k, highs);
            var last = free[^1];
            shares[k] = next = new(concentrations[free[k]], this.lows[free[k]], highs[free[k]], next, (concentrations[last], this.lows[last], highs[last]), least, greatest);
        }
    }

    /// <summary>Uniforms become shares, which add up to 1.</summary>
    /// <param name="shares">One for each member; that of the last member with room is not used.</param>
    public void Draw(Span<double> shares)
    {
        var rest = whole;
        for (var k = 0; k < this.shares.Length; k++)
        {
            ref var share = ref shares[free[k]];
            share = k == 0 ? this.shares[k].OfWhole(share) : isTabulated ? this.shares[k].Tabulated(rest, share) : this.shares[k].Of(rest, share);
            rest -= share;
        }
        var next = 0;
        for (var k = 0; k < shares.Length; k++)
        {
            if (next < free.Length && free[next] == k)
                next++;
            else
                shares[k] = lows[k];
        }
        if (free.Length > 0)
            shares[free[^1]] = rest;
    }

    // What the shares before a free member can leave.
    private (double Least, double Greatest) Rest(int position, double[] highs)
    {
        if (position == 0)
            return (whole, whole);
        var (lowBefore, highBefore, lowAfter, highAfter) = (0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < free.Length; k++)
        {
            if (k < position)
                (lowBefore, highBefore) = (lowBefore + lows[free[k]], highBefore + highs[free[k]]);
            else
                (lowAfter, highAfter) = (lowAfter + lows[free[k]], highAfter + highs[free[k]]);
        }
        return (Math.Max(lowAfter, whole - highBefore), Math.Min(highAfter, whole - lowBefore));
    }

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    private static int[] Indices(int count)
    {
        var indices = new int[count];
        for (var i = 0; i < count; i++)
            indices[i] = i;
        return indices;
    }
}

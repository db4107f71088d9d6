using System;
using System.Collections.Generic;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>One share of a Dirichlet law on bounds, given what the shares before it have left.</summary>
/// <remarks>
/// Of a rest r the share is r times a beta variable. Measured by the probability t of that law, the density of the share is proportional to the probability
/// that the members after it keep their bounds with what it leaves them, which stands in a table. So poles, peaks and tails of the beta law do no harm, and
/// with bounds that never bind the density is flat. Kinks of that probability cut the share into segments in which the density is smooth.
/// </remarks>
internal sealed class ConditionalShare
{
    private const int MostKinks = 12;

    private readonly double concentration;
    private readonly double tailConcentration;
    private readonly Beta law;
    private readonly double low;
    private readonly double high;
    private readonly double tailLow;
    private readonly double tailHigh;
    private readonly double[] tailKinks;
    private readonly double[] ends;
    private ShareOfRest? whole;
    private ChebyshevTable? first;
    private ShareTable? table;

    /// <summary>Prepares a share.</summary>
    /// <param name="concentration">The member's concentration.</param>
    /// <param name="low">The member's least share.</param>
    /// <param name="high">The member's greatest share.</param>
    /// <param name="next">The share after it, or null before the last member.</param>
    /// <param name="last">The last member's concentration and bounds.</param>
    /// <param name="least">The least rest.</param>
    /// <param name="greatest">The greatest rest.</param>
    public ConditionalShare(
        double concentration, double low, double high, ConditionalShare? next, (double Concentration, double Low, double High) last, double least, double greatest)
    {
        (this.concentration, this.low, this.high) = (concentration, low, high);
        (tailLow, tailHigh) = next is null ? (last.Low, last.High) : (next.low + next.tailLow, next.high + next.tailHigh);
        tailConcentration = next is null ? last.Concentration : next.concentration + next.tailConcentration;
        IsSmooth = (low > 0 || concentration == 1) && (next?.IsSmooth ?? (last.Low > 0 || last.Concentration == 1));
        law = new Beta(concentration, tailConcentration);
        Tail = next?.Kept;
        tailKinks = next is null ? [] : next.ends[1..^1];
        ends = [least, .. Kinks(least, greatest), greatest];
        if (least < greatest)
            Kept = new ChebyshevTable(Probability, least, greatest, ends);
    }

    /// <summary>The probability that the members after it keep their bounds, by what they get; none where the last member is the only one.</summary>
    public ChebyshevTable? Tail { get; }

    /// <summary>Whether the density has derivatives up to the ends of its segments.</summary>
    public bool IsSmooth { get; }

    // The same with this member, by their rest; where the rest is always the same there is none.
    private ChebyshevTable? Kept { get; }

    /// <summary>The share of a rest.</summary>
    /// <param name="rest">What the shares before it have left.</param>
    /// <param name="u">A uniform, in (0, 1).</param>
    public double Of(double rest, double u)
    {
        var given = new ShareOfRest(this, rest, EdgesOf(rest));
        return given.At(given.Probability(u));
    }

    /// <summary>The same out of a table, whose parts are made when they are first asked for.</summary>
    public double Tabulated(double rest, double u) => (table ??= new ShareTable(this, ends)).Of(rest, u);

    /// <summary>The same of the first share, whose rest is the same in every row.</summary>
    public double OfWhole(double u)
    {
        var given = whole ??= new ShareOfRest(this, ends[0], EdgesOf(ends[0]));
        return given.At(Tail is null ? given.Probability(u) : (first ??= new ChebyshevTable(given.Probability, 0, 1, [])).At(u));
    }

    /// <summary>The shares between which the law is smooth, in ascending order: the same ones for all rests between two neighbouring kinks of the rest.</summary>
    /// <param name="rest">The rest.</param>
    public ShareEdge[] EdgesOf(double rest)
    {
        List<ShareEdge> edges = [rest - tailHigh > low ? new(tailHigh, IsLeft: true) : new(low, IsLeft: false)];
        var (least, greatest) = (edges[0].Share(rest), Math.Min(high, rest - tailLow));
        for (var i = tailKinks.Length - 1; i >= 0; i--)
        {
            if (rest - tailKinks[i] > least && rest - tailKinks[i] < greatest)
                edges.Add(new(tailKinks[i], IsLeft: true));
        }
        edges.Add(rest - tailLow < high ? new(tailLow, IsLeft: true) : new(high, IsLeft: false));
        return [.. edges];
    }

    /// <summary>The probability below an edge, and that above it, if nothing had bounds.</summary>
    public (double Below, double Above) Unbounded(ShareEdge edge, double rest)
    {
        BetaFunctions.Regularized(
            concentration, tailConcentration, Math.Max(0, edge.Share(rest)) / rest, Math.Max(0, edge.Left(rest)) / rest, out var below, out var above);
        return (below, above);
    }

    /// <summary>The share, out of 1, that has such a probability below it, or above it, if nothing had bounds.</summary>
    public double Unbounded(double probability, bool isAbove) => isAbove ? law.UpperQuantile(probability) : law.Quantile(probability);

    private double Probability(double rest)
    {
        var given = new ShareOfRest(this, rest, EdgesOf(rest));
        var sum = 0.0;
        for (var i = 0; i < given.Segments; i++)
            sum += given.Mass(i);
        return sum;
    }

    // The rests at which that probability has no smooth derivatives.
    private SortedSet<double> Kinks(double least, double greatest)
    {
        var kinks = new SortedSet<double>();
        foreach (var bound in (ReadOnlySpan<double>)[low, high])
        {
            foreach (var place in (ReadOnlySpan<double>)[tailLow, tailHigh, .. tailKinks])
            {
                var kink = bound + place;
                if (kink > least && kink < greatest && kinks.Count < MostKinks)
                    kinks.Add(kink);
            }
        }
        return kinks;
    }
}

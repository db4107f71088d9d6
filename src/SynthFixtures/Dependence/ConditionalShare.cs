using System;
using System.Collections.Generic;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>One share of a Dirichlet law on bounds, given what the shares before it have left.</summary>
/// <remarks>
/// Of a rest r the share is r times a beta variable. Measured by the probability t of that law, the density of the share is proportional to the probability
/// that the members after it keep their bounds with what it leaves them, which stands in a table. So poles, peaks and tails of the beta law do no harm, and
/// with bounds that never bind the density is flat.
/// </remarks>
internal sealed class ConditionalShare
{
    private const int PiecesOfSegment = 2;
    private const int MostKinks = 12;
    private const int MostSteps = 60;
    private const double Enough = 1e-13;

    private readonly double concentration;
    private readonly double tailConcentration;
    private readonly Beta law;
    private readonly double low;
    private readonly double high;
    private readonly double tailLow;
    private readonly double tailHigh;
    private readonly double[] tailKinks;
    private readonly ChebyshevTable? tail;
    private ChebyshevTable? first;

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
        law = new Beta(concentration, tailConcentration);
        tail = next?.Kept;
        tailKinks = next is null ? [] : next.Kinks;
        Kinks = Around(tailKinks, low, high, tailLow, tailHigh, least, greatest);
        if (least < greatest)
            Kept = new ChebyshevTable(Probability, least, greatest, Kinks);
    }

    // The probability that this member and those after it keep their bounds, by their rest; where the rest is always the same there is none.
    private ChebyshevTable? Kept { get; }

    // The rests at which that probability has no smooth derivatives.
    private double[] Kinks { get; }

    /// <summary>The share of a rest.</summary>
    /// <param name="rest">What the shares before it have left.</param>
    /// <param name="u">A uniform, in (0, 1).</param>
    public double Of(double rest, double u)
    {
        var interval = IntervalOf(rest);
        return interval.Share(this, interval.From + ((interval.To - interval.From) * Part(in interval, u)));
    }

    /// <summary>The same of a rest that is the same in every row.</summary>
    public double OfWhole(double whole, double u)
    {
        var interval = IntervalOf(whole);
        var part = tail is null ? Part(in interval, u) : (first ??= new ChebyshevTable(v => PartOf(whole, v), 0, 1, [])).At(u);
        return interval.Share(this, interval.From + ((interval.To - interval.From) * part));
    }

    private double PartOf(double rest, double u)
    {
        var interval = IntervalOf(rest);
        return Part(in interval, u);
    }

    private double Probability(double rest)
    {
        var interval = IntervalOf(rest);
        if (tail is null)
            return interval.To - interval.From;
        Span<double> edges = stackalloc double[((MostKinks + 1) * PiecesOfSegment) + 1];
        var (sum, density) = (0.0, new Density(this, in interval));
        edges = edges[..Edges(in interval, edges)];
        for (var i = 1; i < edges.Length; i++)
            sum += GaussLegendre.Integrate(in density, edges[i - 1], edges[i]);
        return sum;
    }

    // Where in the interval, from 0 to 1, a uniform lands.
    private double Part(in Interval interval, double u)
    {
        if (interval.IsUpper)
            u = 1 - u;
        if (tail is null)
            return u;

        Span<double> edges = stackalloc double[((MostKinks + 1) * PiecesOfSegment) + 1];
        edges = edges[..Edges(in interval, edges)];
        Span<double> masses = stackalloc double[edges.Length];
        var (sum, density) = (0.0, new Density(this, in interval));
        for (var i = 1; i < edges.Length; i++)
            sum += masses[i] = GaussLegendre.Integrate(in density, edges[i - 1], edges[i]);
        if (!(sum > 0))
            return u;

        var (wanted, piece) = (u * sum, 1);
        for (; piece < edges.Length - 1 && wanted > masses[piece]; piece++)
            wanted -= masses[piece];
        var t = Solve(in density, edges[piece - 1], edges[piece], wanted, masses[piece]);
        return Math.Clamp((t - interval.From) / (interval.To - interval.From), 0, 1);
    }

    // Newton's method inside a bracket.
    private static double Solve(in Density density, double from, double to, double wanted, double mass)
    {
        var (least, greatest) = (from, to);
        var t = from + ((to - from) * Math.Clamp(wanted / mass, 0, 1));
        for (var step = 0; step < MostSteps; step++)
        {
            var excess = GaussLegendre.Integrate(in density, from, t) - wanted;
            if (excess > 0)
                greatest = t;
            else
                least = t;
            var next = t - (excess / density.At(t));
            if (!(next >= least && next <= greatest))
                next = least + (0.5 * (greatest - least));
            if (Math.Abs(next - t) <= Enough * (to - from))
                return next;
            t = next;
        }
        return t;
    }

    private Interval IntervalOf(double rest)
    {
        var (from, to) = (Math.Max(low, rest - tailHigh), Math.Min(high, rest - tailLow));
        var (fromLeaves, toLeaves) = (Math.Min(rest - low, tailHigh), Math.Max(rest - high, tailLow));
        BetaFunctions.Regularized(concentration, tailConcentration, from / rest, fromLeaves / rest, out var belowFrom, out var aboveFrom);
        BetaFunctions.Regularized(concentration, tailConcentration, to / rest, toLeaves / rest, out var belowTo, out var aboveTo);
        return belowFrom > 0.5
            ? new(rest, from, to, IsUpper: true, aboveTo, Math.Max(aboveTo, aboveFrom))
            : new(rest, from, to, IsUpper: false, belowFrom, Math.Max(belowFrom, belowTo));
    }

    private int Edges(in Interval interval, Span<double> edges)
    {
        Span<double> segments = stackalloc double[MostKinks + 2];
        var count = 0;
        segments[count++] = interval.From;
        foreach (var kink in tailKinks)
        {
            var share = interval.Rest - kink;
            if (!(share > interval.Least && share < interval.Greatest))
                continue;
            BetaFunctions.Regularized(concentration, tailConcentration, share / interval.Rest, kink / interval.Rest, out var below, out var above);
            var t = interval.IsUpper ? above : below;
            if (t > interval.From && t < interval.To)
                segments[count++] = t;
        }
        segments[count++] = interval.To;
        segments[..count].Sort();

        edges[0] = segments[0];
        for (var i = 1; i < count; i++)
        {
            for (var piece = 1; piece <= PiecesOfSegment; piece++)
                edges[((i - 1) * PiecesOfSegment) + piece] = segments[i - 1] + ((segments[i] - segments[i - 1]) * ((double)piece / PiecesOfSegment));
        }
        return ((count - 1) * PiecesOfSegment) + 1;
    }

    private static double[] Around(double[] tailKinks, double low, double high, double tailLow, double tailHigh, double least, double greatest)
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
        return [.. kinks];
    }

    // What the bounds leave of the beta law: from one share to another, and the same as probabilities, of the tail that is the smaller one.
    private readonly record struct Interval(double Rest, double Least, double Greatest, bool IsUpper, double From, double To)
    {
        public double Share(ConditionalShare share, double t) =>
            Math.Clamp(Rest * (IsUpper ? share.law.UpperQuantile(t) : share.law.Quantile(t)), Least, Greatest);
    }

    private readonly struct Density(ConditionalShare share, in Interval interval) : IFunction
    {
        private readonly Interval interval = interval;

        public double At(double x) => Math.Max(0, share.tail!.At(interval.Rest - interval.Share(share, x)));
    }
}

using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>The law of a share for one rest: probabilities of segments, and quantiles.</summary>
internal sealed class ShareOfRest
{
    private const int MostSteps = 60;

    // After a step of this relative size the next would be one of its square.
    private const double LastStep = 1e-6;

    // Towards an edge at which the density is a power that is no whole number, the pieces of its integral shrink by this factor, that often.
    private const double Grade = 1.0 / 16;
    private const int Grades = 2;

    private readonly ConditionalShare share;
    private readonly double rest;
    private readonly double least;
    private readonly double greatest;

    // The lower or the upper tail: where the segments are.
    private readonly bool isAbove;
    private readonly double[] probabilities;

    // Of each segment the part from its lower edge to the middle, and that from there to its upper edge.
    private readonly double[] halves;

    /// <summary>Integrates segments.</summary>
    /// <param name="share">The share.</param>
    /// <param name="rest">What the shares before it have left.</param>
    /// <param name="edges">The edges of all segments or some, in ascending order.</param>
    public ShareOfRest(ConditionalShare share, double rest, ShareEdge[] edges)
    {
        (this.share, this.rest, least, greatest) = (share, rest, edges[0].Share(rest), edges[^1].Share(rest));
        (probabilities, halves) = (new double[edges.Length], new double[2 * (edges.Length - 1)]);
        isAbove = share.Unbounded(edges[0], rest).Below > 0.5;
        for (var i = 0; i < edges.Length; i++)
        {
            var (below, above) = share.Unbounded(edges[i], rest);
            probabilities[i] = isAbove ? above : below;
        }
        for (var i = 0; i < Segments; i++)
        {
            halves[2 * i] = Integral(probabilities[i], Middle(i));
            halves[(2 * i) + 1] = Integral(probabilities[i + 1], Middle(i));
        }
    }

    /// <summary>The number of segments.</summary>
    public int Segments => probabilities.Length - 1;

    /// <summary>From the least share to the greatest.</summary>
    public double Width => greatest - least;

    /// <summary>How probable a segment is, up to a common factor.</summary>
    public double Mass(int segment) => halves[2 * segment] + halves[(2 * segment) + 1];

    /// <summary>The quantile, as a probability of the law without bounds.</summary>
    /// <param name="u">A uniform, in [0, 1].</param>
    public double Probability(double u)
    {
        var sum = 0.0;
        for (var i = 0; i < Segments; i++)
            sum += Mass(i);
        if (!(sum > 0))
            return probabilities[0] + (u * (probabilities[^1] - probabilities[0]));
        var (wanted, segment) = (u * sum, 0);
        for (; segment < Segments - 1 && wanted > Mass(segment); segment++)
            wanted -= Mass(segment);
        var below = Math.Min(wanted, Mass(segment));
        return Invert(segment, below, Mass(segment) - below);
    }

    /// <summary>The share of such a probability.</summary>
    public double At(double probability) => Math.Clamp(rest * share.Unbounded(probability, isAbove), least, greatest);

    /// <summary>The odds of a place in the only segment: what is below it over what is above it.</summary>
    /// <param name="odds">The odds of the probability.</param>
    public double Place(double odds)
    {
        var value = rest * share.Unbounded(Invert(0, Mass(0) * (odds / (1 + odds)), Mass(0) / (1 + odds)), isAbove);
        return (value - least) / (greatest - value);
    }

    private double Middle(int segment) => probabilities[segment] + (0.5 * (probabilities[segment + 1] - probabilities[segment]));

    private double Invert(int segment, double below, double above) => below <= halves[2 * segment]
        ? Invert(probabilities[segment], Middle(segment), below, halves[2 * segment])
        : Invert(probabilities[segment + 1], Middle(segment), above, halves[(2 * segment) + 1]);

    // How far from an edge a mass reaches: Newton's method inside a bracket.
    private double Invert(double edge, double middle, double wanted, double mass)
    {
        var width = middle - edge;
        var (low, high, at) = (0.0, 1.0, mass > 0 ? wanted / mass : 0);
        if (share.Tail is null)
            return edge + (width * at);
        for (var step = 0; step < MostSteps; step++)
        {
            var t = edge + (at * width);
            var excess = Integral(edge, t) - wanted;
            if (excess > 0)
                high = at;
            else
                low = at;
            var next = at - (excess / (new Density(this).At(t) * Math.Abs(width)));
            if (!(next >= low && next <= high))
                next = low + (0.5 * (high - low));
            if (Math.Abs(next - at) <= LastStep * next)
                return edge + (next * width);
            at = next;
        }
        return edge + (at * width);
    }

    private double Integral(double edge, double t)
    {
        if (share.Tail is null)
            return Math.Abs(t - edge);
        var (sum, outer, density) = (0.0, t, new Density(this));
        for (var grade = 0; grade < (share.IsSmooth ? 0 : Grades); grade++)
        {
            var inner = edge + ((outer - edge) * Grade);
            sum += GaussLegendre.Integrate(in density, inner, outer);
            outer = inner;
        }
        return Math.Abs(sum + GaussLegendre.Integrate(in density, edge, outer));
    }

    private readonly struct Density(ShareOfRest law) : IFunction
    {
        public double At(double x) => Math.Max(0, law.share.Tail!.At(law.rest - law.At(x)));
    }
}

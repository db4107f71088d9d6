using System;

namespace SynthFixtures.Numerics;

/// <summary>One tail of a continuous law, as a function of the distance from a fixed point: what its inversion and its table need.</summary>
/// <remarks>
/// Beside the probability and the density it gives the first two derivatives of the logarithm of the density, so that inversion converges with the
/// third order and a table's polynomials agree with the inverse function up to its third derivative.
/// </remarks>
internal abstract class Tail
{
    private const int MostSteps = 200;
    private const double Enough = 1e-6;

    /// <summary>Whether the probability grows with the distance: then the distance is taken from the end of the support, at 0.</summary>
    public abstract bool IsGrowing { get; }

    /// <summary>Whether a table holds the logarithm of the distance: where the distance spans many powers of ten.</summary>
    public virtual bool IsLogarithmic => false;

    /// <summary>Whether the inverse may bend inside a cell of a table more than its polynomial can follow: then each polynomial is tried before it is used.</summary>
    public virtual bool IsBent => false;

    /// <summary>A distance that leaves a probability of about one half.</summary>
    public abstract double NearMedian { get; }

    /// <summary>The greatest distance; the probability there is 1 or 0.</summary>
    public virtual double Greatest => double.PositiveInfinity;

    /// <summary>The least distance.</summary>
    public virtual double Least => 0;

    /// <summary>The probability beyond a distance inside the support, and the density there.</summary>
    public abstract TailPoint At(double distance);

    /// <summary>The first two derivatives of the density's logarithm by the distance.</summary>
    public abstract (double Slope, double Curvature) LogDensity(double distance);

    /// <summary>The logarithm of the distance where the tail is a power of it, in the limit of small probabilities; NaN where that limit is not needed.</summary>
    /// <param name="logProbability">The logarithm of the probability.</param>
    public virtual double LogDistanceNearEnd(double logProbability) => double.NaN;

    /// <summary>The distance that leaves a probability.</summary>
    /// <param name="probability">In (0, 1).</param>
    /// <param name="guess">A distance close to it, or NaN.</param>
    /// <param name="density">The density there.</param>
    public double Invert(double probability, double guess, out double density)
    {
        // Steps are taken in the logarithm of the distance where the distance is a positive number that may be tiny.
        var isRelative = IsGrowing || IsLogarithmic;
        var (low, high) = (Least, Greatest);
        var distance = guess > low && guess < high ? guess : NearMedian;
        density = double.NaN;
        for (var i = 0; i < MostSteps; i++)
        {
            var point = At(distance);
            var (logSlope, curvature) = LogDensity(distance);
            var error = LogRatio(point.Probability, probability);
            if (error > 0 == IsGrowing)
                high = distance;
            else
                low = distance;

            var slope = (IsGrowing ? point.Density : -point.Density) / point.Probability;
            var bend = logSlope - slope;
            if (isRelative)
                (slope, bend) = (slope * distance, (bend * distance) + 1);
            var newton = -error / slope;
            var halley = 1 + (0.5 * newton * bend);
            var step = newton / (halley > 0.5 ? halley < 2 ? halley : 2 : 0.5);
            var next = isRelative ? distance * Elementary.Exp(Math.Clamp(step, -50, 50)) : distance + step;
            if (Math.Abs(error) < Enough)
            {
                next = double.IsNaN(next) ? distance : Math.Clamp(next, Least, Greatest);
                var moved = next - distance;
                density = point.Density * (1 + (moved * (logSlope + (0.5 * moved * (curvature + (logSlope * logSlope))))));
                return next;
            }

            next = next > low && next < high ? next : Between(low, high, distance, isRelative);
            density = point.Density;
            if (next == distance)
                return distance;
            distance = next;
        }
        return distance;
    }

    private static double LogRatio(double probability, double wanted)
    {
        var excess = (probability - wanted) / wanted;
        return Math.Abs(excess) < 0.25 ? Elementary.Log1p(excess) : Elementary.Log(probability) - Elementary.Log(wanted);
    }

    // A point inside the bracket; where an end is open or at 0 its distance is changed by powers of two.
    private static double Between(double low, double high, double distance, bool isRelative)
    {
        if (double.IsInfinity(high))
            return distance > 0 ? 4 * distance : (0.25 * distance) + 1;
        if (double.IsInfinity(low))
            return distance < 0 ? 4 * distance : (0.25 * distance) - 1;
        return !isRelative ? low + (0.5 * (high - low)) : low > 0 ? Math.Sqrt(low) * Math.Sqrt(high) : 0.0625 * high;
    }
}

using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law rounded to multiples of a step and conditioned on [min, max]: k step has the mass of [(k - 1/2) step, (k + 1/2) step), both bounds included in full.</summary>
/// <typeparam name="TLaw">The whole law.</typeparam>
/// <remarks>
/// Multiples of a decimal fraction are the nearest numbers to it: 3 steps of 0.1 are 0.3. Of the uniform law all multiples between its ends are equally probable.
/// </remarks>
public readonly struct Stepped<TLaw> : IColumnQuantile, IVariance, IDistribution
    where TLaw : struct, IDistribution
{
    private readonly TruncatedToIntegers<Affine<TLaw>> counts;
    private readonly Grid grid;
    private readonly bool mayBeFinite;

    /// <summary>Rounds and conditions a law.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="step">The distance of two values, positive and finite.</param>
    /// <param name="min">The least value, inclusive; minus infinity leaves the lower end as it is.</param>
    /// <param name="max">The greatest value, inclusive; plus infinity leaves the upper end as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain, or no multiple of the step lies in [<paramref name="min"/>, <paramref name="max"/>].</exception>
    public Stepped(TLaw law, double step, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        grid = new Grid(Domain.Positive(step));
        mayBeFinite = IVariance.MayBeFiniteOf(law) || (double.IsFinite(min) && double.IsFinite(max));
        if (law is IEqualSteps)
        {
            (min, max) = (Math.Max(min, law.Quantile(0)), Math.Min(max, law.Quantile(1)));
            law = (TLaw)((IEqualSteps)law).Widened(step);
        }
        var (least, greatest) = (grid.AtLeast(min), grid.AtMost(max));
        if (!(least <= greatest))
            throw new ArgumentOutOfRangeException(nameof(min), min, "min needs a number of at most max, with a multiple of step between them.");
        counts = new(new Affine<TLaw>(law, 1 / step), least, greatest);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass there.</exception>
    public double Quantile(double u) => grid.At(Counts.Quantile(u));

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass there.</exception>
    public double UpperQuantile(double q) => grid.At(Counts.UpperQuantile(q));

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass there.</exception>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Counts.Quantile(u, values);
        values = values[..u.Length];
        Lanewise.Apply(grid, values, values);
    }

    bool IVariance.MayBeFinite => mayBeFinite;

    /// <inheritdoc/>
    public double Cdf(double x) => Counts.Cdf(grid.AtMost(x));

    /// <inheritdoc/>
    public double Survival(double x) => Counts.Survival(grid.AtMost(x));

    private TruncatedToIntegers<Affine<TLaw>> Counts => Unmade.Inner(in this, in counts);

    // The multiples of a step. One that is n / 10^places has multiples that are divided once, so that they are the numbers that a reader writes.
    private readonly struct Grid : ILaneFunction
    {
        private const int MostPlaces = 15;
        private const double GreatestExact = 1L << 53;

        private readonly double numerator;
        private readonly double denominator;

        public Grid(double step)
        {
            (numerator, denominator) = (step, 1);
            var power = 1.0;
            for (var places = 0; places <= MostPlaces; places++, power *= 10)
            {
                var whole = NearestInteger.Of(step * power);
                if (whole < GreatestExact && whole / power == step)
                {
                    (numerator, denominator) = (whole, power);
                    break;
                }
            }
        }

        public double At(double count) => count * numerator / denominator;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes count, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return count * TLanes.Broadcast(numerator) / TLanes.Broadcast(denominator);
        }

        // The greatest count whose multiple is at most x.
        public double AtMost(double x)
        {
            var nearest = Nearest(x);
            return At(nearest) <= x ? nearest : nearest - 1;
        }

        public double AtLeast(double x)
        {
            var nearest = Nearest(x);
            return At(nearest) >= x ? nearest : nearest + 1;
        }

        private double Nearest(double x) => NearestInteger.Of(x / numerator * denominator);
    }
}

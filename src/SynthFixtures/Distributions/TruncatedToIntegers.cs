using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law rounded to integers and conditioned on [min, max]: k has the mass of [k - 1/2, k + 1/2), both bounds included in full.</summary>
/// <typeparam name="TLaw">The whole law.</typeparam>
public readonly struct TruncatedToIntegers<TLaw> : IColumnQuantile, IMass, IMoments, IVariance
    where TLaw : struct, IDistribution
{
    private readonly TLaw law;
    private readonly double least;
    private readonly double greatest;
    private readonly Truncation truncation;

    /// <summary>Rounds and conditions a law.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="min">The least value, inclusive; minus infinity leaves the lower end as it is.</param>
    /// <param name="max">The greatest value, inclusive; plus infinity leaves the upper end as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">No integer lies in [<paramref name="min"/>, <paramref name="max"/>].</exception>
    public TruncatedToIntegers(TLaw law, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        (min, max) = (Math.Ceiling(min), Math.Floor(max));
        if (!(min <= max))
            throw new ArgumentOutOfRangeException(nameof(min), min, "min needs a number of at most max, with an integer between them.");

        this.law = law;
        least = Math.Max(min, Math.Floor(law.Quantile(0) + 0.5));
        greatest = Math.Min(max, Math.Floor(law.Quantile(1) + 0.5));
        var (from, to) = (min - 0.5, max + 0.5);
        if (law is IAtoms && ((IAtoms)law).HasAtoms)
            (from, to) = (Math.BitDecrement(from), Math.BitDecrement(to)); // a value in the middle belongs to the integer above
        truncation = Truncation.Of(in law, from, to, from);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min - 1/2, max + 1/2).</exception>
    public double Quantile(double u)
    {
        ThrowIfEmpty();
        return new Rounding(least, greatest).At(truncation.Quantile(in law, u, 1 - u));
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min - 1/2, max + 1/2).</exception>
    public double UpperQuantile(double q)
    {
        ThrowIfEmpty();
        return new Rounding(least, greatest).At(truncation.Quantile(in law, 1 - q, q));
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min - 1/2, max + 1/2).</exception>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        ThrowIfEmpty();
        if (law is ITwoSided)
            ((ITwoSided)law).Quantile(in truncation, u, values);
        else
            truncation.Each(in law, u, values);
        values = values[..u.Length];
        Lanewise.Apply(new Rounding(least, greatest), values, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x)
    {
        Unmade.Check(in this);
        var k = Math.Floor(x);
        return k >= greatest ? 1 : truncation.Cdf(k + 0.5, law.Cdf(k + 0.5), law.Survival(k + 0.5));
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        Unmade.Check(in this);
        var k = Math.Floor(x);
        return k >= greatest ? 0 : truncation.Survival(k + 0.5, law.Cdf(k + 0.5), law.Survival(k + 0.5));
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min - 1/2, max + 1/2).</exception>
    public double Pmf(double k)
    {
        ThrowIfEmpty();
        if (!(k >= least && k <= greatest && Math.Floor(k) == k))
            return double.IsNaN(k) ? k : 0;
        return Cdf(k) < 0.5 ? Cdf(k) - Cdf(k - 1) : Survival(k - 1) - Survival(k);
    }

    /// <summary>The mean, computed numerically.</summary>
    public double Mean => Moments.Mean;

    /// <summary>The variance, computed numerically; infinite where the tail that is left has none.</summary>
    public double Variance => Moments.Variance;

    /// <summary>The skewness, computed numerically.</summary>
    public double Skewness => Moments.Skewness;

    /// <summary>The excess kurtosis, computed numerically.</summary>
    public double ExcessKurtosis => Moments.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <summary>NaN: it is not sought.</summary>
    public double Mode => double.NaN;

    /// <summary>The entropy in nats, as a sum.</summary>
    public double Entropy
    {
        get
        {
            var self = this;
            return Moments.Expect(k => -Elementary.Log(self.Pmf(k)));
        }
    }

    bool IVariance.MayBeFinite => true;

    private ConditionedMoments Moments
    {
        get
        {
            ThrowIfEmpty();
            return new(this, law as IMoments, Pmf);
        }
    }

    private void ThrowIfEmpty()
    {
        Unmade.Check(in this);
        if (truncation.IsEmpty)
            throw Truncation.Empty<TLaw>(least, greatest);
    }

    // From here on all doubles are integers.
    private const double Whole = 4503599627370496;

    private readonly struct Rounding(double least, double greatest) : ILaneFunction
    {
        public double At(double x)
        {
            var k = Math.Abs(x) < Whole ? Math.Floor(x + 0.5) : x;
            k = k < least ? least : k;
            return k > greatest ? greatest : k;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            var (low, high) = (TLanes.Broadcast(least), TLanes.Broadcast(greatest));
            var k = TLanes.Floor(x + TLanes.Broadcast(0.5));
            var whole = TLanes.Broadcast(Whole);
            k = TLanes.Select(x < whole & x > TLanes.Broadcast(-Whole), k, x);
            k = TLanes.Select(k < low, low, k);
            return TLanes.Select(k > high, high, k);
        }
    }
}

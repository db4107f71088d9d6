using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law in another unit and from another origin: the law of shift + scale X.</summary>
/// <typeparam name="TLaw">The law of X.</typeparam>
public readonly struct Affine<TLaw> : IColumnQuantile, IAtoms, IEqualSteps, IVariance
    where TLaw : struct, IDistribution
{
    private readonly TLaw law;
    private readonly double scale;
    private readonly double shift;

    /// <summary>Scales and shifts a law.</summary>
    /// <param name="law">The law of X.</param>
    /// <param name="scale">The factor, finite and not 0; a negative one mirrors the law.</param>
    /// <param name="shift">What is added, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Affine(TLaw law, double scale = 1, double shift = 0)
    {
        if (scale == 0)
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "scale needs a number other than 0.");
        (this.law, this.scale, this.shift) = (law, Domain.Finite(scale), Domain.Finite(shift));
    }

    bool IVariance.MayBeFinite => IVariance.MayBeFiniteOf(law);

    bool IAtoms.HasAtoms => law is IIntegerValued || (law is IAtoms && ((IAtoms)law).HasAtoms);

    /// <inheritdoc/>
    public double Quantile(double u) => At(scale > 0 ? Law.Quantile(u) : Law.UpperQuantile(u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => At(scale > 0 ? Law.UpperQuantile(q) : Law.Quantile(q));

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        values = values[..u.Length];
        if (scale > 0)
            Columns.Quantile(in law, u, values);
        else
            for (var i = 0; i < u.Length; i++)
                values[i] = law.UpperQuantile(u[i]);
        Lanewise.Apply(new Line(scale, shift), values, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => scale > 0 ? Law.Cdf(Origin(x)) : Law.Survival(Origin(x));

    /// <inheritdoc/>
    public double Survival(double x) => scale > 0 ? Law.Survival(Origin(x)) : Law.Cdf(Origin(x));

    IDistribution IEqualSteps.Widened(double step) =>
        law is IEqualSteps ? new Affine<TLaw>((TLaw)((IEqualSteps)law).Widened(step / Math.Abs(scale)), scale, shift) : this;

    private TLaw Law => Unmade.Inner(in this, in law);

    private double At(double x) => new Line(scale, shift).At(x);

    // The X of a value. Of integers that is on the right side of the next one, whatever rounding does: those whose value is at most x count as below.
    private double Origin(double x)
    {
        var origin = (x - shift) / scale;
        if (law is not IIntegerValued || !double.IsFinite(origin))
            return origin;

        var atom = NearestInteger.Of(origin);
        return At(atom) <= x == scale > 0 ? Math.Max(origin, atom) : Math.Min(origin, Math.BitDecrement(atom));
    }

    private readonly struct Line(double scale, double shift) : ILaneFunction
    {
        public double At(double x) => shift + (scale * x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return TLanes.Broadcast(shift) + (TLanes.Broadcast(scale) * x);
        }
    }
}

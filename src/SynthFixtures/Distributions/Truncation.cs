using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>An interval of a law's values, and the share of its uniforms that falls there, stated from both sides.</summary>
internal readonly struct Truncation : ITails
{
    private readonly double least;
    private readonly double greatest;
    private readonly double below;
    private readonly double above;
    private readonly double mass;
    private readonly double belowEnd;
    private readonly double aboveStart;

    private Truncation(double least, double greatest, double below, double aboveStart, double belowEnd, double above)
    {
        (this.least, this.greatest) = (least, greatest);
        (this.below, this.aboveStart, this.belowEnd, this.above) = (below, aboveStart, belowEnd, above);
        mass = aboveStart < 0.5 ? aboveStart - above : belowEnd < 0.5 ? belowEnd - below : 1 - below - above;
    }

    /// <summary>The share of the whole distribution's mass.</summary>
    public double Mass => mass;

    /// <summary>Whether a value lies in the interval, and where the whole distribution has values.</summary>
    public bool Contains(double x) => x >= least && x <= greatest;

    /// <summary>Whether the interval has no mass that a double can hold.</summary>
    public bool IsEmpty => !(mass > 0);

    /// <summary>The interval of the values x with <paramref name="before"/> &lt; x &lt;= <paramref name="max"/>.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="min">The least value that is returned.</param>
    /// <param name="max">The greatest value that is returned.</param>
    /// <param name="before">The point up to which the law's mass lies below: <paramref name="min"/>, or the integer before it.</param>
    public static Truncation Of<TLaw>(in TLaw law, double min, double max, double before)
        where TLaw : struct, IDistribution
    {
        var (least, greatest) = (law.Quantile(0), law.Quantile(1));
        return new Truncation(
            least > min ? least : min, greatest < max ? greatest : max, law.Cdf(before), law.Survival(before), law.Cdf(max), law.Survival(max));
    }

    /// <summary>The quantile of the conditioned law, taken on the side that keeps precision.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="u">The probability below, under the conditioned law.</param>
    /// <param name="v">The probability above, 1 - <paramref name="u"/>.</param>
    public double Quantile<TLaw>(in TLaw law, double u, double v)
        where TLaw : struct, IDistribution
    {
        if (!(u > 0 && v > 0))
            return u <= 0 ? least : v <= 0 ? greatest : double.NaN;

        var p = System.Math.FusedMultiplyAdd(u, mass, below);
        var q = System.Math.FusedMultiplyAdd(v, mass, above);
        var x = law is ITwoSided ? ((ITwoSided)law).Quantile(p, q) : p < 0.5 ? law.Quantile(p) : law.UpperQuantile(q);
        x = x < least ? least : x;
        return x > greatest ? greatest : x;
    }

    /// <inheritdoc/>
    public double Quantile<TLaw>(in TLaw law, double u)
        where TLaw : struct, ITwoSided => Quantile(in law, u, 1 - u);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Split<TLanes>(TLanes u, out TLanes p, out TLanes q)
        where TLanes : struct, ILanes<TLanes>
    {
        var one = TLanes.Broadcast(1);
        var inside = (u > TLanes.Broadcast(0)) & (u < one);
        var share = TLanes.Broadcast(mass);
        p = TLanes.Select(inside, TLanes.MultiplyAdd(u, share, TLanes.Broadcast(below)), TLanes.Broadcast(double.NaN));
        q = TLanes.Select(inside, TLanes.MultiplyAdd(one - u, share, TLanes.Broadcast(above)), TLanes.Broadcast(double.NaN));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Difference<TLanes>(TLanes u, TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>
    {
        var magnitude = TLanes.Broadcast(1) - (TLanes.Broadcast(2) * TLanes.Min(p, q));
        return TLanes.Select(p < q, TLanes.Broadcast(0) - magnitude, magnitude);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Bound<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var (low, high) = (TLanes.Broadcast(least), TLanes.Broadcast(greatest));
        x = TLanes.Select(x < low, low, x);
        return TLanes.Select(x > high, high, x);
    }

    /// <summary>The distribution function of the conditioned law, at a point with these two tails under the whole law.</summary>
    public double Cdf(double x, double belowPoint, double abovePoint)
    {
        if (!(x >= least && x < greatest))
            return x < least ? 0 : x >= greatest ? 1 : double.NaN;
        return belowPoint < 0.5 ? (belowPoint - below) / mass
            : aboveStart < 0.5 ? (aboveStart - abovePoint) / mass
            : 1 - ((abovePoint - above) / mass);
    }

    /// <summary>The upper tail of the conditioned law, at a point with these two tails under the whole law.</summary>
    public double Survival(double x, double belowPoint, double abovePoint)
    {
        if (!(x >= least && x < greatest))
            return x < least ? 1 : x >= greatest ? 0 : double.NaN;
        return abovePoint < 0.5 ? (abovePoint - above) / mass
            : belowEnd < 0.5 ? (belowEnd - belowPoint) / mass
            : 1 - ((belowPoint - below) / mass);
    }

    /// <summary>The values of a law that no vectorised form serves.</summary>
    public void Each<TLaw>(in TLaw law, System.ReadOnlySpan<double> u, System.Span<double> values)
        where TLaw : struct, IDistribution
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(in law, u[i], 1 - u[i]);
    }

    /// <summary>What to throw where <see cref="IsEmpty"/> holds.</summary>
    public static SyntheticModelException Empty<TLaw>(double min, double max) =>
        new(System.FormattableString.Invariant($"{typeof(TLaw).Name} has no mass that a double can hold between {min:R} and {max:R}. Widen Min and Max, or move the law towards them.")) { IsOfLaw = true };
}

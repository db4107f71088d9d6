namespace SynthFixtures.Distributions;

/// <summary>The share of a law's uniforms that falls into an interval, stated from both sides.</summary>
internal readonly struct Truncation
{
    private readonly double below;
    private readonly double above;
    private readonly double mass;
    private readonly double belowEnd;
    private readonly double aboveStart;

    /// <param name="below">The probability below the interval.</param>
    /// <param name="aboveStart">1 - <paramref name="below"/>, exact in the upper tail.</param>
    /// <param name="belowEnd">1 - <paramref name="above"/>, exact in the lower tail.</param>
    /// <param name="above">The probability above the interval.</param>
    public Truncation(double below, double aboveStart, double belowEnd, double above)
    {
        (this.below, this.aboveStart, this.belowEnd, this.above) = (below, aboveStart, belowEnd, above);
        mass = aboveStart < 0.5 ? aboveStart - above : belowEnd < 0.5 ? belowEnd - below : 1 - below - above;
    }

    /// <summary>Whether the interval has no mass that a double can hold.</summary>
    public bool IsEmpty => !(mass > 0);

    /// <summary>The quantile of the whole law, taken on the side that keeps precision.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="u">The probability below, under the conditioned law.</param>
    /// <param name="v">The probability above, 1 - <paramref name="u"/>.</param>
    public double Quantile<TLaw>(in TLaw law, double u, double v)
        where TLaw : struct, IDistribution
    {
        var p = below + (u * mass);
        var q = above + (v * mass);
        if (law is ITwoSided)
            return ((ITwoSided)law).Quantile(p, q);
        return p < 0.5 ? law.Quantile(p) : law.UpperQuantile(q);
    }

    /// <summary>The distribution function of the conditioned law, at a point inside with these two tails under the whole law.</summary>
    public double Cdf(double belowPoint, double abovePoint) =>
        belowPoint < 0.5 ? (belowPoint - below) / mass
        : aboveStart < 0.5 ? (aboveStart - abovePoint) / mass
        : 1 - ((abovePoint - above) / mass);

    /// <summary>The upper tail of the conditioned law, at a point inside with these two tails under the whole law.</summary>
    public double Survival(double belowPoint, double abovePoint) =>
        abovePoint < 0.5 ? (abovePoint - above) / mass
        : belowEnd < 0.5 ? (belowEnd - belowPoint) / mass
        : 1 - ((belowPoint - below) / mass);

    public static SyntheticModelException Empty<TLaw>(double min, double max) =>
        new($"{typeof(TLaw).Name} has no mass that a double can hold between {min:R} and {max:R}. Widen Min and Max, or move the law towards them.");
}

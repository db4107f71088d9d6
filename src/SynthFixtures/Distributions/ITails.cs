using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>How the uniforms of a column become probabilities of a law, stated from both sides: all of it, or an interval.</summary>
internal interface ITails
{
    /// <summary>The quantile of one uniform.</summary>
    double Quantile<TLaw>(in TLaw law, double u)
        where TLaw : struct, ITwoSided;

    /// <summary>The probabilities below and above; NaN where the scalar source must be asked.</summary>
    void Split<TLanes>(TLanes u, out TLanes p, out TLanes q)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The probability below less the one above, without cancellation.</summary>
    TLanes Difference<TLanes>(TLanes u, TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The value, kept inside the interval.</summary>
    TLanes Bound<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>;
}

using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law whose quantile stands in a <see cref="QuantileTable"/>.</summary>
internal interface ITableLaw : ITwoSided
{
    /// <summary>The quantiles of probabilities stated from both sides, with the bits of the scalar source.</summary>
    TLanes Quantile<TLanes>(TLanes p, TLanes q, out TLanes covered)
        where TLanes : struct, ILanes<TLanes>;
}

using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law whose quantile stands in a <see cref="QuantileTable"/>.</summary>
internal interface ITableLaw : ITwoSided
{
    /// <summary>The table.</summary>
    AffineTable Table { get; }

    /// <summary>The quantiles, from the values of the table.</summary>
    TLanes OfTable<TLanes>(TLanes value)
        where TLanes : struct, ILanes<TLanes>;
}

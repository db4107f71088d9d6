using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law in closed form, whose quantile is written once, over lanes: for single values and for columns.</summary>
internal interface ILaneLaw : ITwoSided
{
    /// <summary>The lower end of the support.</summary>
    double Least { get; }

    /// <summary>The upper end of the support.</summary>
    double Greatest { get; }

    /// <summary>The quantile.</summary>
    /// <param name="p">The probability below, positive; <see cref="Sides"/> takes logarithms of it.</param>
    /// <param name="q">The probability above, positive.</param>
    TLanes Quantile<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>;
}

using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The law of an increasing function of a standard normal variable.</summary>
internal interface INormalLaw : ITwoSided
{
    /// <summary>The function, in lanes, with the bits of the scalar source.</summary>
    TLanes OfNormal<TLanes>(TLanes z)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The function of a column of standard normal values.</summary>
    /// <param name="column">The variables, which become values.</param>
    void OfNormals(Span<double> column);
}

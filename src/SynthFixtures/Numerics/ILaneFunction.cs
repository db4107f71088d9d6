namespace SynthFixtures.Numerics;

/// <summary>A function with a scalar and a vectorised source, which give equal bits.</summary>
internal interface ILaneFunction
{
    /// <summary>The function.</summary>
    double At(double x);

    /// <summary>The function, in lanes.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="isCovered">Whether the result holds in all lanes; where it does not the scalar source is asked.</param>
    TLanes At<TLanes>(TLanes x, out bool isCovered)
        where TLanes : struct, ILanes<TLanes>;
}

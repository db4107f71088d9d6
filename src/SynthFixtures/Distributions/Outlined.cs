using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Functions over lanes that are called: where two of them stand in one method the compiler inlines neither, nor the operators inside, which is ten times slower.</summary>
internal static class Outlined
{
    private const MethodImplOptions Called = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <inheritdoc cref="Sides.Log{TLanes}(TLanes)"/>
    [MethodImpl(Called)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => Sides.Log(x);

    /// <inheritdoc cref="Sides.Log{TLanes}(TLanes, TLanes)"/>
    [MethodImpl(Called)]
    public static TLanes Log<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes> => Sides.Log(p, q);

    /// <inheritdoc cref="Sides.Pow{TLanes}(TLanes, double)"/>
    [MethodImpl(Called)]
    public static TLanes Pow<TLanes>(TLanes x, double y)
        where TLanes : struct, ILanes<TLanes> => Sides.Pow(x, y);

    /// <inheritdoc cref="ElementaryLanes.Expm1{TLanes}(TLanes)"/>
    [MethodImpl(Called)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Expm1(x);

    /// <inheritdoc cref="ElementaryLanes.Log1p{TLanes}(TLanes)"/>
    [MethodImpl(Called)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Log1p(x);
}

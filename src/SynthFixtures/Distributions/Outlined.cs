using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Functions over lanes that are called: where two of them stand in one method the compiler inlines neither, nor the operators inside, which is ten times slower.</summary>
/// <remarks>In registers they are compiled with all optimizations at once. What is compiled so is not precompiled, so scalar code goes another way.</remarks>
internal static class Outlined
{
    /// <inheritdoc cref="Sides.Log{TLanes}(TLanes)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => IsScalar<TLanes>() ? Scalar.Log(x) : Registers.Log(x);

    /// <inheritdoc cref="Sides.Log{TLanes}(TLanes, TLanes)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes> => IsScalar<TLanes>() ? Scalar.Log(p, q) : Registers.Log(p, q);

    /// <inheritdoc cref="Sides.Pow{TLanes}(TLanes, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Pow<TLanes>(TLanes x, double y)
        where TLanes : struct, ILanes<TLanes> => IsScalar<TLanes>() ? Scalar.Pow(x, y) : Registers.Pow(x, y);

    /// <inheritdoc cref="ElementaryLanes.Expm1{TLanes}(TLanes)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => IsScalar<TLanes>() ? Scalar.Expm1(x) : Registers.Expm1(x);

    /// <inheritdoc cref="ElementaryLanes.Log1p{TLanes}(TLanes)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => IsScalar<TLanes>() ? Scalar.Log1p(x) : Registers.Log1p(x);

    private static bool IsScalar<TLanes>() => typeof(TLanes) == typeof(Lanes64);

    private static class Registers
    {
        private const MethodImplOptions Called = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

        [MethodImpl(Called)]
        public static TLanes Log<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => Sides.Log(x);

        [MethodImpl(Called)]
        public static TLanes Log<TLanes>(TLanes p, TLanes q)
            where TLanes : struct, ILanes<TLanes> => Sides.Log(p, q);

        [MethodImpl(Called)]
        public static TLanes Pow<TLanes>(TLanes x, double y)
            where TLanes : struct, ILanes<TLanes> => Sides.Pow(x, y);

        [MethodImpl(Called)]
        public static TLanes Expm1<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Expm1(x);

        [MethodImpl(Called)]
        public static TLanes Log1p<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Log1p(x);
    }

    private static class Scalar
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static TLanes Log<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => Sides.Log(x);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static TLanes Log<TLanes>(TLanes p, TLanes q)
            where TLanes : struct, ILanes<TLanes> => Sides.Log(p, q);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static TLanes Pow<TLanes>(TLanes x, double y)
            where TLanes : struct, ILanes<TLanes> => Sides.Pow(x, y);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static TLanes Expm1<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Expm1(x);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static TLanes Log1p<TLanes>(TLanes x)
            where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Log1p(x);
    }
}

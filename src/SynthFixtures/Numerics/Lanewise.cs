using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SynthFixtures.Numerics;

/// <summary>Applies functions to columns, with the widest registers that the machine has.</summary>
internal static class Lanewise
{
    /// <summary>Below this length compiling vectorised code costs more than running it saves, so none is touched.</summary>
    public const int LeastLength = 9;

    /// <summary>Whether the machine has registers for which there are lanes.</summary>
    /// <remarks>A field: a method that asks for the machine itself cannot be precompiled, and the scalar paths that begin at these methods are.</remarks>
    public static readonly bool IsSupported = Vector512.IsHardwareAccelerated || Vector256.IsHardwareAccelerated;

    /// <summary>Applies a function value by value.</summary>
    /// <param name="function">The function.</param>
    /// <param name="source">The arguments.</param>
    /// <param name="destination">As long; may be the same memory.</param>
    public static void Apply<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, ILaneFunction
    {
        destination = destination[..source.Length];
        if (source.Length < LeastLength || !IsSupported)
            Scalar(in function, source, destination);
        else
            Vectorized(in function, source, destination);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vectorized<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, ILaneFunction
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512, TFunction>(in function, source, destination);
        else
            Over<Lanes256, TFunction>(in function, source, destination);
    }

    private static void Scalar<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, ILaneFunction
    {
        for (var i = 0; i < source.Length; i++)
            destination[i] = function.At(source[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TLanes, TFunction>(in TFunction shared, ReadOnlySpan<double> source, Span<double> destination)
        where TLanes : struct, ILanes<TLanes>
        where TFunction : struct, ILaneFunction
    {
        var function = shared;
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(destination);

        // The last register may overlap the one before; its arguments are read before a result takes their place.
        var lastStart = source.Length - TLanes.Count;
        var last = function.At(TLanes.Load(in from, lastStart), out var isLastCovered);
        var i = 0;
        for (; i < lastStart; i += TLanes.Count)
        {
            var result = function.At(TLanes.Load(in from, i), out var isCovered);
            if (isCovered)
                result.Store(ref to, i);
            else
                Scalar(in shared, source.Slice(i, TLanes.Count), destination.Slice(i, TLanes.Count));
        }

        if (isLastCovered)
            last.Store(ref to, lastStart);
        else
            Scalar(in shared, source[i..], destination[i..]);
    }
}

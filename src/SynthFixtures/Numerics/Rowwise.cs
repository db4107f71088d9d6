using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SynthFixtures.Numerics;

/// <summary>Applies functions of many polynomials to columns, with the widest registers that the machine has.</summary>
/// <remarks>
/// A block is located first and evaluated then: from an argument to its row is a long way, and a processor that had to wait for its end before the loads of each
/// register would hold too few of them at a time.
/// </remarks>
internal static class Rowwise
{
    private const int BlockLength = 256;
    private const int GreatestCount = 8;

    // A row has eight numbers.
    private const int RowBits = 3;

    /// <summary>Applies a function value by value.</summary>
    /// <param name="function">The function.</param>
    /// <param name="source">The arguments.</param>
    /// <param name="destination">As long; may be the same memory.</param>
    public static void Apply<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, IRowFunction
    {
        destination = destination[..source.Length];
        if (source.Length < Lanewise.LeastLength || !Lanewise.IsSupported || !function.IsWorthCompiling(source.Length))
            Scalar(in function, source, destination);
        else
            Vectorized(in function, source, destination);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vectorized<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, IRowFunction
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512, TFunction>(in function, source, destination);
        else
            Over<Lanes256, TFunction>(in function, source, destination);
    }

    private static void Scalar<TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TFunction : struct, IRowFunction
    {
        for (var i = 0; i < source.Length; i++)
            destination[i] = function.At(source[i]);
    }

    [SkipLocalsInit]
    private static void Over<TLanes, TFunction>(in TFunction function, ReadOnlySpan<double> source, Span<double> destination)
        where TLanes : struct, ILanes<TLanes>
        where TFunction : struct, IRowFunction
    {
        Span<ushort> rows = stackalloc ushort[BlockLength];
        Span<double> places = stackalloc double[BlockLength];
        while (source.Length >= TLanes.Count)
        {
            var length = Math.Min(source.Length & -TLanes.Count, BlockLength);
            Locate<TLanes, TFunction>(in function, source[..length], rows, places);
            Evaluate<TLanes, TFunction>(in function, source[..length], rows, places, destination);
            source = source[length..];
            destination = destination[length..];
        }
        if (source.IsEmpty)
            return;

        // What fills no register is filled up with the last of it.
        Span<double> rest = stackalloc double[GreatestCount];
        rest[source.Length..].Fill(source[^1]);
        source.CopyTo(rest);
        rest = rest[..TLanes.Count];
        Locate<TLanes, TFunction>(in function, rest, rows, places);
        Evaluate<TLanes, TFunction>(in function, rest, rows, places, rest);
        rest[..source.Length].CopyTo(destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Locate<TLanes, TFunction>(in TFunction shared, ReadOnlySpan<double> source, Span<ushort> rows, Span<double> places)
        where TLanes : struct, ILanes<TLanes>
        where TFunction : struct, IRowFunction
    {
        var function = shared;
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var row0 = ref MemoryMarshal.GetReference(rows);
        ref var place0 = ref MemoryMarshal.GetReference(places);
        for (var i = 0; i < source.Length; i += TLanes.Count)
        {
            function.Locate(TLanes.Load(in from, i), out var row, out var place);
            TLanes.StoreNarrow(TLanes.ShiftLeft(row, RowBits), ref row0, i);
            place.Store(ref place0, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Evaluate<TLanes, TFunction>(
        in TFunction shared, ReadOnlySpan<double> source, ReadOnlySpan<ushort> rows, ReadOnlySpan<double> places, Span<double> destination)
        where TLanes : struct, ILanes<TLanes>
        where TFunction : struct, IRowFunction
    {
        var function = shared;
        ref var store = ref function.Rows.First;
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var row0 = ref MemoryMarshal.GetReference(rows);
        ref var place0 = ref MemoryMarshal.GetReference(places);
        ref var to = ref MemoryMarshal.GetReference(destination);
        for (var i = 0; i < source.Length; i += TLanes.Count)
        {
            TLanes.Columns(ref store, in row0, i, out var c0, out var c1, out var c2, out var c3, out var c4, out var c5, out var c6, out var c7);
            var value = RowStore.Polynomial(TLanes.Load(in place0, i), c0, c1, c2, c3, c4, c5, c6, c7);
            var result = function.Of(TLanes.Load(in from, i), value, out var isCovered);
            if (isCovered)
                result.Store(ref to, i);
            else
                Scalar(in shared, source.Slice(i, TLanes.Count), destination.Slice(i, TLanes.Count));
        }
    }
}

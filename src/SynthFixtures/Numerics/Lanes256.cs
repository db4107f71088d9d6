using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SynthFixtures.Numerics;

/// <summary>4 lanes in a 256-bit register.</summary>
internal readonly struct Lanes256(Vector256<double> value) : ILanes<Lanes256>
{
    private const byte ExchangedPairs = 0b10_11_00_01;

    private readonly Vector256<double> value = value;

    public static int Count => 4;

    public static Lanes256 ZipOrder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256.Create(0UL, 2, 1, 3).AsDouble());
    }

    private Vector256<ulong> AsBits => value.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Broadcast(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 BroadcastBits(ulong value) => new(Vector256.Create(value).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref readonly double source, int offset) =>
        new(Vector256.LoadUnsafe(in source, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination, int offset) => value.StoreUnsafe(ref destination, (nuint)offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.value + right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left.value - right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left.value * right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 left, Lanes256 right) => new(left.value / right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyAdd(Lanes256 left, Lanes256 right, Lanes256 term) => new(Vector256.FusedMultiplyAdd(left.value, right.value, term.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplySubtract(Lanes256 left, Lanes256 right, Lanes256 term) => new(Fma.IsSupported ? Fma.MultiplySubtract(left.value, right.value, term.value) : Vector256.FusedMultiplyAdd(left.value, right.value, -term.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left.value & right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left.value | right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator ^(Lanes256 left, Lanes256 right) => new(left.value ^ right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Xor(Lanes256 first, Lanes256 second, Lanes256 third) => new(first.value ^ second.value ^ third.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator <(Lanes256 left, Lanes256 right) => new(Vector256.LessThan(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator >(Lanes256 left, Lanes256 right) => new(Vector256.GreaterThan(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator <=(Lanes256 left, Lanes256 right) => new(Vector256.LessThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator >=(Lanes256 left, Lanes256 right) => new(Vector256.GreaterThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 IsNotAtMost(Lanes256 left, Lanes256 right) => new(Avx.CompareNotLessThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Sqrt(Lanes256 value) => new(Vector256.Sqrt(value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Floor(Lanes256 value) => new(Vector256.Floor(value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 first, Lanes256 second) => new(Avx.Min(first.value, second.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Max(Lanes256 first, Lanes256 second) => new(Avx.Max(first.value, second.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Lanes256 mask, Lanes256 whereTrue, Lanes256 whereFalse) =>
        new(Vector256.ConditionalSelect(mask.value, whereTrue.value, whereFalse.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Bits(Lanes256 mask) => (uint)mask.value.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreGreater(Lanes256 left, Lanes256 right) => Vector256.GreaterThanAll(left.value, right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreNumbers(Lanes256 value) => Vector256.EqualsAll(value.value, value.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddBits(Lanes256 left, Lanes256 right) => new((left.AsBits + right.AsBits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ShiftLeft(Lanes256 value, [ConstantExpected] int count) => new((value.AsBits << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ShiftRight(Lanes256 value, [ConstantExpected] int count) => new((value.AsBits >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SwapHalves(Lanes256 value) => new(Avx2.Shuffle(value.value.AsUInt32(), ExchangedPairs).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyLow(Lanes256 left, Lanes256 right) =>
        new(Avx2.Multiply(left.value.AsUInt32(), right.value.AsUInt32()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes256 First, Lanes256 Second) Zip(Lanes256 even, Lanes256 odd) =>
        (new(Avx2.UnpackLow(even.AsBits, odd.AsBits).AsDouble()), new(Avx2.UnpackHigh(even.AsBits, odd.AsBits).AsDouble()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Compress(Lanes256 value, Lanes256 mask) => Permute(value, CompressOrder, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Expand(Lanes256 value, Lanes256 mask) => Permute(value, ExpandOrder, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CountGreater(Lanes256 count, Lanes256 left, Lanes256 right) =>
        new((count.AsBits - Vector256.GreaterThan(left.value, right.value).AsUInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddBitsWhereNotLess(Lanes256 sum, Lanes256 left, Lanes256 right, Lanes256 term) =>
        new((sum.AsBits + (term.AsBits & Avx.CompareNotLessThan(left.value, right.value).AsUInt64())).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNarrow(Lanes256 value, ref ushort destination, int offset)
    {
        var words = Vector256.Narrow(Vector256.Narrow(value.AsBits, default), default).AsUInt64();
        Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref destination, offset)), words.ToScalar());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Columns(
        ref double rows,
        ref readonly ushort starts,
        int offset,
        out Lanes256 c0,
        out Lanes256 c1,
        out Lanes256 c2,
        out Lanes256 c3,
        out Lanes256 c4,
        out Lanes256 c5,
        out Lanes256 c6,
        out Lanes256 c7)
    {
        ref var start = ref Unsafe.Add(ref Unsafe.AsRef(in starts), offset);
        var (i0, i1, i2, i3) = ((nuint)start, (nuint)Unsafe.Add(ref start, 1), (nuint)Unsafe.Add(ref start, 2), (nuint)Unsafe.Add(ref start, 3));
        Two(ref rows, i0, i1, i2, i3, out c0, out c1);
        Two(ref rows, i0 + 2, i1 + 2, i2 + 2, i3 + 2, out c2, out c3);
        Two(ref rows, i0 + 4, i1 + 4, i2 + 4, i3 + 4, out c4, out c5);
        Two(ref rows, i0 + 6, i1 + 6, i2 + 6, i3 + 6, out c6, out c7);
    }

    // Two rows are joined as they are loaded, which takes no shuffle.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Two(ref double rows, nuint i0, nuint i1, nuint i2, nuint i3, out Lanes256 even, out Lanes256 odd)
    {
        var r02 = Vector256.Create(Vector128.LoadUnsafe(ref rows, i0), Vector128.LoadUnsafe(ref rows, i2));
        var r13 = Vector256.Create(Vector128.LoadUnsafe(ref rows, i1), Vector128.LoadUnsafe(ref rows, i3));
        (even, odd) = (new(Avx.UnpackLow(r02, r13)), new(Avx.UnpackHigh(r02, r13)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes256 Permute(Lanes256 value, ReadOnlySpan<int> order, Lanes256 mask)
    {
        var row = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(order), 8 * Bits(mask));
        return new(Avx2.PermuteVar8x32(value.value.AsInt32(), row).AsDouble());
    }

    // For each of the 16 masks, which halves of lanes come to which place.
    private static ReadOnlySpan<int> CompressOrder =>
    [
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 0, 1, 0, 1, 0, 1,
        2, 3, 0, 1, 0, 1, 0, 1,
        0, 1, 2, 3, 0, 1, 0, 1,
        4, 5, 0, 1, 0, 1, 0, 1,
        0, 1, 4, 5, 0, 1, 0, 1,
        2, 3, 4, 5, 0, 1, 0, 1,
        0, 1, 2, 3, 4, 5, 0, 1,
        6, 7, 0, 1, 0, 1, 0, 1,
        0, 1, 6, 7, 0, 1, 0, 1,
        2, 3, 6, 7, 0, 1, 0, 1,
        0, 1, 2, 3, 6, 7, 0, 1,
        4, 5, 6, 7, 0, 1, 0, 1,
        0, 1, 4, 5, 6, 7, 0, 1,
        2, 3, 4, 5, 6, 7, 0, 1,
        0, 1, 2, 3, 4, 5, 6, 7,
    ];

    private static ReadOnlySpan<int> ExpandOrder =>
    [
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 2, 3, 0, 1, 0, 1,
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 0, 1, 2, 3, 0, 1,
        0, 1, 0, 1, 2, 3, 0, 1,
        0, 1, 2, 3, 4, 5, 0, 1,
        0, 1, 0, 1, 0, 1, 0, 1,
        0, 1, 0, 1, 0, 1, 2, 3,
        0, 1, 0, 1, 0, 1, 2, 3,
        0, 1, 2, 3, 0, 1, 4, 5,
        0, 1, 0, 1, 0, 1, 2, 3,
        0, 1, 0, 1, 2, 3, 4, 5,
        0, 1, 0, 1, 2, 3, 4, 5,
        0, 1, 2, 3, 4, 5, 6, 7,
    ];
}

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SynthFixtures.Numerics;

/// <summary>8 lanes in a 512-bit register.</summary>
internal readonly struct Lanes512(Vector512<double> value) : ILanes<Lanes512>
{
    // The truth table of a ^ b ^ c.
    private const byte XorOfThree = 0x96;

    private const byte ExchangedPairs = 0b10_11_00_01;

    private readonly Vector512<double> value = value;

    public static int Count => 8;

    public static Lanes512 ZipOrder
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512.Create(0UL, 4, 1, 5, 2, 6, 3, 7).AsDouble());
    }

    private Vector512<ulong> AsBits => value.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Broadcast(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 BroadcastBits(ulong value) => new(Vector512.Create(value).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref readonly double source, int offset) =>
        new(Vector512.LoadUnsafe(in source, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination, int offset) => value.StoreUnsafe(ref destination, (nuint)offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.value + right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.value - right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left.value * right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator /(Lanes512 left, Lanes512 right) => new(left.value / right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplyAdd(Lanes512 left, Lanes512 right, Lanes512 term) => new(Vector512.FusedMultiplyAdd(left.value, right.value, term.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplySubtract(Lanes512 left, Lanes512 right, Lanes512 term) => new(Avx512F.FusedMultiplySubtract(left.value, right.value, term.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left.value & right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left.value | right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator ^(Lanes512 left, Lanes512 right) => new(left.value ^ right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Xor(Lanes512 first, Lanes512 second, Lanes512 third) =>
        new(Avx512F.TernaryLogic(first.AsBits, second.AsBits, third.AsBits, XorOfThree).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator <(Lanes512 left, Lanes512 right) => new(Vector512.LessThan(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator >(Lanes512 left, Lanes512 right) => new(Vector512.GreaterThan(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator <=(Lanes512 left, Lanes512 right) => new(Vector512.LessThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator >=(Lanes512 left, Lanes512 right) => new(Vector512.GreaterThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 IsNotAtMost(Lanes512 left, Lanes512 right) => new(Avx512F.CompareNotLessThanOrEqual(left.value, right.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Sqrt(Lanes512 value) => new(Vector512.Sqrt(value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Floor(Lanes512 value) => new(Vector512.Floor(value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Min(Lanes512 first, Lanes512 second) => new(Avx512F.Min(first.value, second.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Max(Lanes512 first, Lanes512 second) => new(Avx512F.Max(first.value, second.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Select(Lanes512 mask, Lanes512 whereTrue, Lanes512 whereFalse) =>
        new(Vector512.ConditionalSelect(mask.value, whereTrue.value, whereFalse.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Bits(Lanes512 mask) => (uint)mask.value.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreGreater(Lanes512 left, Lanes512 right) => Vector512.GreaterThanAll(left.value, right.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreNumbers(Lanes512 value) => Vector512.EqualsAll(value.value, value.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddBits(Lanes512 left, Lanes512 right) => new((left.AsBits + right.AsBits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 ShiftLeft(Lanes512 value, [ConstantExpected] int count) => new((value.AsBits << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 ShiftRight(Lanes512 value, [ConstantExpected] int count) => new((value.AsBits >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SwapHalves(Lanes512 value) => new(Avx512F.Shuffle(value.value.AsUInt32(), ExchangedPairs).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplyLow(Lanes512 left, Lanes512 right) =>
        new(Avx512F.Multiply(left.value.AsUInt32(), right.value.AsUInt32()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes512 First, Lanes512 Second) Zip(Lanes512 even, Lanes512 odd) =>
        (new(Avx512F.UnpackLow(even.AsBits, odd.AsBits).AsDouble()), new(Avx512F.UnpackHigh(even.AsBits, odd.AsBits).AsDouble()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Compress(Lanes512 value, Lanes512 mask) => new(Avx512F.Compress(Vector512<double>.Zero, mask.value, value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Expand(Lanes512 value, Lanes512 mask) => new(Avx512F.Expand(Vector512<double>.Zero, mask.value, value.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 CountGreater(Lanes512 count, Lanes512 left, Lanes512 right) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(left.value, right.value).AsUInt64(), count.AsBits + Vector512<ulong>.One, count.AsBits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddBitsWhereNotLess(Lanes512 sum, Lanes512 left, Lanes512 right, Lanes512 term) =>
        new(Vector512.ConditionalSelect(Avx512F.CompareNotLessThan(left.value, right.value).AsUInt64(), sum.AsBits + term.AsBits, sum.AsBits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNarrow(Lanes512 value, ref ushort destination, int offset) =>
        Avx512F.ConvertToVector128UInt16(value.AsBits).StoreUnsafe(ref destination, (nuint)offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Columns(
        ref double rows,
        ref readonly ushort starts,
        int offset,
        out Lanes512 c0,
        out Lanes512 c1,
        out Lanes512 c2,
        out Lanes512 c3,
        out Lanes512 c4,
        out Lanes512 c5,
        out Lanes512 c6,
        out Lanes512 c7)
    {
        // Halves of two rows are joined as they are loaded, which takes no shuffle; each half of the numbers then takes two steps.
        ref var start = ref Unsafe.Add(ref Unsafe.AsRef(in starts), offset);
        var (i0, i1, i2, i3) = ((nuint)start, (nuint)Unsafe.Add(ref start, 1), (nuint)Unsafe.Add(ref start, 2), (nuint)Unsafe.Add(ref start, 3));
        var (i4, i5, i6, i7) = ((nuint)Unsafe.Add(ref start, 4), (nuint)Unsafe.Add(ref start, 5), (nuint)Unsafe.Add(ref start, 6), (nuint)Unsafe.Add(ref start, 7));
        Half(Halves(ref rows, i0, i2), Halves(ref rows, i1, i3), Halves(ref rows, i4, i6), Halves(ref rows, i5, i7), out c0, out c1, out c2, out c3);
        rows = ref Unsafe.Add(ref rows, 4);
        Half(Halves(ref rows, i0, i2), Halves(ref rows, i1, i3), Halves(ref rows, i4, i6), Halves(ref rows, i5, i7), out c4, out c5, out c6, out c7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Halves(ref double rows, nuint first, nuint second) =>
        Avx512F.InsertVector256(Vector256.LoadUnsafe(ref rows, first).ToVector512Unsafe(), Vector256.LoadUnsafe(ref rows, second), 1);

    // Columns of rows 0 and 2, 1 and 3, 4 and 6, 5 and 7.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Half(
        Vector512<double> r02, Vector512<double> r13, Vector512<double> r46, Vector512<double> r57, out Lanes512 c0, out Lanes512 c1, out Lanes512 c2, out Lanes512 c3)
    {
        const byte Even = 0b10_00_10_00, Odd = 0b11_01_11_01;
        var (even03, odd03) = (Avx512F.UnpackLow(r02, r13), Avx512F.UnpackHigh(r02, r13));
        var (even47, odd47) = (Avx512F.UnpackLow(r46, r57), Avx512F.UnpackHigh(r46, r57));
        (c0, c2) = (new(Avx512F.Shuffle4x128(even03, even47, Even)), new(Avx512F.Shuffle4x128(even03, even47, Odd)));
        (c1, c3) = (new(Avx512F.Shuffle4x128(odd03, odd47, Even)), new(Avx512F.Shuffle4x128(odd03, odd47, Odd)));
    }
}

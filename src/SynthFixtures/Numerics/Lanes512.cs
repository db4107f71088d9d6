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

    private readonly Vector512<double> value = value;

    public static int Count => 8;

    public static Lanes512 All => new(Vector512<double>.AllBitsSet);

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
    public static Lanes512 MultiplySubtract(Lanes512 left, Lanes512 right, Lanes512 term) => new(Vector512.FusedMultiplyAdd(left.value, right.value, -term.value));

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
    public static bool AreNumbers(Lanes512 value) => Vector512.EqualsAll(value.value, value.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddBits(Lanes512 left, Lanes512 right) => new((left.AsBits + right.AsBits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 ShiftLeft(Lanes512 value, [ConstantExpected] int count) => new((value.AsBits << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 ShiftRight(Lanes512 value, [ConstantExpected] int count) => new((value.AsBits >>> count).AsDouble());

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
        // Pairs of rows, then the 128-bit quarters of four pairs.
        ref var start = ref Unsafe.Add(ref Unsafe.AsRef(in starts), offset);
        var (even01, odd01) = Pair(ref rows, start, Unsafe.Add(ref start, 1));
        var (even23, odd23) = Pair(ref rows, Unsafe.Add(ref start, 2), Unsafe.Add(ref start, 3));
        var (even45, odd45) = Pair(ref rows, Unsafe.Add(ref start, 4), Unsafe.Add(ref start, 5));
        var (even67, odd67) = Pair(ref rows, Unsafe.Add(ref start, 6), Unsafe.Add(ref start, 7));
        Quarters(even01, even23, even45, even67, out c0, out c2, out c4, out c6);
        Quarters(odd01, odd23, odd45, odd67, out c1, out c3, out c5, out c7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Even, Vector512<double> Odd) Pair(ref double rows, ushort first, ushort second)
    {
        var (left, right) = (Vector512.LoadUnsafe(ref rows, first), Vector512.LoadUnsafe(ref rows, second));
        return (Avx512F.UnpackLow(left, right), Avx512F.UnpackHigh(left, right));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarters(
        Vector512<double> r01, Vector512<double> r23, Vector512<double> r45, Vector512<double> r67, out Lanes512 q0, out Lanes512 q1, out Lanes512 q2, out Lanes512 q3)
    {
        const byte Even = 0b10_00_10_00, Odd = 0b11_01_11_01;
        var (even03, odd03) = (Avx512F.Shuffle4x128(r01, r23, Even), Avx512F.Shuffle4x128(r01, r23, Odd));
        var (even47, odd47) = (Avx512F.Shuffle4x128(r45, r67, Even), Avx512F.Shuffle4x128(r45, r67, Odd));
        (q0, q2) = (new(Avx512F.Shuffle4x128(even03, even47, Even)), new(Avx512F.Shuffle4x128(even03, even47, Odd)));
        (q1, q3) = (new(Avx512F.Shuffle4x128(odd03, odd47, Even)), new(Avx512F.Shuffle4x128(odd03, odd47, Odd)));
    }
}

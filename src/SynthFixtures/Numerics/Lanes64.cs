using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>One lane: a number by itself, so that what is written over lanes serves single values too.</summary>
internal readonly struct Lanes64(double value) : ILanes<Lanes64>
{
    public double Value { get; } = value;

    public static int Count => 1;

    public static Lanes64 ZipOrder => default;

    private ulong AsBits => BitConverter.DoubleToUInt64Bits(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Broadcast(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 BroadcastBits(ulong value) => new(BitConverter.UInt64BitsToDouble(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Load(ref readonly double source, int offset) => new(Unsafe.Add(ref Unsafe.AsRef(in source), offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination, int offset) => Unsafe.Add(ref destination, offset) = Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator +(Lanes64 left, Lanes64 right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator -(Lanes64 left, Lanes64 right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator *(Lanes64 left, Lanes64 right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator /(Lanes64 left, Lanes64 right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 MultiplyAdd(Lanes64 left, Lanes64 right, Lanes64 term) => new(Math.FusedMultiplyAdd(left.Value, right.Value, term.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 MultiplySubtract(Lanes64 left, Lanes64 right, Lanes64 term) =>
        new(Math.FusedMultiplyAdd(left.Value, right.Value, -term.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator &(Lanes64 left, Lanes64 right) => BroadcastBits(left.AsBits & right.AsBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator |(Lanes64 left, Lanes64 right) => BroadcastBits(left.AsBits | right.AsBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator ^(Lanes64 left, Lanes64 right) => BroadcastBits(left.AsBits ^ right.AsBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Xor(Lanes64 first, Lanes64 second, Lanes64 third) => first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator <(Lanes64 left, Lanes64 right) => Mask(left.Value < right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator >(Lanes64 left, Lanes64 right) => Mask(left.Value > right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator <=(Lanes64 left, Lanes64 right) => Mask(left.Value <= right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator >=(Lanes64 left, Lanes64 right) => Mask(left.Value >= right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 IsNotAtMost(Lanes64 left, Lanes64 right) => Mask(!(left.Value <= right.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Sqrt(Lanes64 value) => new(Math.Sqrt(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Floor(Lanes64 value) => new(Math.Floor(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Min(Lanes64 first, Lanes64 second) => first.Value < second.Value ? first : second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Max(Lanes64 first, Lanes64 second) => first.Value > second.Value ? first : second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Select(Lanes64 mask, Lanes64 whereTrue, Lanes64 whereFalse) => (long)mask.AsBits < 0 ? whereTrue : whereFalse;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Bits(Lanes64 mask) => (uint)(mask.AsBits >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreGreater(Lanes64 left, Lanes64 right) => left.Value > right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreNumbers(Lanes64 value) => !double.IsNaN(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 AddBits(Lanes64 left, Lanes64 right) => BroadcastBits(left.AsBits + right.AsBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 ShiftLeft(Lanes64 value, [ConstantExpected] int count) => BroadcastBits(value.AsBits << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 ShiftRight(Lanes64 value, [ConstantExpected] int count) => BroadcastBits(value.AsBits >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 SwapHalves(Lanes64 value) => BroadcastBits(BitOperations.RotateLeft(value.AsBits, 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 MultiplyLow(Lanes64 left, Lanes64 right) => BroadcastBits((ulong)(uint)left.AsBits * (uint)right.AsBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes64 First, Lanes64 Second) Zip(Lanes64 even, Lanes64 odd) => (even, odd);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Compress(Lanes64 value, Lanes64 mask) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Expand(Lanes64 value, Lanes64 mask) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 CountGreater(Lanes64 count, Lanes64 left, Lanes64 right) => left.Value > right.Value ? BroadcastBits(count.AsBits + 1) : count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 AddBitsWhereNotLess(Lanes64 sum, Lanes64 left, Lanes64 right, Lanes64 term) => left.Value < right.Value ? sum : AddBits(sum, term);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreNarrow(Lanes64 value, ref ushort destination, int offset) => Unsafe.Add(ref destination, offset) = (ushort)value.AsBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Columns(
        ref double rows,
        ref readonly ushort starts,
        int offset,
        out Lanes64 c0,
        out Lanes64 c1,
        out Lanes64 c2,
        out Lanes64 c3,
        out Lanes64 c4,
        out Lanes64 c5,
        out Lanes64 c6,
        out Lanes64 c7)
    {
        ref var row = ref Unsafe.Add(ref rows, (nuint)Unsafe.Add(ref Unsafe.AsRef(in starts), offset));
        (c0, c1, c2, c3) = (Load(in row, 0), Load(in row, 1), Load(in row, 2), Load(in row, 3));
        (c4, c5, c6, c7) = (Load(in row, 4), Load(in row, 5), Load(in row, 6), Load(in row, 7));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes64 Mask(bool condition) => BroadcastBits(condition ? ulong.MaxValue : 0);
}

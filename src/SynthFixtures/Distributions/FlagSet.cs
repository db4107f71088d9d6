using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A combination of the flags of an enumeration: each is set in half of the values, independently of the others.</summary>
/// <remarks>
/// Flags are the declared values of a single bit; other bits are never set. Where the enumeration declares no zero, all combinations but the empty
/// one are equally probable.
/// </remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public readonly struct FlagSet<T> : IColumn<T>
    where T : unmanaged, Enum
{
    private readonly ulong[] flags;
    private readonly bool hasZero;

    /// <summary>Combinations of the flags among some values.</summary>
    /// <param name="values">The declared values, at least one of a single bit; combined ones are left out.</param>
    /// <exception cref="ArgumentException">No value is a single bit.</exception>
    public FlagSet(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var single = new List<ulong>();
        foreach (var value in values)
        {
            var bits = Bits(value);
            hasZero |= bits == 0;
            if (BitOperations.PopCount(bits) == 1 && !single.Contains(bits))
                single.Add(bits);
        }
        flags = single.Count > 0 ? [.. single] : throw new ArgumentException("values needs at least one value of a single bit.", nameof(values));
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<T> values)
    {
        Unmade.Check(in this);
        var scratch = block;
        var words = scratch.Words(stream, lane: 0);
        for (var i = 0; i < values.Length; i++)
            values[i] = Value(Combination(words[i]));
    }

    // Bit k of the combination says whether flag k is set.
    private ulong Combination(ulong word)
    {
        var all = ulong.MaxValue >> (64 - flags.Length);
        return hasZero ? word >> (64 - flags.Length) : 1 + Math.BigMul(word, all, out _);
    }

    private T Value(ulong combination)
    {
        ulong bits = 0;
        for (; combination != 0; combination &= combination - 1)
            bits |= flags[BitOperations.TrailingZeroCount(combination)];
        return Unsafe.SizeOf<T>() switch
        {
            sizeof(byte) => Unsafe.BitCast<byte, T>((byte)bits),
            sizeof(ushort) => Unsafe.BitCast<ushort, T>((ushort)bits),
            sizeof(uint) => Unsafe.BitCast<uint, T>((uint)bits),
            _ => Unsafe.BitCast<ulong, T>(bits),
        };
    }

    private static ulong Bits(T value) => Unsafe.SizeOf<T>() switch
    {
        sizeof(byte) => Unsafe.BitCast<T, byte>(value),
        sizeof(ushort) => Unsafe.BitCast<T, ushort>(value),
        sizeof(uint) => Unsafe.BitCast<T, uint>(value),
        _ => Unsafe.BitCast<T, ulong>(value),
    };
}

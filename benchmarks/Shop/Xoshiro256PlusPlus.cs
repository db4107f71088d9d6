using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Shop;

/// <summary>xoshiro256++ (Blackman &amp; Vigna, ACM TOMS 47(4), 2021), with the draws that a hand-written loop needs.</summary>
internal struct Xoshiro256PlusPlus
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public Xoshiro256PlusPlus(ulong seed)
    {
        s0 = SplitMix(ref seed);
        s1 = SplitMix(ref seed);
        s2 = SplitMix(ref seed);
        s3 = SplitMix(ref seed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s0 + s3, 23) + s0;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>Uniform on [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDouble() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>Uniform on [0, count), by multiplication (Lemire 2019, without its rejection).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int count) => (int)(((Next() >> 32) * (uint)count) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Guid NextGuid()
    {
        Span<ulong> words = [(Next() & 0xFF0F_FFFF_FFFF_FFFF) | 0x0040_0000_0000_0000, (Next() & 0xFFFF_FFFF_FFFF_FF3F) | 0x80];
        return Unsafe.As<ulong, Guid>(ref words[0]);
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

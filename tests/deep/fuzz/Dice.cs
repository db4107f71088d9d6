using System;
using System.Collections.Generic;

namespace SynthFixtures.Fuzz;

/// <summary>Random choices of one case: a pure function of seed and case (SplitMix64; Steele, Lea &amp; Flood, OOPSLA 2014).</summary>
internal sealed class Dice(long seed, long index)
{
    private ulong state = Mix((ulong)seed) ^ Mix((ulong)index + 0x9E3779B97F4A7C15);

    /// <summary>A number in [0, count).</summary>
    public int Below(int count) => (int)((Next() >> 33) % (ulong)count);

    /// <summary>True once in <paramref name="count"/> times.</summary>
    public bool Once(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    public T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    private ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

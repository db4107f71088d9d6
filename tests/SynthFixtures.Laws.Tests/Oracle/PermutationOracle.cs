using System;
using System.Collections.Generic;
using System.Numerics;

namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>The keyed permutation as docs/stream-policy.md states it, in integers without limits. Calls nothing of the library.</summary>
internal static class PermutationOracle
{
    public static ulong At(ulong key, ulong count, ulong index)
    {
        var own = Draw.Absorb(Draw.Absorb(0, key), count);
        if (count <= 64)
            return Shuffled(own, (int)count)[(int)index];
        do
            index = Rounds(own, count, index);
        while (index >= count);
        return index;
    }

    private static List<ulong> Shuffled(ulong key, int count)
    {
        var numbers = new List<ulong>();
        for (var i = 0; i < count; i++)
        {
            var position = (int)((BigInteger)Draw.WordOf(key, i, 0, 0) * (i + 1) >> 64);
            numbers.Add(position == i ? (ulong)i : numbers[position]);
            numbers[position] = (ulong)i;
        }
        return numbers;
    }

    private static ulong Rounds(ulong key, ulong count, ulong number)
    {
        var side = (ulong)Math.Max(2, Math.Floor(Math.Sqrt(count) / 2) * 2 - 4);
        while ((BigInteger)side * side < count)
            side += 2;
        var (left, right) = (number / side, number % side);
        for (var round = 0; round < (count <= 4096 ? 12 : 8); round++)
        {
            var roundKey = (key + (round * (BigInteger)0x9E3779B97F4A7C15)) % (BigInteger.One << 64);
            var first = (right + roundKey) % (BigInteger.One << 32) * 0xD2511F53;
            var second = (first ^ (first >> 32) ^ (roundKey >> 32)) % (BigInteger.One << 32) * 0xCD9E8D57;
            (left, right) = (right, (ulong)((left + ((second >> 32) * side >> 32)) % side));
        }
        return (left * side) + right;
    }
}

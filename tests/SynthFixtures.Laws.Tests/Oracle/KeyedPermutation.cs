using System.Collections.Generic;
using System.Numerics;

namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>Keyed permutations, computed from the text of docs/stream-policy.md. Calls nothing of the library.</summary>
internal static class KeyedPermutation
{
    private static readonly BigInteger TwoTo32 = BigInteger.One << 32;

    public static ulong At(ulong key, ulong count, ulong index)
    {
        var own = Draw.Absorb(Draw.Absorb(0, key), count);
        if (count <= 64)
            return (ulong)Shuffled(own, (int)count)[(int)index];

        BigInteger side = 0;
        for (var bit = BigInteger.One << 32; bit > 1; bit >>= 1)
            side += (side + bit) * (side + bit) < count ? bit : 0;
        if (side * side < count)
            side += 2;

        BigInteger number = index;
        do
        {
            var (left, right) = (number / side, number % side);
            for (var round = 0; round < (count <= 4096 ? 12 : 8); round++)
            {
                BigInteger k = unchecked(own + ((ulong)round * 0x9E3779B97F4A7C15));
                var first = ((right + k) % TwoTo32) * 0xD2511F53;
                var second = ((first ^ (first >> 32) ^ (k >> 32)) % TwoTo32) * 0xCD9E8D57;
                (left, right) = (right, (left + (((second >> 32) * side) >> 32)) % side);
            }
            number = (left * side) + right;
        }
        while (number >= count);
        return (ulong)number;
    }

    private static List<int> Shuffled(ulong key, int count)
    {
        var numbers = new List<int>();
        for (var i = 0; i < count; i++)
        {
            var position = (int)((new BigInteger(Draw.WordOf(key, i, 0, 0)) * (i + 1)) >> 64);
            numbers.Add(i);
            (numbers[i], numbers[position]) = (numbers[position], i);
        }
        return numbers;
    }
}

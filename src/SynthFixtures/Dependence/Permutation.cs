using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>A keyed permutation of 0, 1, ..., count - 1: what stands at an index is a pure function of (key, count, index).</summary>
/// <remarks>
/// Up to a count of 4,096 the permutation is shuffled once and stored (Fisher &amp; Yates; Durstenfeld, CACM 7(7), 1964): all orders are equally
/// probable. Above, nothing is stored: a Feistel network of 8 rounds over pairs of digits in base ceil(sqrt(count)), whose results beyond the count
/// go through it again, fewer than once on average (Black &amp; Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002).
/// </remarks>
public readonly struct Permutation
{
    private const ulong GreatestStored = 4096;
    private const int Rounds = 8;
    private const int WordsAtOnce = 64;

    // 2^64 over the golden ratio: the keys of two rounds differ in their upper halves, so no two rounds share an argument.
    private const ulong KeyStep = 0x9E3779B97F4A7C15;

    private readonly ulong key;
    private readonly ulong count;
    private readonly ulong side;
    private readonly ushort[]? stored;

    /// <summary>The permutation of a key.</summary>
    /// <param name="key">Any key; keys that differ in one bit give unrelated permutations.</param>
    /// <param name="count">How many numbers are permuted, at least 1. It is part of the key.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is 0.</exception>
    public Permutation(ulong key, ulong count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        this.count = count;
        this.key = StreamName.Absorb(StreamName.Absorb(0, key), count);
        if (count <= GreatestStored)
            stored = Shuffled(this.key, (int)count);
        else
            side = RootAtLeast(count);
    }

    /// <summary>How many numbers are permuted.</summary>
    public ulong Count => count;

    /// <summary>The number that stands at an index.</summary>
    /// <param name="index">Less than <see cref="Count"/>.</param>
    /// <returns>A number less than <see cref="Count"/>, another one for each index.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not less than <see cref="Count"/>.</exception>
    public ulong At(ulong index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        if (stored is not null)
            return stored[index];

        do
            index = Encipher(index);
        while (index >= count);
        return index;
    }

    private ulong Encipher(ulong value)
    {
        var (left, right) = Math.DivRem(value, side);
        var roundKey = key;
        for (var round = 0; round < Rounds; round++)
        {
            // A number less than side, up to a bias of 2^-32.
            var mixed = Math.BigMul(StreamName.Absorb(roundKey, right), side, out _);
            var sum = left + mixed;
            (left, right) = (right, sum >= side ? sum - side : sum);
            roundKey += KeyStep;
        }
        return (left * side) + right;
    }

    private static ushort[] Shuffled(ulong key, int count)
    {
        Span<ulong> words = stackalloc ulong[Math.Min(count, WordsAtOnce)];
        var numbers = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            var place = i % WordsAtOnce;
            if (place == 0)
                Words.Fill(key, i, lane: 0, Purpose.Value, words[..Math.Min(count - i, WordsAtOnce)]);

            // A position from 0 to i, up to a bias of 2^-52; what stands there moves to the end.
            var position = (int)Math.BigMul(words[place], (ulong)i + 1, out _);
            numbers[i] = numbers[position];
            numbers[position] = (ushort)i;
        }
        return numbers;
    }

    private static ulong RootAtLeast(ulong count)
    {
        var root = (ulong)Math.Sqrt(count);
        while (Math.BigMul(root, root, out var square) == 0 && square < count)
            root++;
        while (Math.BigMul(root - 1, root - 1, out var square) != 0 || square >= count)
            root--;
        return root;
    }
}

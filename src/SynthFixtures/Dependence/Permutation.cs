using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>A keyed permutation of 0, 1, ..., count - 1: what stands at an index is a pure function of (key, count, index).</summary>
/// <remarks>
/// Up to a count of 64 the permutation is shuffled (Fisher &amp; Yates; Durstenfeld, CACM 7(7), 1964): all orders are equally probable. Above, nothing is
/// stored: a Feistel network over pairs of digits in an even base of at least sqrt(count), of 12 rounds up to 4,096 and of 8 beyond, whose results beyond the
/// count go through it again, fewer than once on average (Black &amp; Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002). An even base gives even
/// and odd permutations alike. A round multiplies a digit twice, by the constants of Philox (Salmon et al., SC'11), with a key before each product.
/// docs/stream-policy.md has the whole definition.
/// </remarks>
public readonly struct Permutation
{
    internal const int Rounds = 8;
    internal const int RoundsOfSmall = 12;

    internal const int GreatestShuffled = 64;
    private const ulong GreatestSmall = 4096;

    // 2^64 over the golden ratio.
    private const ulong KeyStep = 0x9E3779B97F4A7C15;

    private readonly ulong key;
    private readonly ulong count;
    private readonly ulong side;
    private readonly Order shuffled;

    /// <summary>The permutation of a key.</summary>
    /// <param name="key">Any key; keys that differ in one bit give unrelated permutations.</param>
    /// <param name="count">How many numbers are permuted, at least 1. It is part of the key.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is 0.</exception>
    public Permutation(ulong key, ulong count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        this.count = count;
        this.key = StreamName.Absorb(StreamName.Absorb(0, key), count);
        if (count <= GreatestShuffled)
            Shuffle(this.key, ((Span<byte>)shuffled)[..(int)count]);
        else
            side = EvenRootAtLeast(count);
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
        return side == 0 ? shuffled[(int)index] : AfterWalk(index);
    }

    /// <summary>The numbers that stand at consecutive indices.</summary>
    /// <param name="firstIndex">The first index.</param>
    /// <param name="numbers">One for each index; all of them are less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not less than <see cref="Count"/>.</exception>
    public void Fill(ulong firstIndex, Span<ulong> numbers)
    {
        if (numbers.IsEmpty)
            return;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstIndex, count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)numbers.Length, count - firstIndex, nameof(numbers));
        if (PermutationLanes.CanServe(count, numbers.Length))
        {
            PermutationLanes.Fill(in this, firstIndex, numbers);
            return;
        }
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = side == 0 ? shuffled[(int)firstIndex + i] : AfterWalk(firstIndex + (ulong)i);
    }

    /// <summary>The base of the digits: even, its square at least the count; 0 where the permutation is shuffled.</summary>
    internal ulong Side => side;

    /// <summary>The keys of the rounds.</summary>
    internal int FillKeys(Span<ulong> keys)
    {
        var rounds = RoundsOf(count);
        for (var round = 0; round < rounds; round++)
            keys[round] = key + ((ulong)round * KeyStep);
        return rounds;
    }

    /// <summary>What a number becomes, and becomes again until it is less than the count.</summary>
    internal ulong AfterWalk(ulong number)
    {
        do
            number = Encipher(number);
        while (number >= count);
        return number;
    }

    private ulong Encipher(ulong value)
    {
        var (left, right) = Math.DivRem(value, side);
        var roundKey = key;
        for (var round = RoundsOf(count); round > 0; round--)
        {
            var first = (ulong)(uint)(right + roundKey) * Philox4x32.Multiplier0;
            var second = (ulong)(uint)(first ^ (first >> 32) ^ (roundKey >> 32)) * Philox4x32.Multiplier1;

            // A digit, up to a bias of 2^-32.
            var sum = left + (((second >> 32) * side) >> 32);
            (left, right) = (right, sum >= side ? sum - side : sum);
            roundKey += KeyStep;
        }
        return (left * side) + right;
    }

    private static int RoundsOf(ulong count) => count <= GreatestSmall ? RoundsOfSmall : Rounds;

    private static void Shuffle(ulong key, Span<byte> numbers)
    {
        Span<ulong> words = stackalloc ulong[GreatestShuffled];
        words = words[..numbers.Length];
        Words.Fill(key, firstRow: 0, lane: 0, Purpose.Value, words);
        for (var i = 0; i < numbers.Length; i++)
        {
            // A position from 0 to i, up to a bias of 2^-58; what stands there moves to the end.
            var position = (int)Math.BigMul(words[i], (ulong)i + 1, out _);
            numbers[i] = numbers[position];
            numbers[position] = (byte)i;
        }
    }

    private static ulong EvenRootAtLeast(ulong count)
    {
        var root = (ulong)Math.Sqrt(count) & ~1UL;
        while (Math.BigMul(root, root, out var square) == 0 && square < count)
            root += 2;
        while (Math.BigMul(root - 2, root - 2, out var square) != 0 || square >= count)
            root -= 2;
        return root;
    }

    [InlineArray(GreatestShuffled)]
    private struct Order
    {
        private byte first;
    }
}

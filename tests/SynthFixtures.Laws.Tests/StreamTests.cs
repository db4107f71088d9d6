using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Streams of different names, seeds and purposes have nothing to do with each other.</summary>
public sealed class StreamTests
{
    [Fact]
    public void A_million_names_have_a_million_streams()
    {
        var streams = new HashSet<ulong>(1_100_000);
        var names = 0;
        foreach (var (type, member) in Names())
        {
            names++;
            Assert.True(streams.Add(StreamKey.Stream(type, member)), $"{type}.{member} shares its stream with another member.");
        }

        Assert.True(names > 1_000_000, $"{names} names");
    }

    [Fact]
    public void Type_and_member_do_not_run_into_each_other()
    {
        (string Type, string Member)[] names = [("Shop.Customer", "Id"), ("Shop", "Customer.Id"), ("Shop.CustomerId", ""), ("", "Shop.CustomerId"), ("Id", "Shop.Customer")];

        Assert.Equal(names.Length, names.Select(n => StreamKey.Stream(n.Type, n.Member)).Distinct().Count());
    }

    [Fact]
    public void Every_bit_of_seed_and_stream_turns_half_the_bits_of_the_key()
    {
        AssertAvalanche((state, bit) => StreamKey.Of(unchecked((long)(state ^ bit)), state * 0x9E3779B97F4A7C15));
        AssertAvalanche((state, bit) => StreamKey.Of(42, state ^ bit));
    }

    [Fact]
    public void One_letter_of_a_name_turns_half_the_bits_of_the_stream()
    {
        var turned = new int[64];
        var pairs = 0;
        foreach (var (type, member) in Names().Where((_, index) => index % 97 == 0))
        {
            Count(turned, StreamKey.Stream(type, member) ^ StreamKey.Stream(type, "_" + member[1..]));
            pairs++;
        }

        AssertHalf(turned, pairs);
    }

    [Fact]
    public void Neighbouring_seeds_have_keys_without_a_pattern()
    {
        var turned = new int[64];
        for (var seed = -5000; seed < 5000; seed++)
            Count(turned, StreamKey.Of(seed, 1) ^ StreamKey.Of(seed + 1, 1));

        AssertHalf(turned, 10_000);
    }

    [Fact]
    public void Purposes_and_lanes_have_draws_of_their_own()
    {
        var key = StreamKey.Of(42, StreamKey.Stream("Shop.Customer", "Id"));
        var words = Enumerable.Range(0, 1000)
            .SelectMany(row => new[] { Words.At(key, row), Words.At(key, row, purpose: Purpose.Missing), Words.At(key, row, lane: 1), Words.At(key, row, lane: 2) });

        Assert.Equal(4000, words.Distinct().Count());
    }

    [Fact]
    public void Uniforms_are_midpoints_of_their_cells_and_never_0_or_1()
    {
        Assert.Equal(1.0 / (1L << 53), Uniforms.FromWord(0));
        Assert.Equal(1 - (1.0 / (1L << 53)), Uniforms.FromWord(ulong.MaxValue));
        Assert.Equal(1, Uniforms.FromWord(0x123456789ABCDEF0) + Uniforms.FromWord(~0x123456789ABCDEF0UL));
    }

    private static void AssertAvalanche(Func<ulong, ulong, ulong> key)
    {
        const int States = 2000;
        for (var input = 0; input < 64; input++)
        {
            var turned = new int[64];
            for (ulong state = 0; state < States; state++)
                Count(turned, key(state * 0xD1342543DE82EF95, 0) ^ key(state * 0xD1342543DE82EF95, 1UL << input));
            AssertHalf(turned, States);
        }
    }

    // Of 64 * 64 shares none is further away than five standard errors.
    private static void AssertHalf(int[] turned, int trials) =>
        Assert.All(turned, count => Assert.InRange(count, (0.5 * trials) - (2.5 * Math.Sqrt(trials)), (0.5 * trials) + (2.5 * Math.Sqrt(trials))));

    private static void Count(int[] turned, ulong difference)
    {
        for (; difference != 0; difference &= difference - 1)
            turned[BitOperations.TrailingZeroCount(difference)]++;
    }

    // Numbered names, anagrams, and strings of "Aa" and "BB", which collide under the usual polynomial hashes.
    private static IEnumerable<(string Type, string Member)> Names()
    {
        for (var type = 0; type < 700; type++)
            for (var member = 0; member < 1000; member++)
                yield return ("Shop.Model" + type.ToString(CultureInfo.InvariantCulture), "Member" + member.ToString(CultureInfo.InvariantCulture));

        foreach (var anagram in Permutations("abcdefgh"))
            yield return ("Shop.Anagram", anagram);

        for (var bits = 0; bits < 1 << 18; bits++)
        {
            var twins = string.Concat(Enumerable.Range(0, 18).Select(i => (bits >> i & 1) == 0 ? "Aa" : "BB"));
            yield return (twins[..18], twins[18..]);
        }
    }

    private static IEnumerable<string> Permutations(string letters) =>
        letters.Length == 1 ? [letters] : letters.SelectMany((letter, i) => Permutations(letters.Remove(i, 1)).Select(rest => letter + rest));
}

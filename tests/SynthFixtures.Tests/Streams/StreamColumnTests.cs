using System;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Streams;

public sealed class StreamColumnTests
{
    private const ulong Key = 0xFEDC_BA98_7654_3210;

    public static TheoryData<long> FirstRows => new()
    {
        0, 1, 2, 7, 1_000_000_007, (1L << 32) - 5, (1L << 33) - 40, (1L << 33) - 41, (1L << 33) - 1, (1L << 33) + 3, (1L << 62) - 3, (1L << 62) + 1,
        long.MaxValue - 700,
    };

    [Theory]
    [MemberData(nameof(FirstRows))]
    public void A_column_of_words_holds_the_words_of_its_rows(long firstRow)
    {
        foreach (var length in Lengths())
        {
            var guarded = new ulong[length + 32];
            Array.Fill(guarded, 0xABABABABABABABAB);
            Words.Fill(Key, firstRow, lane: 5, Purpose.Missing, guarded.AsSpan(16, length));
            for (var i = 0; i < guarded.Length; i++)
            {
                var inside = i >= 16 && i < 16 + length;
                Assert.Equal(inside ? Words.At(Key, firstRow + i - 16, 5, Purpose.Missing) : 0xABABABABABABABAB, guarded[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(FirstRows))]
    public void A_column_of_uniforms_holds_the_uniforms_of_its_rows(long firstRow)
    {
        foreach (var length in Lengths())
        {
            var guarded = new double[length + 32];
            Array.Fill(guarded, -7);
            Uniforms.Fill(Key, firstRow, lane: 0, Purpose.Value, guarded.AsSpan(16, length));
            for (var i = 0; i < guarded.Length; i++)
            {
                var inside = i >= 16 && i < 16 + length;
                Assert.Equal(inside ? Uniforms.At(Key, firstRow + i - 16) : -7, guarded[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(FirstRows))]
    public void Words_and_uniforms_are_those_of_the_written_policy(long firstRow)
    {
        var words = new ulong[100];
        var uniforms = new double[100];
        Words.Fill(Key, firstRow, lane: 9, Purpose.Value, words);
        Uniforms.Fill(Key, firstRow, lane: 9, Purpose.Value, uniforms);
        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(PhiloxOracle.Word(Key, firstRow + i, 9, 0), words[i]);
            Assert.Equal(PhiloxOracle.Uniform(Key, firstRow + i, 9, 0), uniforms[i]);
        }
    }

    [Fact]
    public void Uniforms_reach_both_ends_of_their_range_and_never_0_or_1()
    {
        var cell = Math.ScaleB(1, -53);
        Assert.Equal(cell, Uniforms.FromWord(0));
        Assert.Equal(cell, Uniforms.FromWord(0xFFF));
        Assert.Equal(3 * cell, Uniforms.FromWord(0x1000));
        Assert.Equal(1 - cell, Uniforms.FromWord(ulong.MaxValue));
        Assert.Equal(0.5 - cell, Uniforms.FromWord(0x7FFFFFFFFFFFFFFF));
        Assert.Equal(0.5 + cell, Uniforms.FromWord(0x8000000000000000));
    }

    [Fact]
    public void Lanes_purposes_and_keys_do_not_share_words()
    {
        var reference = Words.At(Key, 10);
        Assert.NotEqual(reference, Words.At(Key, 10, lane: 1));
        Assert.NotEqual(reference, Words.At(Key, 10, purpose: Purpose.Missing));
        Assert.NotEqual(reference, Words.At(Key + 1, 10));
        Assert.NotEqual(reference, Words.At(Key ^ (1UL << 63), 10));
        Assert.NotEqual(Words.At(Key, 10, lane: 1), Words.At(Key, 10, purpose: Purpose.Missing));
    }

    private static int[] Lengths() => [0, 1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 20, 31, 32, 33, 47, 63, 64, 65, 100, 129, 257];
}

using System.Globalization;
using System.Linq;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Streams;

public sealed class PhiloxTests
{
    // Random123, tests/kat_vectors (Salmon et al., SC'11): all zeros, all ones, digits of pi.
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void A_block_is_the_known_answer_of_the_paper(string counter, string key, string expected)
    {
        var (c, k, e) = (Words32(counter), Words32(key), Words32(expected));
        var (first, second) = Philox4x32.Block(Join(k[0], k[1]), Join(c[0], c[1]), c[2], c[3]);
        Assert.Equal((Join(e[0], e[1]), Join(e[2], e[3])), (first, second));
        Assert.Equal(e, PhiloxOracle.Block(c, k));
    }

    [Fact]
    public void Blocks_are_those_of_the_written_policy()
    {
        for (ulong i = 0; i < 200; i++)
        {
            var (key, counter, lane, purpose) = (i * 0x9E3779B97F4A7C15, i * 0xD1B54A32D192ED03, (uint)i * 3, (uint)i % 2);
            var w = PhiloxOracle.Block([(uint)counter, (uint)(counter >> 32), lane, purpose], [(uint)key, (uint)(key >> 32)]);
            Assert.Equal((Join(w[0], w[1]), Join(w[2], w[3])), Philox4x32.Block(key, counter, lane, purpose));
        }
    }

    private static ulong Join(uint low, uint high) => low | ((ulong)high << 32);

    private static uint[] Words32(string text) =>
        [.. text.Split(' ').Select(word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}

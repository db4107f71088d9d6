using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using SynthFixtures.Tests.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class PlainKernelTests
{
    [Theory]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 999, 1000)]
    [InlineData(100, -7, 20, -40)]
    [InlineData(long.MinValue, long.MaxValue, 2, long.MaxValue - 1)]
    public void A_sequence_counts_with_the_row(long start, long step, long row, long expected) => Assert.Equal(expected, new Sequence(start, step).At(row));

    [Fact]
    public void A_sequence_throws_beyond_its_type_and_names_the_row()
    {
        var error = Assert.ThrowsAny<OverflowException>(() => new Sequence(long.MaxValue - 2).At(3));
        Assert.Contains("at row 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_the_name_and_five_digits()
    {
        var law = new Label("City");
        Assert.Equal(("City 00000", "City 50000", "City 99999"), (law.Quantile(0), law.Quantile(0.5), law.Quantile(1)));
        Assert.Equal("City 12345", law.Quantile(0.123456));
    }

    [Fact]
    public void A_guid_holds_the_words_of_two_lanes_with_version_and_variant()
    {
        var guids = new Guid[150];
        new GuidSource().Fill(guids, seed: -5, firstRow: 31);
        var key = StreamKey.Of(-5, GuidSource.Stream);
        for (var i = 0; i < guids.Length; i++)
        {
            var bytes = new List<byte>();
            foreach (var lane in (uint[])[0, 1])
                bytes.AddRange(Enumerable.Range(0, 8).Select(b => (byte)(PhiloxOracle.Word(key, 31 + i, lane, 0) >> (8 * b))));
            bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
            bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
            Assert.Equal(new Guid(bytes.ToArray()), guids[i]);
            Assert.Equal(4, guids[i].Version);
        }
    }
}

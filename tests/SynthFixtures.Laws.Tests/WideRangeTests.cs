using System;
using System.Linq;
using System.Numerics;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Ranges of more integers than there are uniforms: every integer is reached, and each is as probable as any other.</summary>
public sealed class WideRangeTests
{
    private const long Seed = 11;
    private static readonly WideRanges[] Rows = Synthetic.Rows<WideRanges>(2000, Seed);

    [Fact]
    public void A_member_is_the_part_of_the_range_that_uniform_and_further_bits_name()
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            Assert.Equal(Oracle("All", row, long.MinValue, long.MaxValue), Rows[row].All);
            Assert.Equal(Oracle("Natural", row, 0, 9_007_199_254_740_995), (long)Rows[row].Natural);
            Assert.Equal(Oracle("OneMore", row, 1, 4_503_599_627_370_497), Rows[row].OneMore);
            Assert.Equal(Oracle("Annotated", row, -9_000_000_000_000_000_000, 9_000_000_000_000_000_000), Rows[row].Annotated);
            Assert.Equal(Oracle("Widest", row, long.MinValue, long.MaxValue), (long)Rows[row].Widest);
            if (Rows[row].Decimal is { } number)
                Assert.Equal(Oracle("Decimal", row, long.MinValue, long.MaxValue), (long)number);
        }
    }

    [Fact]
    public void A_range_of_as_many_integers_as_uniforms_takes_no_further_bits()
    {
        for (var row = 0; row < Rows.Length; row++)
            Assert.Equal(new DiscreteUniform(1, 4_503_599_627_370_496).Quantile(U("AsManyAsUniforms", row)), Rows[row].AsManyAsUniforms);
    }

    [Fact]
    public void Few_integers_beyond_those_that_doubles_count_are_themselves() =>
        Assert.Equal([9_007_199_254_740_993, 9_007_199_254_740_994, 9_007_199_254_740_995], Rows.Select(row => row.FewFarAway).Distinct().Order());

    [Fact]
    public void An_alternative_takes_its_further_bits_only_where_it_is_chosen() => Assert.All(Rows, row =>
        Assert.Equal(row.FewFarAway != 9_007_199_254_740_994, row.Conditional is >= 0 and <= 9));

    [Fact]
    public void Elements_have_all_their_bits() => Assert.True(EvenLowBits(Rows.SelectMany(row => row.Elements)));

    [Fact]
    public void Low_bits_are_even_in_rows_that_are_drawn_together() =>
        Assert.True(EvenLowBits(Synthetic.Rows<WideRanges>(2000, Seed, strata: 500).Select(row => row.All)));

    [Fact]
    public void A_column_is_that_of_the_model()
    {
        var column = new long[Rows.Length];
        Synthetic.Column("SynthFixtures.Laws.Tests.WideRanges", "All").Fill(new DiscreteUniform(long.MinValue, long.MaxValue), column, Seed);
        Assert.Equal(Rows.Select(row => row.All), column);
    }

    [Fact]
    public void A_row_alone_is_that_of_all() => Assert.Equal(Rows[1234].All, Synthetic.Row<WideRanges>(Seed, 1234).All);

    [Fact]
    public void Numbers_of_fewer_digits_are_not_rounded_beyond_the_ends()
    {
        var rows = Synthetic.Rows<NarrowNumbers>(1000, Seed);
        Assert.Equal([(Half)2050, (Half)2052], rows.Select(row => row.Half).Distinct().Order());
        Assert.Equal([(Half)2050, (Half)2052, (Half)2054], rows.Select(row => row.Conditioned).Distinct().Order());
        Assert.Equal([16777218f, 16777220f], rows.Select(row => row.Float).Distinct().Order());
        Assert.All(rows, row => Assert.InRange(row.Literal, 0f, 0.1f));
    }

    [Fact]
    public void Breaks_of_a_density_are_said_by_its_attribute()
    {
        var inside = Synthetic.Rows<NarrowNumbers>(1000, Seed).Count(row => row.Spiked is >= 0.25 and <= 0.25 + 1e-9);
        Assert.InRange(inside, 450, 550);
    }

    private static bool EvenLowBits(System.Collections.Generic.IEnumerable<long> values)
    {
        var counts = new int[16];
        foreach (var value in values)
            counts[value & 15]++;
        var expected = counts.Sum() / 16.0;
        return counts.Sum(found => (found - expected) * (found - expected) / expected) < 45;
    }

    private static ulong Key(string member) => StreamKey.Of(Seed, StreamKey.Stream("SynthFixtures.Laws.Tests.WideRanges", member));

    private static double U(string member, long row) => Uniforms.At(Key(member), row);

    private static long Oracle(string member, long row, long min, long max)
    {
        var number = new BigInteger(Words.At(Key(member), row) >> 12);
        var further = Words.At(Key(member), row, lane: 1);
        return (long)(min + ((((number << 64) + further) * ((BigInteger)max - min + 1)) >> 116));
    }
}

using System;
using System.Linq;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Members that differ from row to row.</summary>
public sealed class UniqueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_whole_domain_is_taken_once(long seed)
    {
        var rows = Synthetic.Rows<Coupon>(1000, seed);

        Assert.Equal(Enumerable.Range(1, 1000), rows.Select(r => r.Number).Order());
        Assert.Equal(1000, rows.Select(r => r.Wide).Distinct().Count());
        Assert.Equal(1000, rows.Select(r => r.Code).Distinct().Count());
        Assert.Equal(1000, rows.Select(r => r.Day).Distinct().Count());
        Assert.Equal(rows.Count(r => r.Sometimes is not null), rows.Select(r => r.Sometimes).Distinct().Count() - 1);
        Assert.NotEqual(rows.Select(r => r.Number), Synthetic.Rows<Coupon>(1000, seed + 100).Select(r => r.Number));
        Assert.NotEqual(rows.Select(r => r.Number), rows.Select(r => r.Sometimes ?? r.Number));
    }

    [Fact]
    public void Rows_alone_parts_and_threads_agree()
    {
        var whole = Synthetic.Rows<Coupon>(1000, seed: 7);

        Assert.Equal(whole, Enumerable.Range(0, 1000).AsParallel().AsOrdered().Select(row => Synthetic.Row<Coupon>(7, row)));
        Assert.Equal(whole, Enumerable.Range(0, 10).SelectMany(part => Synthetic.Rows<Coupon>(100, seed: 7, firstRow: 100 * part)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(81)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(39_000)]
    [InlineData(1_000_000_000_000)]
    [InlineData(0xFFFF_FFFE_0000_0001)]
    [InlineData(ulong.MaxValue)]
    public void Permutations_are_those_of_the_policy(ulong count)
    {
        foreach (var key in (ulong[])[0, 42, ulong.MaxValue])
        {
            foreach (var index in (ulong[])[0, 1, count / 2, count - 1])
            {
                if (index < count)
                    Assert.Equal(PermutationOracle.At(key, count, index), new SynthFixtures.Dependence.Permutation(key, count).At(index));
            }
        }
    }

    [Fact]
    public void Rows_take_the_values_in_the_order_of_the_permutation()
    {
        var key = Draw.Key(Draw.Stream(typeof(Coupon).FullName!, "Number"), seed: 7);

        Assert.All(Enumerable.Range(0, 1000), row => Assert.Equal((int)PermutationOracle.At(key, 1000, (ulong)row) + 1, Synthetic.Row<Coupon>(7, row).Number));
    }

    [Fact]
    public void A_million_rows_of_a_wide_domain_differ()
    {
        var law = new SynthFixtures.Dependence.Permutation(42, 1_000_000_000_000);

        Assert.Equal(1_000_000, Enumerable.Range(0, 1_000_000).Select(row => law.At((ulong)row)).Distinct().Count());
    }

    [Fact]
    public void Overrides_are_not_guarded()
    {
        Assert.All(SyntheticLetter.With(text: "z").Rows(5), letter => Assert.Equal("z", letter.Text));
        Assert.All(SyntheticCoupon.With(code: "Z000", number: 1, day: default(DateOnly), sometimes: 1).Rows(30_000).Take(10), coupon => Assert.Equal("Z000", coupon.Code));
    }

    [Fact]
    public void A_row_beyond_the_last_value_is_refused_with_the_member_and_the_remedy()
    {
        Assert.Equal(["a", "b", "c"], Synthetic.Rows<Letter>(3, seed: 1).Select(l => l.Text).Order(StringComparer.Ordinal));
        var exception = Assert.Throws<SyntheticModelException>(() => Synthetic.Rows<Letter>(5, seed: 1));
        Assert.Equal("'Letter.Text' is unique and has 3 values: none is left for row 3. Ask for fewer rows, or give the member a law with more values.", exception.Message);
    }
}

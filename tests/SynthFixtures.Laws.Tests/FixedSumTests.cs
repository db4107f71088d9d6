using System;
using System.Linq;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Fixed sums in generated sources.</summary>
public sealed class FixedSumTests
{
    private static readonly Household[] Households = Synthetic.Rows<Household>(20_000, seed: 1);

    [Fact]
    public void Every_sum_holds_in_every_row() => Assert.All(Households, household =>
    {
        Assert.Equal(100m, household.Rent + household.Food + household.Fun);
        Assert.Equal(household.Income, household.Saved + household.Housing + household.Living);
        Assert.Equal(household.Income, household.Living + household.Housing + household.Saved);
        Assert.Equal(household.Housing, household.Heating + household.Loan);
        Assert.Equal(24, household.Asleep + household.Awake);
        Assert.InRange(household.Rent, 20m, 60m);
        Assert.InRange(household.Fun, 0m, 33.33m);
        Assert.Equal((2, 2, 2), (household.Rent.Scale, household.Food.Scale, household.Fun.Scale));
        Assert.Equal(household.Heating / household.Income, household.Warmth);
    });

    [Fact]
    public void Rows_alone_parts_and_threads_agree()
    {
        Assert.Equal(Households[..600], Enumerable.Range(0, 600).AsParallel().AsOrdered().Select(row => Synthetic.Row<Household>(1, row)));
        Assert.Equal(Households[..1000], Enumerable.Range(0, 10).SelectMany(part => Synthetic.Rows<Household>(100, seed: 1, firstRow: 100 * part)));
    }

    [Fact]
    public void A_given_part_leaves_the_others_the_rest_in_the_same_ratio()
    {
        var rows = SyntheticHousehold.With(heating: 1, saved: 0.5, income: 100.0, rent: 50m).Rows(200, seed: 1);
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, plain) = (rows[i], Households[i]);
            Assert.Equal((50m, 100m), (row.Rent, row.Rent + row.Food + row.Fun));
            Assert.InRange(row.Fun, 0m, 33.33m);
            Assert.Equal((0.5, 100.0), (row.Saved, row.Saved + row.Housing + row.Living));
            Assert.Equal(plain.Housing / plain.Living, row.Housing / row.Living, 1e-9);
            Assert.Equal((1.0, row.Housing), (row.Heating, row.Heating + row.Loan));
            Assert.Equal(0.01, row.Warmth);
            Assert.Equal((plain.Asleep, plain.Awake), (row.Asleep, row.Awake));
        }
    }

    [Fact]
    public void An_impossible_rest_is_refused()
    {
        var tooMuch = Assert.Throws<ArgumentException>(() => SyntheticHousehold.With(food: 101m).Rows(2));
        Assert.Equal("Household: Rent + Food + Fun: 101 is given in row 0, no part of the total 100. Give values from 0 to the total.", tooMuch.Message);
        var tooLittle = Assert.Throws<ArgumentException>(() => SyntheticHousehold.With(food: Vary.By(row => row == 0 ? 10m : 0m)).Rows(2));
        Assert.Contains("the given values leave 100 of 100 in row 1, which the other members cannot add up to", tooLittle.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SyntheticHousehold.With(rent: 50m, food: 40m, fun: 9.99m).Rows(1));
        Assert.Equal(10m, SyntheticHousehold.With(rent: 50m, food: 40m, fun: 10m).Row().Fun);
    }
}

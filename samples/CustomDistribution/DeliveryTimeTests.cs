using System;
using System.Linq;
using SynthFixtures;
using SynthFixtures.Distributions;
using Xunit;

namespace CustomDistribution;

public sealed class DeliveryTimeTests
{
    private static readonly DeliveryTime Law = new(least: 6, median: 30, shape: 3);

    [Fact]
    public void Half_of_the_parcels_arrive_within_the_median()
    {
        var hours = new double[100_000];
        Synthetic.Column("Parcels", "Hours").Fill(Law, hours, seed: 42);

        // Four standard errors of a share of one half.
        Assert.InRange(hours.Count(h => h <= 30) / 100_000.0, 0.5 - 0.0064, 0.5 + 0.0064);
    }

    [Fact]
    public void The_ends_are_exact()
    {
        Assert.Equal((6, double.PositiveInfinity), (Law.Quantile(0), Law.Quantile(1)));
        Assert.Equal((double.PositiveInfinity, 6), (Law.UpperQuantile(0), Law.UpperQuantile(1)));
    }

    [Theory]
    [InlineData(1e-12)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void Both_tails_invert_the_quantiles(double share)
    {
        Assert.Equal(1, Law.Survival(Law.UpperQuantile(share)) / share, 1e-12);
        Assert.Equal(1, Law.Cdf(Law.Quantile(share)) / share, 1e-9);
    }

    [Fact]
    public void Bounds_truncate_it_far_out_in_the_tail()
    {
        var hours = new double[1000];
        Synthetic.Column("Parcels", "Lost").Fill(new Truncated<DeliveryTime>(Law, 1e6, 1e6 + 1), hours, seed: 42);

        Assert.All(hours, h => Assert.InRange(h, 1e6, 1e6 + 1));
        Assert.True(hours.Distinct().Count() > 990);
    }

    [Theory]
    [InlineData(-1, 30, 3, "least")]
    [InlineData(30, 30, 3, "median")]
    [InlineData(6, 30, 0, "shape")]
    public void The_kernel_refuses_what_the_attribute_excludes(double least, double median, double shape, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new DeliveryTime(least, median, shape)).ParamName);
}

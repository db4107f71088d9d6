using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class TruncationTests
{
    // mpmath, 40 digits: the normal law conditioned on [8, 9], at u = 0.001, 0.25, 0.5, 0.75, 0.999.
    private static readonly (double U, double X)[] FarNormal =
    [
        (0.001, 8.000123170289083),
        (0.25, 8.035339621905017),
        (0.5, 8.084888899018166),
        (0.75, 8.168898708564893),
        (0.999, 8.791963586618891),
    ];

    // The same of the exponential law with mean 1 conditioned on [40, 41]: 40 - log(1 - u (1 - 1/e)).
    private static readonly (double U, double X)[] FarExponential =
    [
        (0.001, 40.000632320431265),
        (0.25, 40.17201106075713),
        (0.5, 40.37988549304172),
        (0.75, 40.64262598049121),
        (0.999, 40.99828319272887),
    ];

    [Fact]
    public void Both_far_tails_of_the_normal_law_keep_full_precision()
    {
        var (upper, lower) = (new Truncated<Normal>(new(0, 1), 8, 9), new Truncated<Normal>(new(0, 1), -9, -8));
        foreach (var (u, x) in FarNormal)
        {
            Assert.InRange(upper.Quantile(u) / x, 1 - 2e-15, 1 + 2e-15);
            Assert.Equal(-upper.Quantile(u), lower.UpperQuantile(u));
            Assert.InRange(lower.Quantile(1 - u) / -x, 1 - 2e-15, 1 + 2e-15);
        }
    }

    [Fact]
    public void The_far_tail_of_the_exponential_law_keeps_full_precision()
    {
        var law = new Truncated<Exponential>(new(1), 40, 41);
        foreach (var (u, x) in FarExponential)
            Assert.InRange(law.Quantile(u) / x, 1 - 1e-15, 1 + 1e-15);
    }

    [Fact]
    public void A_far_tail_yields_many_different_values()
    {
        var column = Uniforms1(10_000);
        Columns.Quantile(new Truncated<Normal>(new(0, 1), 8, 9), column);
        Assert.Equal(10_000, column.Distinct().Count());
        Assert.All(column, x => Assert.InRange(x, 8, 9));
    }

    [Fact]
    public void Conditioning_leaves_the_relative_frequencies_inside_alone()
    {
        var (whole, part) = (new Normal(40, 12), new Truncated<Normal>(new(40, 12), 18, 90));
        var mass = whole.Cdf(90) - whole.Cdf(18);
        for (var x = 20; x < 90; x += 5)
            Assert.Equal((whole.Cdf(x + 1) - whole.Cdf(x)) / mass, part.Cdf(x + 1) - part.Cdf(x), 1e-14);
    }

    [Fact]
    public void Both_bounds_of_an_integer_truncation_occur_with_their_full_mass()
    {
        var column = Uniforms1(1_000_000);
        Columns.Quantile(new TruncatedToIntegers<Normal>(new(0, 1), min: -1, max: 1), column);

        // Of [-3/2, 3/2) each bound has the mass of half a unit on either side.
        var mass = Normals.Cdf(1.5) - Normals.Cdf(-1.5);
        var bound = (Normals.Cdf(1.5) - Normals.Cdf(0.5)) / mass;
        Assert.Equal([-1.0, 0, 1], column.Distinct().Order());
        Assert.Equal(bound, column.Count(x => x == -1) / 1e6, 0.002);
        Assert.Equal(bound, column.Count(x => x == 1) / 1e6, 0.002);
    }

    [Fact]
    public void Both_bounds_of_a_truncated_Poisson_law_occur_with_their_full_mass()
    {
        var whole = new Poisson(3);
        var column = Uniforms1(1_000_000);
        Columns.Quantile(new Truncated<Poisson>(whole, min: 2, max: 4), column);
        var mass = whole.Cdf(4) - whole.Cdf(1);
        Assert.Equal([2.0, 3, 4], column.Distinct().Order());
        Assert.Equal((whole.Cdf(2) - whole.Cdf(1)) / mass, column.Count(x => x == 2) / 1e6, 0.002);
        Assert.Equal((whole.Cdf(4) - whole.Cdf(3)) / mass, column.Count(x => x == 4) / 1e6, 0.002);
    }

    [Fact]
    public void An_interval_without_mass_is_reported_at_the_first_value_and_says_what_to_do()
    {
        var law = new Truncated<Normal>(new(0, 1), 50, 60);
        var error = Assert.Throws<SyntheticModelException>(() => law.Quantile(0.5));
        Assert.Contains("Normal has no mass that a double can hold between 50 and 60", error.Message, StringComparison.Ordinal);
        Assert.Throws<SyntheticModelException>(() => Columns.Quantile(in law, new double[3]));
        Assert.Throws<SyntheticModelException>(() => new TruncatedToIntegers<Normal>(new(0, 1), 50, 60).Quantile(0.5));
    }

    [Theory]
    [InlineData(2.0, 1.0)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(0.0, double.NaN)]
    public void Bounds_in_the_wrong_order_are_refused(double min, double max)
    {
        Assert.Equal("min", Assert.Throws<ArgumentOutOfRangeException>(() => new Truncated<Normal>(new(0, 1), min, max)).ParamName);
        Assert.Equal("min", Assert.Throws<ArgumentOutOfRangeException>(() => new TruncatedToIntegers<Normal>(new(0, 1), min, max)).ParamName);
    }

    [Fact]
    public void Bounds_without_an_integer_between_them_are_refused() =>
        Assert.Equal("min", Assert.Throws<ArgumentOutOfRangeException>(() => new TruncatedToIntegers<Normal>(new(0, 1), 0.2, 0.8)).ParamName);

    private static double[] Uniforms1(int count)
    {
        var column = new double[count];
        Uniforms.Fill(99, 0, 0, Purpose.Value, column);
        return column;
    }
}

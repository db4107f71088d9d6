using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(10_000)]
    public void Equal_values_take_equal_parts_of_the_uniforms(int count)
    {
        var choice = new Choice<int>([.. Enumerable.Range(0, count)]);
        for (var i = 0; i < count; i++)
            Assert.Equal(i, choice.Quantile((i + 0.5) / count));
        Assert.Equal((0, count - 1), (choice.Quantile(0), choice.Quantile(1)));
        Assert.Equal(count - 1, choice.Quantile(Math.BitDecrement(1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(1000)]
    public void The_index_is_the_number_of_thresholds_at_or_below_the_uniform(int count)
    {
        var weights = Enumerable.Range(0, count).Select(i => 0.01 + Uniforms.At(1, i)).ToArray();
        var sum = weights.Sum();
        var thresholds = new double[count];
        var before = 0.0;
        for (var i = 0; i < count; i++)
            thresholds[i] = (before += weights[i]) / sum;

        var choice = new Choice<int>([.. Enumerable.Range(0, count)], weights);
        var edges = thresholds.SelectMany(t => (double[])[t, Math.BitDecrement(t), Math.BitIncrement(t)]).Where(t => t < 1);
        foreach (var u in Enumerable.Range(0, 20_000).Select(i => Uniforms.At(2, i)).Concat(edges).Concat([0, double.Epsilon, 1]))
            Assert.Equal(Math.Min(count - 1, thresholds.Count(t => t <= u)), choice.Index(u));
    }

    [Fact]
    public void Weights_are_relative()
    {
        var (small, large) = (new Choice<int>([1, 2, 3], [7, 2, 1]), new Choice<int>([1, 2, 3], [7e300, 2e300, 1e300]));
        for (var i = 0; i < 10_000; i++)
            Assert.Equal(small.Quantile(Uniforms.At(3, i)), large.Quantile(Uniforms.At(3, i)));
    }

    [Fact]
    public void The_arrays_are_copied()
    {
        int[] values = [1, 2];
        double[] weights = [1, 1];
        var choice = new Choice<int>(values, weights);
        (values[0], weights[0]) = (9, 1e9);
        Assert.Equal((1, 2), (choice.Quantile(0.25), choice.Quantile(0.75)));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_positive_number_is_refused(double weight) =>
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => new Choice<int>([1, 2], [1, weight])).ParamName);

    [Fact]
    public void A_sum_of_weights_beyond_all_doubles_is_refused() =>
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => new Choice<int>([1, 2], [1e308, 1e308])).ParamName);

    [Fact]
    public void Empty_or_uneven_arrays_are_refused()
    {
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => new Choice<int>([])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => new Choice<int>([], [])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new Choice<int>([1, 2], [1])).ParamName);
    }
}

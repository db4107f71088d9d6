using System;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Densities that no coarse grid would see: right, or refused with the place.</summary>
public sealed class DensityTests
{
    private const double Promise = 1e-12;

    [Theory]
    [InlineData(0.6873584844578795)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999999)]
    [InlineData(1e-7)]
    public void A_step_is_found_to_the_last_bit(double place) => AssertRight(
        new Density(x => x < place ? 1 : 2, 0, 1), x => (Math.Min(x, place) + (2 * Math.Max(0, x - place))) / (2 - place));

    [Fact]
    public void Random_steps_and_boxes_are_right()
    {
        var random = new Random(1);
        for (var i = 0; i < 40; i++)
        {
            var (place, low, high) = (random.NextDouble(), 0.1 + random.NextDouble(), 0.1 + random.NextDouble());
            AssertRight(new Density(x => x < place ? low : high, 0, 1), x => ((low * Math.Min(x, place)) + (high * Math.Max(0, x - place))) / ((low * place) + (high * (1 - place))));

            var width = Math.Pow(10, -5 + (4 * random.NextDouble()));
            var (start, ground, top) = (random.NextDouble() * (1 - width), i % 2, 1 + Math.Pow(10, 3 * random.NextDouble()));
            AssertRight(
                new Density(x => x >= start && x < start + width ? top : ground, 0, 1),
                x => ((ground * x) + ((top - ground) * Math.Clamp(x - start, 0, width))) / (ground + ((top - ground) * width)),
                Promise + (4e-16 / width));
        }
    }

    [Theory]
    [InlineData(1e-5, 1000)]
    [InlineData(1e-5, 0.1)]
    [InlineData(1e-4, 1)]
    [InlineData(1e-3, 10)]
    public void A_narrow_spike_is_seen(double width, double height)
    {
        var normal = new Normal(0.4321987, width);
        var mass = height * width * Math.Sqrt(2 * Math.PI);
        AssertRight(
            new Density(x => 1 + (height * Math.Exp(-(x - 0.4321987) * (x - 0.4321987) / (2 * width * width))), 0, 1), x => (x + (mass * normal.Cdf(x))) / (1 + mass));
    }

    [Fact]
    public void What_is_narrower_is_seen_between_breaks()
    {
        const double Width = 1e-9;
        AssertRight(
            new Density(x => x is >= 0.3 and < 0.3 + Width ? 1e9 : 1, 0, 1, breaks: [0.3, 0.3 + Width]),
            x => (x + ((1e9 - 1) * Math.Clamp(x - 0.3, 0, Width))) / (1 + ((1e9 - 1) * Width)), 1e-7);
    }

    [Fact]
    public void A_jump_beside_a_break_is_found_all_the_same() => AssertRight(
        new Density(x => x < 0.30001234 ? 1 : 2, 0, 1, breaks: [0.3]), x => (x + Math.Max(0, x - 0.30001234)) / (1 + 0.69998766));

    [Fact]
    public void A_density_that_is_0_almost_everywhere_is_its_box()
    {
        var law = new Density(x => x is >= 0.048 and < 0.05 ? 1 : 0, 0, 1);
        AssertRight(law, x => Math.Clamp((x - 0.048) / 0.002, 0, 1));
        Assert.Equal((0.048, 0.05), (law.Quantile(1e-15), law.Quantile(1 - 1e-15)));
    }

    [Fact]
    public void Poles_at_either_end_keep_their_mass()
    {
        var upper = new Density(x => 1 / Math.Sqrt(1 - x), 0, 1);
        AssertRight(upper, x => 1 - Math.Sqrt(1 - x), 1e-11);
        Assert.Equal(0.75, upper.Quantile(0.5), 1e-11);
        Assert.Equal(Math.Sqrt(Math.ScaleB(1, -53)), upper.Survival(1 - Math.ScaleB(1, -53)), 1e-13);
        Assert.Equal(2.0 / 3, upper.Mean, 1e-10);
        AssertRight(new Density(x => 1 / Math.Sqrt(x), 0, 1), Math.Sqrt);
        AssertRight(new Density(x => 1 / Math.Sqrt(x * (1 - x)), 0, 1), x => 2 / Math.PI * Math.Asin(Math.Sqrt(x)), 1e-11);
    }

    [Fact]
    public void A_pole_inside_is_a_break()
    {
        var (a, b) = (Math.Sqrt(2.1), Math.Sqrt(1.9));
        AssertRight(
            new Density(x => 1 / Math.Sqrt(Math.Abs(x - 5.1)), 3, 7, breaks: [5.1]),
            x => x < 5.1 ? (a - Math.Sqrt(5.1 - x)) / (a + b) : (a + Math.Sqrt(x - 5.1)) / (a + b), 1e-10);
    }

    [Fact]
    public void A_pole_inside_that_is_not_stated_is_found_or_refused_with_its_place()
    {
        var random = new Random(2);
        var refused = 0;
        for (var i = 0; i < 20; i++)
        {
            var place = i == 0 ? 5 : 3 + (4 * random.NextDouble());
            var (a, b) = (Math.Sqrt(place - 3), Math.Sqrt(7 - place));
            try
            {
                // The mass between two doubles at the pole is 1e-8.
                AssertRight(new Density(x => 1 / Math.Sqrt(Math.Abs(x - place)), 3, 7), x => x < place ? (a - Math.Sqrt(place - x)) / (a + b) : (a + Math.Sqrt(x - place)) / (a + b), 5e-8);
            }
            catch (SyntheticModelException exception)
            {
                refused++;
                Assert.Contains(FormattableString.Invariant($"Infinity at {place:R}; mend the method, narrow the interval, or state the place in Breaks"), exception.Message, StringComparison.Ordinal);
            }
        }
        Assert.InRange(refused, 1, 20);
    }

    [Fact]
    public void Both_tails_keep_their_precision_wherever_the_interval_ends()
    {
        var (law, normal) = (new Density(x => Math.Exp(-x * x / 2), -40, 40), new Normal(0, 1));
        foreach (var tail in (double[])[0.4, 0.1, 1e-3, 1e-8, 1e-12, Math.ScaleB(1, -53)])
        {
            Assert.Equal(1, normal.Cdf(law.Quantile(tail)) / tail, 1e-9);
            Assert.Equal(1, normal.Survival(law.UpperQuantile(tail)) / tail, 1e-9);
        }
    }

    [Fact]
    public void A_kink_costs_cells_and_no_precision() =>
        AssertRight(new Density(x => Math.Abs(x - 0.3123), 0, 1), x => ((0.3123 * 0.3123) + ((x - 0.3123) * Math.Abs(x - 0.3123))) / ((0.3123 * 0.3123) + (0.6877 * 0.6877)));

    [Theory]
    [InlineData(1500)]
    [InlineData(2500)]
    [InlineData(5000)]
    public void Many_jumps_are_right(int periods) => AssertRight(
        new Density(x => ((long)Math.Floor(x * 2 * periods) & 1) == 0 ? 1 : 2, 0, 1),
        x => ((Math.Floor(x * periods) * 1.5) + Math.Min((x * periods) - Math.Floor(x * periods), 0.5) + (2 * Math.Max(0, (x * periods) - Math.Floor(x * periods) - 0.5))) / (1.5 * periods));

    [Fact]
    public void Edges_near_each_other_do_not_hide_each_other() => AssertRight(
        new Density(x => x is >= 0.3 and < 0.3 + 2.8e-5 ? 1.1 : 1, 0, 1), x => (x + (0.1 * Math.Clamp(x - 0.3, 0, 2.8e-5))) / (1 + 2.8e-6));

    [Fact]
    public void A_narrow_hat_keeps_both_flanks()
    {
        var law = new Density(x => Math.Max(0, 1 - (Math.Abs(x - 0.7) / 3e-5)), 0, 1);
        Assert.Equal(0.5, law.Cdf(0.7), 1e-10);
        Assert.Equal((1 - Math.Sqrt(0.02)) * 3e-5, 0.7 - law.Quantile(0.01), 1e-13);
        Assert.Equal((1 - Math.Sqrt(0.02)) * 3e-5, law.Quantile(0.99) - 0.7, 1e-13);
    }

    [Fact]
    public void A_pole_beside_a_constant_keeps_its_mass()
    {
        var law = new Density(x => 1 + (0.1 / Math.Sqrt(1 - x)), 0, 1);
        AssertRight(law, x => (x + (0.2 * (1 - Math.Sqrt(1 - x)))) / 1.2, 2e-12);
        Assert.Equal(0.52777777777778, law.Mean, 1e-11);
        AssertRight(new Density(x => (1 / Math.Sqrt(2 - x)) + (1 / Math.Sqrt(x - 1)), 1, 2), x => (1 - Math.Sqrt(2 - x) + Math.Sqrt(x - 1)) / 2, 1e-11);
    }

    [Fact]
    public void Narrow_intervals_far_away_have_their_moments_inside()
    {
        var law = new Density(x => x < 1000.0000003 ? 1 : 2, 1000, 1000.000001);
        Assert.Equal(1000.0000005617647, law.Mean, 1e-10);
        Assert.Equal(2.67e-7, Math.Sqrt(law.Variance), 1e-9);
        Assert.InRange(new Density(x => x is >= 0.3 and < 0.30003 ? 1000 : 1, 0, 1).Mode, 0.3, 0.30003);
    }

    [Fact]
    public void What_doubles_do_not_hold_is_refused()
    {
        Assert.Contains("multiply the density by a constant", Refused(new Density(x => 1e-320 * (1 + x), 0, 1)), StringComparison.Ordinal);
        Assert.IsType<SyntheticModelException>(Record.Exception(() => new Density(x => (x + 1) / 1e-15, -1, Math.BitIncrement(-1)).Quantile(0.5)));
    }

    [Fact]
    public void Many_periods_are_right() => AssertRight(
        new Density(x => 1.5 + Math.Sin(3000 * x), 0, 1), x => ((1.5 * x) + ((1 - Math.Cos(3000 * x)) / 3000)) / (1.5 + ((1 - Math.Cos(3000)) / 3000)));

    [Fact]
    public void What_changes_between_any_two_points_is_refused() =>
        Assert.Contains("still changes near", Refused(new Density(x => 1 + Math.Sin(1e8 * x), 0, 1)), StringComparison.Ordinal);

    [Fact]
    public void An_integral_that_is_infinite_is_refused_with_the_end()
    {
        Assert.Contains("grows like distance^-1 towards 1", Refused(new Density(x => 1 / (1 - x), 0, 1)), StringComparison.Ordinal);
        Assert.Contains("towards 1000000", Refused(new Density(x => Math.Pow(x - 1e6, -2), 1e6, 1e6 + 1)), StringComparison.Ordinal);
        Assert.Contains("grows like distance^-1.5 towards 2", Refused(new Density(x => Math.Pow(2 - x, -1.5), 1, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_lie_in_the_interval() =>
        Assert.Equal("breaks", Assert.Throws<ArgumentOutOfRangeException>(() => new Density(x => 1, 0, 1, breaks: [0.5, 1.5])).ParamName);

    private static string Refused(Density law) => Assert.Throws<SyntheticModelException>(() => law.Quantile(0.5)).Message;

    private static void AssertRight(Density law, Func<double, double> cdf, double tolerance = Promise)
    {
        var greatest = 0.0;
        for (var i = 1; i < 500; i++)
            greatest = Math.Max(greatest, Math.Abs(cdf(law.Quantile(i / 500.0)) - (i / 500.0)));
        Assert.True(greatest <= tolerance, FormattableString.Invariant($"The error of a probability is {greatest:E2}."));
    }
}

using System;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class TimeTests
{
    [Fact]
    public void A_time_range_holds_whole_seconds_in_UTC_and_leaves_out_its_end()
    {
        var law = new TimeRange("2020-01-01", "2020-01-01T00:00:03");
        var start = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal((start, start.AddSeconds(2)), (law.Quantile(0), law.Quantile(1)));
        Assert.Equal((start, start.AddSeconds(1), start.AddSeconds(2)), (law.Quantile(0.3), law.Quantile(0.5), law.Quantile(0.7)));
        Assert.Equal(DateTimeKind.Utc, law.Quantile(0.4).Kind);
        for (var i = 0; i < 1_000; i++)
            Assert.Equal(0, new TimeRange("0001-01-01", "9999-12-31T23:59:59").Quantile(Uniforms.At(1, i)).Ticks % TimeSpan.TicksPerSecond);
    }

    [Fact]
    public void A_date_range_holds_both_its_ends()
    {
        var law = new DateRange("2024-02-28", "2024-03-01");
        Assert.Equal(new DateOnly(2024, 2, 28), law.Quantile(0.2));
        Assert.Equal(new DateOnly(2024, 2, 29), law.Quantile(0.5));
        Assert.Equal(new DateOnly(2024, 3, 1), law.Quantile(0.9));
        Assert.Equal((new DateOnly(2024, 2, 28), new DateOnly(2024, 3, 1)), (law.Quantile(0), law.Quantile(1)));
    }

    [Fact]
    public void A_duration_range_holds_whole_seconds_and_both_its_ends()
    {
        var law = new DurationRange(0.5, 3);
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)), (law.Quantile(0), law.Quantile(1)));
        Assert.Equal(TimeSpan.FromSeconds(2), law.Quantile(0.5));
    }

    [Theory]
    [InlineData("2020-13-01", "2021-01-01", "from")]
    [InlineData("2020-01-01", "2021-02-29", "to")]
    [InlineData("2020-01-01", "01.02.2021", "to")]
    [InlineData("2020-01-01 08:00", "2021-01-01", "from")]
    [InlineData("", "2021-01-01", "from")]
    [InlineData("2021-01-01", "2021-01-01", "from")]
    [InlineData("2021-01-01T00:00:01", "2021-01-01", "from")]
    public void A_date_that_is_none_or_comes_too_late_is_refused(string from, string to, string parameter)
    {
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new TimeRange(from, to)).ParamName);
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new DateRange(from, to)).ParamName);
    }

    [Theory]
    [InlineData(1, 1, "minSeconds")]
    [InlineData(0.2, 0.8, "maxSeconds")]
    [InlineData(double.NaN, 1, "minSeconds")]
    [InlineData(0, 1e12, "maxSeconds")]
    [InlineData(-1e12, 0, "minSeconds")]
    public void A_duration_range_without_a_whole_second_or_beyond_TimeSpan_is_refused(double minSeconds, double maxSeconds, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new DurationRange(minSeconds, maxSeconds)).ParamName);
}

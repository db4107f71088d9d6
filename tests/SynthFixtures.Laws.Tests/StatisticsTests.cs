using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Rows are distributed as their model says: means, variances and shares within four standard errors, members, rows and seeds independent.</summary>
public sealed class StatisticsTests
{
    private const int Count = 100_000;
    private const double StandardErrors = 4;

    private static readonly DateTime Start = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<long, Population[]> Drawn =
        Enumerable.Range(1, 6).ToDictionary(seed => (long)seed, seed => Synthetic.Rows<Population>(Count, seed));

    // What a member is on average, and the variance of one draw.
    private static readonly (string Name, Func<Population, double> Value, double Mean, double Variance)[] Columns =
    [
        ("Normal", p => p.Normal, 170, 100),
        ("Truncated", p => p.Truncated, TruncatedNormal(40, 12, 18, 60).Mean, TruncatedNormal(40, 12, 18, 60).Variance),
        ("NormalInteger", p => p.NormalInteger, 2.3, (1.7 * 1.7) + (1 / 12.0)),
        ("LogNormal", p => p.LogNormal, Math.Exp(0.125), (Math.Exp(0.25) - 1) * Math.Exp(0.25)),
        ("Exponential", p => p.Exponential, 6, 36),
        ("Poisson", p => p.Poisson, 3, 3),
        ("Bernoulli", p => p.Bernoulli ? 1 : 0, 0.8, 0.16),
        ("Uniform", p => p.Uniform, 0.5, 1 / 12.0),
        ("Die", p => p.Die, 3.5, 35 / 12.0),
        ("Tier", p => (int)p.Tier, 0.4, 0.44),
        ("Pick", p => p.Pick, 2.5, 1.25),
        ("Absent", p => p.Absent is null ? 1 : 0, 0.3, 0.21),
        ("Moment", p => (p.Moment - Start).TotalDays, 5 - (0.5 / 86_400), 100 / 12.0),
        ("Day", p => p.Day.DayNumber - DateOnly.FromDateTime(Start).DayNumber, 5, 10),
        ("Id", p => p.Id.ToByteArray()[0], 127.5, 65_535 / 12.0),
        ("Noisy", p => p.Noisy - p.Normal, 0, 100),
    ];

    public static TheoryData<long> Seeds => [1, 2, 3, 4, 5];

    [Theory, MemberData(nameof(Seeds))]
    public void Means_and_variances_are_those_of_the_law(long seed)
    {
        foreach (var (name, value, mean, variance) in Columns)
        {
            var values = Drawn[seed].Select(value).ToArray();
            var squares = values.Select(v => (v - mean) * (v - mean)).ToArray();
            var errorOfSquares = Math.Sqrt(squares.Select(s => (s - variance) * (s - variance)).Average() / Count);

            AssertWithin(StandardErrors * Math.Sqrt(variance / Count), mean, values.Average(), $"mean of {name}");
            AssertWithin(Math.Max(StandardErrors * errorOfSquares, 1e-9), variance, squares.Average(), $"variance of {name}");
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Shares_of_discrete_values_are_those_of_the_law(long seed)
    {
        AssertShares(seed, p => p.Die, Enumerable.Range(1, 6).Select(face => (face, 1 / 6.0)));
        AssertShares(seed, p => p.Tier, [(Tier.Basic, 0.7), (Tier.Silver, 0.2), (Tier.Gold, 0.1)]);
        AssertShares(seed, p => p.Pick, Enumerable.Range(1, 4).Select(value => (value, 0.25)));
        AssertShares(seed, p => p.Poisson, Enumerable.Range(0, 10).Select(k => (k, Poisson.PMF(3, k))));
        AssertShares(seed, p => p.Day.Day, Enumerable.Range(1, 11).Select(day => (day, 1 / 11.0)));
        AssertShares(seed, p => p.NormalInteger, Enumerable.Range(-2, 9).Select(k => (k, Normal.CDF(2.3, 1.7, k + 0.5) - Normal.CDF(2.3, 1.7, k - 0.5))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Uniforms_fill_a_hundred_cells_evenly(long seed)
    {
        var cells = Drawn[seed].CountBy(p => (int)(p.Uniform * 100)).ToDictionary();
        var chiSquare = Enumerable.Range(0, 100).Sum(cell => Math.Pow(cells[cell] - (Count / 100.0), 2) / (Count / 100.0));

        AssertWithin(StandardErrors * Math.Sqrt(2 * 99), 99, chiSquare, "chi-square");
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Members_rows_and_seeds_are_independent(long seed)
    {
        var columns = Columns.Select(c => Standardized(Drawn[seed], c)).ToArray();
        var others = Columns.Select(c => Standardized(Drawn[seed + 1], c)).ToArray();

        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = 0; j < i; j++)
                AssertUncorrelated(columns[i], columns[j], $"{Columns[i].Name} and {Columns[j].Name}");
            AssertUncorrelated(columns[i].AsSpan(1), columns[i], $"{Columns[i].Name} and the next row");
            AssertUncorrelated(columns[i].AsSpan(2), columns[i], $"{Columns[i].Name} and the next row but one");
            AssertUncorrelated(columns[i], others[i], $"{Columns[i].Name} and the next seed");
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Absence_is_independent_of_the_value(long seed)
    {
        var present = Drawn[seed].Where(p => p.Absent is not null).Select(p => p.Absent!.Value).ToArray();

        AssertWithin(StandardErrors * Math.Sqrt(1 / 12.0 / present.Length), 0.5, present.Average(), "mean of what is present");
    }

    private static void AssertShares<T>(long seed, Func<Population, T> value, IEnumerable<(T Value, double Share)> shares)
        where T : notnull
    {
        var counts = Drawn[seed].CountBy(value).ToDictionary();
        foreach (var (expected, share) in shares)
            AssertWithin(StandardErrors * Math.Sqrt(share * (1 - share) / Count), share, counts.GetValueOrDefault(expected) / (double)Count, $"share of {expected}");
    }

    private static void AssertUncorrelated(ReadOnlySpan<double> one, ReadOnlySpan<double> other, string pair)
    {
        var sum = 0.0;
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
            sum += one[i] * other[i];
        AssertWithin(StandardErrors / Math.Sqrt(Count), 0, sum / Count, $"correlation of {pair}");
    }

    private static void AssertWithin(double tolerance, double expected, double actual, string what) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance, FormattableString.Invariant($"{what}: {actual} instead of {expected} +- {tolerance}"));

    private static double[] Standardized(Population[] rows, (string Name, Func<Population, double> Value, double Mean, double Variance) column) =>
        [.. rows.Select(row => (column.Value(row) - column.Mean) / Math.Sqrt(column.Variance))];

    private static (double Mean, double Variance) TruncatedNormal(double mean, double deviation, double min, double max)
    {
        var (low, high) = ((min - mean) / deviation, (max - mean) / deviation);
        var mass = Normal.CDF(0, 1, high) - Normal.CDF(0, 1, low);
        var (atLow, atHigh) = (Normal.PDF(0, 1, low) / mass, Normal.PDF(0, 1, high) / mass);
        return (mean + (deviation * (atLow - atHigh)),
            deviation * deviation * (1 + (low * atLow) - (high * atHigh) - Math.Pow(atLow - atHigh, 2)));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Correlated members: coefficients of a million rows within four standard errors of what is stated, and laws as they were.</summary>
public sealed class CorrelationTests
{
    private const int Count = 1_000_000;
    private const int Chunk = 50_000;
    private const double StandardErrors = 4;

    private static readonly double[] Calls = MiddlesOfPoisson(1.5);
    private static readonly double[] Mails = MiddlesOfPoisson(4);

    // What stands in a row, and what the coefficient of it and its partner should be.
    private static readonly (string Name, double Coefficient, Func<Dependent, double> First, Func<Dependent, double> Second)[] Correlations =
    [
        ("Height, Weight", 0.8, p => p.Height, p => p.Weight),
        ("Income, Orders", -0.5, p => p.Income, p => p.Orders),
        ("IsActive, Tier", 0.4, p => p.IsActive ? 1 : 0, p => (int)p.Tier),
        ("Temperature, Rains", -0.5, p => p.Temperature, p => p.Rains ? 1 : 0),
        ("Since, Balance", 0.7, p => p.Since.DayNumber - 737_000, p => (double)p.Balance),
        ("ranks of Dose, Level", 0.6, p => 1 - (Math.Exp(-p.Dose / 5) * (1 + (p.Dose / 5))), p => MiddleOfTier(p.Level)),
        ("ranks of Calls, Mails", 0.9, p => Calls[p.Calls], p => Mails[p.Mails]),
        ("ranks of Speed, Delay", -0.7, p => Normal.CDF(1, 0.8, Math.Log(p.Speed)), p => Normal.CDF(5, 1, p.Delay)),
        ("One, Two", 0.8, p => p.One, p => p.Two),
        ("One, Three", 0.5, p => p.One, p => p.Three),
        ("Two, Three", 0.3, p => p.Two, p => p.Three),
        ("Hour, Arch", 0.6, p => p.Hour, p => p.Arch),
        ("Alone, One", 0, p => p.Alone, p => p.One),
        ("Height, One", 0, p => p.Height, p => p.One),
    ];

    private static readonly (string Name, double Coefficient, Func<Dependent, double> First, Func<Dependent, double> Second)[] Concordances =
    [
        ("Score, Grade", 0.5, p => p.Score, p => (int)p.Grade),
        ("Visits, Rank", 0.4, p => p.Visits, p => (int)p.Rank),
        ("Profit, Loss", -0.6, p => p.Profit, p => p.Loss),
        ("Mild, Wild", 0.5, p => p.Mild, p => p.Wild),
    ];

    // The percentiles of a continuous law: the share between each two is one in a hundred, as without correlations.
    private static readonly (string Name, double[] Percentiles, Func<Dependent, double> Value)[] Uniforms =
    [
        ("Income", Percentiles(x => Gamma.CDF(2, 1 / 20_000.0, Math.Max(x, 0))), p => p.Income),
        ("Dose", Percentiles(x => Gamma.CDF(2, 0.2, Math.Max(x, 0))), p => p.Dose),
        ("Wild", Percentiles(x => 1 - Math.Exp(-Math.Max(x, 0))), p => p.Wild),
        ("Weight", Percentiles(x => LogNormal.CDF(4.3, 0.2, Math.Max(x, 0))), p => p.Weight),
        ("Hour", Percentiles(x => (0.4 * Normal.CDF(9.5, 1, x)) + (0.6 * Normal.CDF(17.5, 2, x))), p => p.Hour),
        ("Arch", Percentiles(x => Math.Clamp(x, 0, 1) * Math.Clamp(x, 0, 1) * (3 - (2 * Math.Clamp(x, 0, 1)))), p => p.Arch),
    ];

    private static readonly (string Name, Func<Dependent, int> Value, double[] Shares)[] Shares =
    [
        ("Tier", p => (int)p.Tier, [0.7, 0.2, 0.1]),
        ("Grade", p => (int)p.Grade, [0.7, 0.2, 0.1]),
        ("IsActive", p => p.IsActive ? 1 : 0, [0.7, 0.3]),
        ("Orders", p => Math.Min(p.Orders, 12), [.. Enumerable.Range(0, 12).Select(k => Poisson.PMF(3, k)), 1 - Poisson.CDF(3, 11)]),
        ("Mails", p => Math.Min(p.Mails, 14), [.. Enumerable.Range(0, 14).Select(k => Poisson.PMF(4, k)), 1 - Poisson.CDF(4, 13)]),
        ("Temperature", p => p.Temperature is > 0 and < 30 ? p.Temperature : 0, [
            1 - Normal.CDF(15, 8, 29.5) + Normal.CDF(15, 8, 0.5), .. Enumerable.Range(1, 29).Select(k => Normal.CDF(15, 8, k + 0.5) - Normal.CDF(15, 8, k - 0.5))]),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_million_rows_have_the_stated_coefficients_and_the_laws_that_members_have_alone(long seed)
    {
        var products = Correlations.Select(c => new Products(c.Coefficient)).ToArray();
        var pairs = Concordances.Select(_ => new Concordance()).ToArray();
        var uniforms = Uniforms.Select(_ => new int[100]).ToArray();
        var shares = Shares.Select(s => new int[s.Shares.Length]).ToArray();
        var rows = new Dependent[Chunk];
        for (var start = 0; start < Count; start += Chunk)
        {
            Synthetic.Fill(rows.AsSpan(), seed, start);
            foreach (var ((_, _, one, other), sums) in Correlations.Zip(products))
                sums.Add(Array.ConvertAll(rows, row => one(row)), Array.ConvertAll(rows, row => other(row)));
            foreach (var ((_, percentiles, value), cells) in Uniforms.Zip(uniforms))
            {
                foreach (var row in rows)
                {
                    var at = Array.BinarySearch(percentiles, value(row));
                    cells[at < 0 ? ~at : at]++;
                }
            }
            foreach (var ((_, value, _), cells) in Shares.Zip(shares))
            {
                foreach (var row in rows)
                    cells[value(row)]++;
            }
            foreach (var ((_, _, one, other), sums) in Concordances.Zip(pairs))
            {
                for (var i = 0; i < rows.Length; i += 2)
                    sums.Add(one(rows[i]) - one(rows[i + 1]), other(rows[i]) - other(rows[i + 1]));
            }
        }

        var failures = new List<string>();
        foreach (var ((name, _, _), cells) in Uniforms.Zip(uniforms))
            CompareShares(name, [.. Enumerable.Repeat(0.01, 100)], cells, failures);
        foreach (var ((name, _, expected), cells) in Shares.Zip(shares))
            CompareShares(name, expected, cells, failures);
        foreach (var ((name, coefficient, _, _), sums) in Correlations.Zip(products))
            Compare(name, coefficient, sums.Correlation, sums.StandardError, failures);
        foreach (var ((name, coefficient, _, _), sums) in Concordances.Zip(pairs))
            Compare(name, coefficient, sums.TauB, sums.StandardError, failures);
        Assert.Empty(failures);
    }

    private static void Compare(string name, double expected, double actual, double standardError, List<string> failures)
    {
        if (!(Math.Abs(actual - expected) <= StandardErrors * standardError))
            failures.Add($"{name}: {actual:0.#####} and not {expected}, {(actual - expected) / standardError:0.0} standard errors of {standardError:0.#####}");
    }

    private static void CompareShares(string name, double[] shares, int[] cells, List<string> failures)
    {
        var chiSquare = shares.Zip(cells, (share, cell) => Math.Pow(cell - (share * Count), 2) / (share * Count)).Sum();
        Compare($"chi-square of {name}", cells.Length - 1, chiSquare, Math.Sqrt(2 * (cells.Length - 1)), failures);
    }

    private static double[] Percentiles(Func<double, double> below)
    {
        var percentiles = new double[99];
        for (var k = 0; k < percentiles.Length; k++)
        {
            var (low, high) = (-1e3, 1e6);
            for (var step = 0; step < 100; step++)
                (low, high) = below(0.5 * (low + high)) < (k + 1) / 100.0 ? (0.5 * (low + high), high) : (low, 0.5 * (low + high));
            percentiles[k] = low;
        }
        return percentiles;
    }

    private static double MiddleOfTier(Tier tier) => tier switch { Tier.Basic => 0.35, Tier.Silver => 0.8, _ => 0.95 };

    private static double[] MiddlesOfPoisson(double mean) => [.. Enumerable.Range(0, 60).Select(k => Poisson.CDF(mean, k) - (0.5 * Poisson.PMF(mean, k)))];

    // Sums of products of numbers that a first chunk standardizes.
    private sealed class Products(double expected)
    {
        private double[]? scales;
        private int count;
        private double first;
        private double second;
        private double squares;
        private double otherSquares;
        private double products;
        private double influence;

        public void Add(double[] one, double[] other)
        {
            scales ??= [one.Average(), Deviation(one), other.Average(), Deviation(other)];
            for (var i = 0; i < one.Length; i++)
            {
                var (x, y) = ((one[i] - scales[0]) / scales[1], (other[i] - scales[2]) / scales[3]);
                first += x;
                second += y;
                squares += x * x;
                otherSquares += y * y;
                products += x * y;
                var change = (x * y) - (0.5 * expected * ((x * x) + (y * y)));
                influence += change * change;
                count++;
            }
        }

        public double Correlation =>
            (products - (first * second / count)) / Math.Sqrt((squares - (first * first / count)) * (otherSquares - (second * second / count)));

        // Of the delta method.
        public double StandardError => Math.Sqrt(influence) / count;

        private static double Deviation(double[] values) => Math.Sqrt(values.Select(v => v * v).Average() - (values.Average() * values.Average()));
    }

    private sealed class Concordance
    {
        private long excess;
        private long untiedFirst;
        private long untiedSecond;
        private long untiedBoth;
        private long count;

        public void Add(double x, double y)
        {
            count++;
            excess += Math.Sign(x) * Math.Sign(y);
            untiedFirst += x != 0 ? 1 : 0;
            untiedSecond += y != 0 ? 1 : 0;
            untiedBoth += x != 0 && y != 0 ? 1 : 0;
        }

        public double TauB => excess / Math.Sqrt((double)untiedFirst * untiedSecond);

        // The variance of the sign alone; that of the ties is smaller.
        public double StandardError => Math.Sqrt(count) * Math.Sqrt(((double)untiedBoth / count) - Math.Pow((double)excess / count, 2)) / Math.Sqrt((double)untiedFirst * untiedSecond);
    }
}

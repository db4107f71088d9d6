using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>A million draws of a law for each of the seeds 1 to 5, none chosen, and what must hold of them. Each column is drawn once.</summary>
/// <remarks>The seeds are fixed, so a check either always passes or never does. Levels: one in a million for the shape, 4 standard errors for numbers.</remarks>
internal static class Draws
{
    private const int Count = 1_000_000;
    private const double Level = 1e-6;
    private const double StandardErrors = 4;

    // sqrt(n) D exceeds this with probability 2 exp(-2 x^2) = 10^-6 (Kolmogorov's limit law).
    private const double KolmogorovLimit = 2.6935;

    private static readonly double[] Shares = [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999];

    /// <summary>Checks a continuous law against a distribution function that is not ours.</summary>
    public static void Continuous<TLaw>(TLaw law, Func<double, double> cdf)
        where TLaw : struct, IDistribution, IMoments
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var draws = Of(law, seed);
            CheckMoments(law, draws, seed);
            var u = Array.ConvertAll(draws, draw => cdf(draw));
            foreach (var share in Shares)
                CheckShare(u.Count(p => p <= share), share, $"P(F(X) <= {share}), seed {seed}");
            Kolmogorov(u, seed);
        }
    }

    /// <summary>Checks a law of integers against a mass function that is not ours.</summary>
    /// <param name="law">The law.</param>
    /// <param name="mass">P(X = k).</param>
    /// <param name="least">The first integer with a cell of its own.</param>
    /// <param name="greatest">The last one; what lies beyond either has a cell too.</param>
    public static void Discrete<TLaw>(TLaw law, Func<int, double> mass, int least, int greatest)
        where TLaw : struct, IDistribution, IMoments
    {
        var expected = Enumerable.Range(least, greatest - least + 1).Select(k => Count * mass(k)).ToArray();
        for (var seed = 1; seed <= 5; seed++)
        {
            var draws = Of(law, seed);
            CheckMoments(law, draws, seed);
            var counts = new double[expected.Length];
            var beyond = 0.0;
            foreach (var draw in draws)
            {
                if (draw >= least && draw <= greatest)
                    counts[(int)draw - least]++;
                else
                    beyond++;
            }
            ChiSquare([.. counts, beyond], [.. expected, Count - expected.Sum()], seed);
        }
    }

    private static double[] Of<TLaw>(TLaw law, long seed)
        where TLaw : struct, IDistribution
    {
        var draws = new double[Count];
        Synthetic.Column("Tests.Draws", typeof(TLaw).Name).Fill(in law, draws, seed);
        return draws;
    }

    private static void CheckMoments(IMoments law, double[] draws, long seed)
    {
        if (!double.IsFinite(law.ExcessKurtosis))
            return;
        var (mean, variance) = (law.Mean, law.Variance);
        var (sum, squares) = (0.0, 0.0);
        foreach (var draw in draws)
        {
            sum += draw - mean;
            squares += (draw - mean) * (draw - mean);
        }
        Assert.InRange(sum / Count / Math.Sqrt(variance / Count), -StandardErrors, StandardErrors);
        Assert.True(
            Math.Abs((squares / Count) - variance) <= StandardErrors * variance * Math.Sqrt((law.ExcessKurtosis + 2) / Count),
            $"seed {seed}: the variance is {squares / Count:R}, not {variance:R}");
    }

    private static void CheckShare(int count, double share, string what) =>
        Assert.True(Math.Abs(count - (Count * share)) <= StandardErrors * Math.Sqrt(Count * share * (1 - share)), $"{what}: {count}");

    private static void Kolmogorov(double[] u, long seed)
    {
        Array.Sort(u);
        var worst = 0.0;
        for (var i = 0; i < u.Length; i++)
            worst = Math.Max(worst, Math.Max(u[i] - ((double)i / Count), ((i + 1.0) / Count) - u[i]));
        Assert.True(worst * Math.Sqrt(Count) is > 0.2 and < KolmogorovLimit, $"seed {seed}: Kolmogorov's statistic is {worst * Math.Sqrt(Count):R}");
    }

    private static void ChiSquare(double[] counts, double[] expected, long seed)
    {
        // Cells of fewer than ten are put together with the next ones.
        var cells = new List<(double Count, double Expected)>();
        var (count, mean) = (0.0, 0.0);
        foreach (var (counted, wanted) in counts.Zip(expected))
        {
            (count, mean) = (count + counted, mean + wanted);
            if (mean < 10)
                continue;
            cells.Add((count, mean));
            (count, mean) = (0, 0);
        }
        cells[^1] = (cells[^1].Count + count, cells[^1].Expected + mean);
        var statistic = cells.Sum(cell => (cell.Count - cell.Expected) * (cell.Count - cell.Expected) / cell.Expected);
        Assert.True(
            SpecialFunctions.GammaUpperRegularized((cells.Count - 1) / 2.0, statistic / 2) > Level, $"seed {seed}: chi-square {statistic:R} of {cells.Count} cells");
    }
}

using System;
using System.Collections.Generic;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>What a member stores, as a non-decreasing step function of its standard normal score, with mean 0 and variance 1.</summary>
/// <remarks>
/// A law with few values has its steps where they are, to 1e-10. Any other is known at 1,025 equidistant scores, with a step between each two; integrals of
/// it are sums over the scores, which for smooth functions are exact to rounding.
/// </remarks>
internal sealed class ScoreFunction
{
    public const int HermiteCount = 96;

    private const int Cells = 1024;
    private const double Reach = 8.25;
    private const double Width = 2 * Reach / Cells;
    private const int MostSteps = 256;
    private const int MostEvaluations = 20_000;
    private const double Precision = 1e-10;

    // Quantiles ascend but for their last places.
    private const double Rounding = 1e-12;
    private const double LargestTie = 1e-6;

    private readonly bool isExact;
    private readonly bool hasVariance;
    private readonly double[] values;
    private double[]? levels;
    private double[]? hermite;

    /// <summary>Looks at what a member stores.</summary>
    /// <param name="subject">The member, for messages.</param>
    /// <param name="stored">What it stores for a score, as a number.</param>
    /// <param name="hasVariance">Whether its law has a finite variance, as far as the law says.</param>
    public ScoreFunction(string subject, Func<double, double> stored, bool hasVariance)
    {
        (Subject, this.hasVariance) = (subject, hasVariance);
        var all = new double[Cells + 1];
        var changes = 0;
        for (var i = 0; i <= Cells; i++)
        {
            all[i] = stored(At(i));
            if (i == 0)
                continue;
            if (all[i] < all[i - 1] && all[i - 1] - all[i] <= Rounding * Math.Abs(all[i]))
                all[i] = all[i - 1];
            if (all[i] < all[i - 1])
                throw new SyntheticModelException($"'{subject}' cannot be correlated: its values are not in ascending order; list them in that order.");
            changes += all[i] > all[i - 1] ? 1 : 0;
        }
        var steps = changes <= MostSteps ? Steps(stored, all) : null;
        isExact = steps is not null;
        Thresholds = steps?.Item1 ?? Middles();
        values = steps?.Item2 ?? all;
    }

    private ScoreFunction(ScoreFunction origin, double[] values)
    {
        (Subject, Thresholds, isExact, hasVariance) = (origin.Subject, origin.Thresholds, origin.isExact, true);
        this.values = values;
    }

    /// <summary>The member, for messages.</summary>
    public string Subject { get; }

    /// <summary>The scores at which the function steps, ascending.</summary>
    public double[] Thresholds { get; }

    /// <summary>Its values: before the first threshold, between each two, after the last.</summary>
    /// <exception cref="SyntheticModelException">The values have no finite, positive variance.</exception>
    public double[] Levels => levels ??= Standardized();

    /// <summary>Whether equal values are so rare that ranks are those of the scores.</summary>
    public bool IsContinuous => !isExact && TiedShare < LargestTie;

    /// <summary>The probability that two draws are equal; 0 where that is an artefact of the steps.</summary>
    public double TiedShare
    {
        get
        {
            var share = 0.0;
            foreach (var (from, to) in Runs())
            {
                if (isExact || to > from)
                    share += Square(Mass(from, to));
            }
            return share;
        }
    }

    /// <summary>The coefficients of the normalized Hermite polynomials of degrees 0, 1, ...</summary>
    public double[] Hermite => hermite ??= Expansion();

    /// <summary>The ranks of the values: equal values share the middle of theirs.</summary>
    public ScoreFunction Ranks()
    {
        var ranks = new double[values.Length];
        foreach (var (from, to) in Runs())
        {
            var below = from == 0 ? 0 : Normals.Cdf(Thresholds[from - 1]);
            var rank = !isExact && from == to ? Normals.Cdf(At(from)) : below + (0.5 * Mass(from, to));
            Array.Fill(ranks, rank, from, to - from + 1);
        }
        return new(this, ranks);
    }

    // Values that are equal, as first and last index.
    private IEnumerable<(int From, int To)> Runs()
    {
        for (var from = 0; from < values.Length;)
        {
            var to = from;
            while (to + 1 < values.Length && values[to + 1] == values[from])
                to++;
            yield return (from, to);
            from = to + 1;
        }
    }

    /// <summary>The probability of some neighbouring levels.</summary>
    public double Mass(int from, int to)
    {
        var low = from == 0 ? double.NegativeInfinity : Thresholds[from - 1];
        var high = to == Thresholds.Length ? double.PositiveInfinity : Thresholds[to];
        return low > 0 ? Normals.Survival(low) - Normals.Survival(high) : Normals.Cdf(high) - Normals.Cdf(low);
    }

    private static double At(int index) => (index * Width) - Reach;

    private static double[] Middles()
    {
        var middles = new double[Cells];
        for (var i = 0; i < Cells; i++)
            middles[i] = At(i) + (0.5 * Width);
        return middles;
    }

    private double Weight(int level) => isExact ? Mass(level, level) : Width * Normals.Density(At(level));

    private double[] Standardized()
    {
        var middle = values[values.Length / 2];
        var mean = 0.0;
        for (var i = 0; i < values.Length; i++)
            mean += Weight(i) * (values[i] - middle);
        var variance = 0.0;
        for (var i = 0; i < values.Length; i++)
            variance += Weight(i) * Square(values[i] - middle - mean);
        if (!(variance > 0 && variance < double.PositiveInfinity && hasVariance))
        {
            throw new SyntheticModelException(variance == 0
                ? $"'{Subject}' cannot be correlated: all its values are equal; give it a law with more than one value."
                : $"'{Subject}' cannot have Pearson's correlation: its variance is not finite; use Kind = CorrelationKind.Spearman.");
        }
        var standardized = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
            standardized[i] = (values[i] - middle - mean) / Math.Sqrt(variance);
        return standardized;
    }

    private double[] Expansion()
    {
        var coefficients = new double[HermiteCount + 1];
        if (!isExact)
        {
            for (var i = 0; i < Levels.Length; i++)
                Accumulate(coefficients, At(i), Weight(i) * Levels[i], shift: 0);
            return coefficients;
        }

        // The integral of a step times H(k) is the density at the step times H(k - 1), over sqrt(k).
        for (var i = 0; i < Thresholds.Length; i++)
            Accumulate(coefficients, Thresholds[i], Normals.Density(Thresholds[i]) * (Levels[i + 1] - Levels[i]), shift: 1);
        for (var k = 1; k <= HermiteCount; k++)
            coefficients[k] /= Math.Sqrt(k);
        return coefficients;
    }

    private static void Accumulate(double[] coefficients, double x, double weight, int shift)
    {
        var (before, now) = (0.0, 1.0);
        for (var k = 0; k + shift < coefficients.Length; k++)
        {
            coefficients[k + shift] += weight * now;
            (before, now) = (now, ((x * now) - (Math.Sqrt(k) * before)) / Math.Sqrt(k + 1));
        }
    }

    // The steps of a law with few values, or null where it has too many to be found.
    private static (double[], double[])? Steps(Func<double, double> stored, double[] values)
    {
        var thresholds = new List<double>();
        var levels = new List<double> { values[0] };
        var evaluations = 0;
        for (var i = 0; i < Cells; i++)
        {
            if (!Find(At(i), values[i], At(i + 1), values[i + 1]))
                return null;
        }
        return ([.. thresholds], [.. levels]);

        bool Find(double from, double low, double to, double high)
        {
            if (low == high)
                return true;
            if (to - from < Precision)
            {
                thresholds.Add(0.5 * (from + to));
                levels.Add(high);
                return true;
            }
            if (++evaluations > MostEvaluations)
                return false;
            var middle = 0.5 * (from + to);
            var value = stored(middle);
            return Find(from, low, middle, value) && Find(middle, value, to, high);
        }
    }

    private static double Square(double x) => x * x;
}

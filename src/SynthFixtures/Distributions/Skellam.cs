using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Skellam distribution: the difference of two independent Poisson counts.</summary>
public readonly struct Skellam : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double firstMean;
    private readonly double secondMean;
    private readonly DiscreteLaw? made;

    /// <summary>Skellam with the means of both counts.</summary>
    /// <param name="firstMean">The mean of the count that is added, positive, at most 10^9.</param>
    /// <param name="secondMean">The mean of the count that is taken away, positive, at most 10^9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Skellam(double firstMean, double secondMean)
    {
        this.firstMean = Domain.AtMost(Domain.Positive(firstMean), 1e9, nameof(firstMean));
        this.secondMean = Domain.AtMost(Domain.Positive(secondMean), 1e9, nameof(secondMean));
        made = new Difference(firstMean, secondMean);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Law.Quantile(u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => Law.Quantile(u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => Law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => Law.Survival(x);

    /// <inheritdoc/>
    public double Pmf(double k) => Law.Pmf(k);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, firstMean - secondMean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, firstMean + secondMean);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, Mean / (Variance * Math.Sqrt(Variance)));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, 1 / Variance);

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Skellam>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Difference(double a, double b) : DiscreteLaw
    {
        // Beyond this variance more integers matter than a table holds.
        private const double GreatestTabulated = 12_000;
        private const int Start = 200;

        // The difference of the means, with what rounding took from it.
        private readonly double mean = a - b;
        private readonly double meanLow = a - (a - b - (a - b - a)) - (b + (a - b - a));

        private double[]? rises;
        private double[]? falls;

        public override double Least => double.NegativeInfinity;

        public override double Greatest => double.PositiveInfinity;

        public override double Center => Math.Floor(mean);

        public override double Ratio(double k)
        {
            if (a + b > GreatestTabulated)
                return Weight(k + 1) / Weight(k);
            return k >= 0 ? (rises ??= Ratios(a, b))[(int)k] : 1 / (falls ??= Ratios(b, a))[(int)(-k - 1)];
        }

        // exp(-(a + b)) (a / b)^(k/2) I_k(2 sqrt(a b)) by Debye's expansion (DLMF 10.41.3), which is a product of two Poisson masses without their
        // Stirling factors: the counts whose means are tilted so that their difference is x.
        public override double Weight(double x, double rest = 0)
        {
            var root = Math.Sqrt((x * x) + (4 * a * b));
            var first = x > 0 ? 0.5 * (root + x) : a * b / (0.5 * (root - x));
            var second = a * b / first;
            var excess = x - mean + (rest - meanLow);
            var exponent = CountWeights.Deviance(first, a, Distance(a, excess)) + CountWeights.Deviance(second, b, Distance(b, -excess));

            var tilt = x / root * (x / root);
            var u1 = (3 - (5 * tilt)) / 24;
            var u2 = (81 - (tilt * (462 - (385 * tilt)))) / 1152;
            var u3 = (30375 - (tilt * (369603 - (tilt * (765765 - (425425 * tilt)))))) / 414720;
            return Elementary.Exp(-exponent) / Math.Sqrt(Saddlepoint.TwoPi * root) * (1 + ((u1 + ((u2 + (u3 / root)) / root)) / root));
        }

        // How far the tilted mean lies from its mean, without the cancellation of their difference.
        private double Distance(double mean, double excess)
        {
            var sum = a + b - excess;
            return 2 * mean * excess / (sum + Math.Sqrt((sum * sum) + (4 * mean * excess)));
        }

        // p(k + 1) / p(k) for k from 0, where the masses fall: p(k - 1) first = k p(k) + second p(k + 1) as a continued fraction, taken from where it has
        // converged (Gautschi, SIAM Review 9(1), 1967).
        private double[] Ratios(double first, double second)
        {
            var ratios = new double[(int)(Math.Max(0, first - second) + (45 * Math.Sqrt(first + second)) + Start)];
            var ratio = 0.0;
            for (var k = ratios.Length + Start; k > 0; k--)
            {
                ratio = first / (k + (second * ratio));
                if (k <= ratios.Length)
                    ratios[k - 1] = ratio;
            }
            return ratios;
        }
    }
}

using System;
using System.Linq;
using MathNet.Numerics;
using SynthFixtures.Distributions;
using Xunit;
using Peer = MathNet.Numerics.Distributions;

namespace SynthFixtures.Tests.Distributions;

public sealed class DrawTests
{
    [Fact]
    public void Uniform_draws_follow_their_law() => Draws.Continuous(new Uniform(-2.5, 7.25), x => Peer.ContinuousUniform.CDF(-2.5, 7.25, x));

    [Fact]
    public void Normal_draws_follow_their_law() => Draws.Continuous(new Normal(170, 10), x => Peer.Normal.CDF(170, 10, x));

    [Fact]
    public void LogNormal_draws_follow_their_law() => Draws.Continuous(new LogNormal(1.5, 0.25), x => Peer.LogNormal.CDF(1.5, 0.25, x));

    [Fact]
    public void Exponential_draws_follow_their_law() => Draws.Continuous(new Exponential(4), x => Peer.Exponential.CDF(0.25, x));

    [Fact]
    public void Weibull_draws_follow_their_law() => Draws.Continuous(new Weibull(1.5, 2), x => Peer.Weibull.CDF(1.5, 2, x));

    [Fact]
    public void Pareto_draws_follow_their_law() => Draws.Continuous(new Pareto(1.5, 2), x => Peer.Pareto.CDF(2, 1.5, x));

    [Fact]
    public void Cauchy_draws_follow_their_law() => Draws.Continuous(new Cauchy(2, 0.5), x => Peer.Cauchy.CDF(2, 0.5, x));

    [Fact]
    public void Laplace_draws_follow_their_law() => Draws.Continuous(new Laplace(-3, 2.5), x => Peer.Laplace.CDF(-3, 2.5, x));

    [Fact]
    public void Logistic_draws_follow_their_law() => Draws.Continuous(new Logistic(4, 0.75), x => 1 / (1 + Math.Exp((4 - x) / 0.75)));

    [Fact]
    public void Triangular_draws_follow_their_law() => Draws.Continuous(new Triangular(-3, 2, 4), x => Peer.Triangular.CDF(-3, 4, 2, x));

    [Fact]
    public void Gumbel_draws_follow_their_law() => Draws.Continuous(new Gumbel(3, 2), x => Math.Exp(-Math.Exp((3 - x) / 2)));

    [Fact]
    public void GeneralizedExtremeValue_draws_follow_their_law() =>
        Draws.Continuous(new GeneralizedExtremeValue(1, 2, -0.25), x => Math.Exp(-Math.Pow(1 - (0.25 * (x - 1) / 2), 4)));

    [Fact]
    public void Rayleigh_draws_follow_their_law() => Draws.Continuous(new Rayleigh(2.5), x => Peer.Rayleigh.CDF(2.5, x));

    [Fact]
    public void Kumaraswamy_draws_follow_their_law() => Draws.Continuous(new Kumaraswamy(0.5, 3), x => 1 - Math.Pow(1 - Math.Sqrt(x), 3));

    [Fact]
    public void Gompertz_draws_follow_their_law() => Draws.Continuous(new Gompertz(0.001, 8), x => 1 - Math.Exp(-0.001 * (Math.Exp(x / 8) - 1)));

    [Fact]
    public void Empirical_draws_follow_their_law() =>
        Draws.Continuous(new Empirical(1, 2, 4, 10), x => (x < 2 ? x - 1 : x < 4 ? 1 + ((x - 2) / 2) : 2 + ((x - 4) / 6)) / 3);

    [Fact]
    public void Histogram_draws_follow_their_law() =>
        Draws.Continuous(new Histogram([-3, 0, 1, 10], [1, 5, 2]), x => (x < 0 ? (x + 3) / 3 : x < 1 ? 1 + (5 * x) : 6 + (2 * (x - 1) / 9)) / 8);

    [Fact]
    public void PiecewiseLinear_draws_follow_their_law() =>
        Draws.Continuous(new PiecewiseLinear([0, 2, 3], [0, 4, 0]), x => x < 2 ? x * x / 6 : 1 - ((3 - x) * (3 - x) / 3));

    [Fact]
    public void Density_draws_follow_their_law() =>
        Draws.Continuous(new Density(static x => x * (3 - x), 0, 3), x => x * x * (4.5 - x) / 13.5);

    [Fact]
    public void Mixture_draws_follow_their_law() => Draws.Continuous(
        new Mixture([0.3, 0.7], [new Normal(0, 1), new Normal(5, 1.5)]), x => (0.3 * Peer.Normal.CDF(0, 1, x)) + (0.7 * Peer.Normal.CDF(5, 1.5, x)));

    [Fact]
    public void Poisson_draws_follow_their_law() => Draws.Discrete(new Poisson(4), k => Peer.Poisson.PMF(4, k), 0, 20);

    [Fact]
    public void Bernoulli_draws_follow_their_law() => Draws.Discrete(new Bernoulli(0.8), k => k == 0 ? 0.2 : 0.8, 0, 1);

    [Fact]
    public void Binomial_draws_follow_their_law() => Draws.Discrete(new Binomial(100, 0.3), k => Peer.Binomial.PMF(0.3, 100, k), 0, 100);

    // MathNet counts the trials, this law the failures.
    [Fact]
    public void Geometric_draws_follow_their_law() => Draws.Discrete(new Geometric(0.25), k => Peer.Geometric.PMF(0.25, k + 1), 0, 60);

    [Fact]
    public void NegativeBinomial_draws_follow_their_law() =>
        Draws.Discrete(new NegativeBinomial(2.5, 0.25), k => Peer.NegativeBinomial.PMF(2.5, 0.25, k), 0, 100);

    [Fact]
    public void Hypergeometric_draws_follow_their_law() =>
        Draws.Discrete(new Hypergeometric(100, 60, 30), k => Peer.Hypergeometric.PMF(100, 60, 30, k), 0, 30);

    [Fact]
    public void Zipf_draws_follow_their_law() => Draws.Discrete(new Zipf(1.1, 1000), k => Peer.Zipf.PMF(1.1, 1000, k), 1, 1000);

    [Fact]
    public void Categorical_draws_follow_their_law() => Draws.Discrete(new Categorical(1, 2, 3, 4), k => (k + 1) / 10.0, 0, 3);

    [Fact]
    public void Skellam_draws_follow_their_law() =>
        Draws.Discrete(new Skellam(2, 3), k => Enumerable.Range(0, 60).Sum(j => j + k < 0 ? 0 : Peer.Poisson.PMF(2, j + k) * Peer.Poisson.PMF(3, j)), -20, 20);

    [Fact]
    public void BetaBinomial_draws_follow_their_law() => Draws.Discrete(
        new BetaBinomial(10, 2, 3),
        k => Math.Exp(SpecialFunctions.BinomialLn(10, k) + SpecialFunctions.BetaLn(k + 2, 13 - k) - SpecialFunctions.BetaLn(2, 3)),
        0,
        10);

    [Fact]
    public void Draws_of_a_billion_trials_follow_their_law()
    {
        // In cells of 2,000 around the mean of 3 10^8; the standard deviation is 14,491.
        var law = new Scaled(new Binomial(1_000_000_000, 0.3), 2000);
        Draws.Discrete(law, k => Peer.Normal.CDF(3e8 + 0.5, Math.Sqrt(2.1e8), 2000.0 * (k + 1)) - Peer.Normal.CDF(3e8 + 0.5, Math.Sqrt(2.1e8), 2000.0 * k), 149_970, 150_030);
    }

    /// <summary>A law in cells of several integers, without moments.</summary>
    private readonly struct Scaled(Binomial law, double width) : IDistribution, IMoments
    {
        public double Mean => double.NaN;

        public double Variance => double.NaN;

        public double Skewness => double.NaN;

        public double ExcessKurtosis => double.NaN;

        public double Median => double.NaN;

        public double Mode => double.NaN;

        public double Entropy => double.NaN;

        public double Quantile(double u) => Math.Floor(law.Quantile(u) / width);

        public double UpperQuantile(double q) => Math.Floor(law.UpperQuantile(q) / width);

        public double Cdf(double x) => law.Cdf(x * width);

        public double Survival(double x) => law.Survival(x * width);
    }
}

namespace SynthFixtures.Laws.Tests;

/// <summary>One member for each law.</summary>
[Synthetic]
public sealed record Lawbook
{
    [Uniform(-2.5, 7.25)] public double Uniform { get; init; }
    [Normal(170, 10)] public double Normal { get; init; }
    [LogNormal(1.5, 0.25)] public double LogNormal { get; init; }
    [Exponential(4)] public double Exponential { get; init; }
    [Weibull(1.5, 2)] public double Weibull { get; init; }
    [Pareto(3, 1)] public double Pareto { get; init; }
    [Cauchy(2, 0.5)] public double Cauchy { get; init; }
    [Laplace(-3, 2.5)] public double Laplace { get; init; }
    [Logistic(4, 0.75)] public double Logistic { get; init; }
    [Triangular(-3, 2, 4)] public double Triangular { get; init; }
    [Gumbel(3, 2)] public double Gumbel { get; init; }
    [GeneralizedExtremeValue(1, 2, -0.25)] public double GeneralizedExtremeValue { get; init; }
    [Rayleigh(2.5)] public double Rayleigh { get; init; }
    [Kumaraswamy(5, 1.5)] public double Kumaraswamy { get; init; }
    [Gompertz(0.001, 8)] public double Gompertz { get; init; }
    [Empirical(1, 2, 3, 10)] public double Empirical { get; init; }
    [Density(nameof(Parabola), 0, 3, Max = 2.5)] public double TruncatedDensity { get; init; }
    [Density(nameof(Parabola), 0, 3)] public double Density { get; init; }
    [Histogram(new double[] { -3, 0, 1, 10 }, new double[] { 1, 5, 2 })] public double Histogram { get; init; }
    [PiecewiseLinear(new double[] { 0, 2, 3 }, new double[] { 0, 4, 0 })] public double PiecewiseLinear { get; init; }

    [Poisson(4)] public int Poisson { get; init; }
    [Binomial(100, 0.3)] public int Binomial { get; init; }
    [Binomial(1_000_000_000, 0.3)] public long ManyTrials { get; init; }
    [Geometric(0.25)] public int Geometric { get; init; }
    [NegativeBinomial(2.5, 0.25)] public int NegativeBinomial { get; init; }
    [Hypergeometric(100, 60, 30)] public int Hypergeometric { get; init; }
    [Zipf(1.1, 1_000_000)] public long Zipf { get; init; }
    [Categorical(1, 2, 3, 4)] public int Categorical { get; init; }
    [Skellam(2, 3)] public int Skellam { get; init; }
    [BetaBinomial(10, 2, 3)] public int BetaBinomial { get; init; }
    [Bernoulli(0.8)] public int Bernoulli { get; init; }
    [DiscreteUniform(1, 6)] public long DiscreteUniform { get; init; }

    [Gumbel(3, 2, Min = 0, Max = 10)] public double TruncatedGumbel { get; init; }
    [Weibull(1.5, 20, Max = 60)] public int WeibullOnIntegers { get; init; }
    [Binomial(100, 0.3, Min = 25)] public long TruncatedBinomial { get; init; }

    public static double Parabola(double x) => x * (3 - x);
}

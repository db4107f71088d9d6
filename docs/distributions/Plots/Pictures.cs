using System.Collections.Generic;
using SynthFixtures.Distributions;
using static SynthFixtures.Plots.Curve;

namespace SynthFixtures.Plots;

/// <summary>One picture for each law; what the legends say of parameters is this code.</summary>
internal static class Pictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        new(Mass(new Bernoulli(probability: 0.8))),
        new(Density(new Beta(alpha: 2, beta: 3)), Density(new Beta(alpha: 0.5, beta: 0.5)), Density(new Beta(alpha: 8, beta: 2))) { Highest = 4 },
        new(Mass(new BetaBinomial(trials: 10, alpha: 2, beta: 3)), Mass(new BetaBinomial(trials: 10, alpha: 0.5, beta: 0.5))),
        new(Mass(new Binomial(trials: 20, probability: 0.3)), Mass(new Binomial(trials: 20, probability: 0.5)), Mass(new Binomial(trials: 20, probability: 0.9))),
        new(Mass(new Categorical(1, 2, 3, 4))),
        new(Density(new Cauchy(location: 0, scale: 1)), Density(new Cauchy(location: 0, scale: 2)), Density(new Cauchy(location: -2, scale: 0.5))) { Tail = 0.05 },
        new(Density(new ChiSquared(degreesOfFreedom: 4)), Density(new ChiSquared(degreesOfFreedom: 1)), Density(new ChiSquared(degreesOfFreedom: 9))) { Highest = 0.4 },
        new(Density(new Density(density: Arrivals, from: 0, to: 24))),
        new(Mass(new DiscreteUniform(min: 1, max: 6))),
        new(Density(new Empirical(162.1, 168.4, 170, 171.5, 183))),
        new(Density(new Exponential(mean: 3.5)), Density(new Exponential(mean: 1.5))),
        new(Density(new FisherF(numeratorDegreesOfFreedom: 5, denominatorDegreesOfFreedom: 12)),
            Density(new FisherF(numeratorDegreesOfFreedom: 20, denominatorDegreesOfFreedom: 50))) { Tail = 0.005 },
        new(Density(new Gamma(shape: 2, scale: 1)), Density(new Gamma(shape: 0.5, scale: 2)), Density(new Gamma(shape: 9, scale: 0.5))) { Highest = 0.6 },
        new(Density(new GeneralizedExtremeValue(location: 30, scale: 5, shape: 0.1)), Density(new GeneralizedExtremeValue(location: 30, scale: 5, shape: 0.5)),
            Density(new GeneralizedExtremeValue(location: 30, scale: 5, shape: -0.5))) { Tail = 0.02 },
        new(Mass(new Geometric(probability: 0.25)), Mass(new Geometric(probability: 0.5))),
        new(Density(new Gompertz(shape: 0.0001, scale: 9.5)), Density(new Gompertz(shape: 0.01, scale: 15))),
        new(Density(new Gumbel(location: 30, scale: 5)), Density(new Gumbel(location: 30, scale: 10))),
        new(Density(new Histogram(edges: [0, 18, 65, 100], weights: [20, 60, 20]))),
        new(Mass(new Hypergeometric(population: 100, successes: 60, draws: 30)), Mass(new Hypergeometric(population: 40, successes: 24, draws: 30))),
        new(Density(new InverseGaussian(mean: 10, shape: 20)), Density(new InverseGaussian(mean: 10, shape: 5)), Density(new InverseGaussian(mean: 10, shape: 100))) { Tail = 0.01 },
        new(Density(new Kumaraswamy(lowerShape: 2, upperShape: 3)), Density(new Kumaraswamy(lowerShape: 5, upperShape: 1)),
            Density(new Kumaraswamy(lowerShape: 0.5, upperShape: 0.5))) { Highest = 4 },
        new(Density(new Laplace(location: 0, scale: 2)), Density(new Laplace(location: 0, scale: 1))),
        new(Density(new Logistic(location: 1500, scale: 170)), Density(new Logistic(location: 1500, scale: 85))),
        new(Density(new LogNormal(logMean: 0, logStandardDeviation: 0.5)), Density(new LogNormal(logMean: 0, logStandardDeviation: 1)),
            Density(new LogNormal(logMean: 0, logStandardDeviation: 0.25))) { Tail = 0.01 },
        new(Mass(new NegativeBinomial(successes: 2.5, probability: 0.25)), Mass(new NegativeBinomial(successes: 8, probability: 0.5))),
        new(Density(new Normal(mean: 170, standardDeviation: 10)), Density(new Normal(mean: 170, standardDeviation: 5)), Density(new Normal(mean: 185, standardDeviation: 7))),
        new(Density(new Pareto(shape: 1.5, scale: 1000)), Density(new Pareto(shape: 3, scale: 1000))) { Tail = 0.03 },
        new(Density(new Pert(min: 1, mode: 2, max: 6)), Density(new Pert(min: 0, mode: 5, max: 6))),
        new(Density(new PiecewiseLinear(points: [0, 8, 17, 24], densities: [1, 6, 9, 2]))),
        new(Mass(new Poisson(mean: 3)), Mass(new Poisson(mean: 1)), Mass(new Poisson(mean: 8))),
        new(Density(new Rayleigh(scale: 2)), Density(new Rayleigh(scale: 1)), Density(new Rayleigh(scale: 4))),
        new(Mass(new Skellam(firstMean: 2, secondMean: 1)), Mass(new Skellam(firstMean: 5, secondMean: 5))),
        new(Density(new StudentT(location: 0, scale: 1, degreesOfFreedom: 4)), Density(new StudentT(location: 0, scale: 1, degreesOfFreedom: 1)),
            Density(new StudentT(location: 0, scale: 1, degreesOfFreedom: 100))) { Tail = 0.04 },
        new(Density(new Triangular(min: 0, mode: 2, max: 10)), Density(new Triangular(min: 3, mode: 6, max: 9))),
        new(Density(new Uniform(min: 2, max: 8)), Density(new Uniform(min: 0, max: 4))),
        new(Density(new VonMises(mean: 0, concentration: 4)), Density(new VonMises(mean: 0, concentration: 1)), Density(new VonMises(mean: 0, concentration: 20))),
        new(Density(new Weibull(shape: 1.5, scale: 10)), Density(new Weibull(shape: 1, scale: 10)), Density(new Weibull(shape: 5, scale: 10))),
        new(Mass(new Zipf(exponent: 1.2, count: 20)), Mass(new Zipf(exponent: 2, count: 20))),
    ];

    private static double Arrivals(double x) => x < 6 ? 0.2 : 1 + (x * (24 - x) / 100);
}

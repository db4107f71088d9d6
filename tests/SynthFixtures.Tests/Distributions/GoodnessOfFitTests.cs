using System;
using System.Linq;
using MathNet.Numerics;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>A million draws of each law, for five seeds, against a distribution function that is not ours.</summary>
/// <remarks>The seeds are fixed, so a test either always passes or never does; the level is one in a million.</remarks>
public sealed class GoodnessOfFitTests
{
    private const int Draws = 1_000_000;

    // sqrt(n) D exceeds this with probability 2 exp(-2 x^2) = 10^-6 (Kolmogorov's limit law).
    private const double KolmogorovLimit = 2.6935;

    public static TheoryData<long> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Uniforms_are_uniform(long seed) => Kolmogorov(new Uniform(0, 1), seed, x => x);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Normal_draws_are_normal(long seed) => Kolmogorov(new Normal(170, 10), seed, x => Cdf((x - 170) / 10));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lognormal_draws_are_lognormal(long seed) => Kolmogorov(new LogNormal(7, 0.5), seed, x => Cdf((Math.Log(x) - 7) / 0.5));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exponential_draws_are_exponential(long seed) => Kolmogorov(new Exponential(4), seed, x => 1 - Math.Exp(-x / 4));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Truncated_normal_draws_follow_the_conditioned_law(long seed)
    {
        var (low, high) = (Cdf(-1), Cdf(2));
        Kolmogorov(new Truncated<Normal>(new(0, 1), -1, 2), seed, x => (Cdf(x) - low) / (high - low));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Poisson_draws_follow_their_law(long seed) => ChiSquare(new Poisson(3), seed, k => PoissonMass(3, k), greatest: 12);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DiscreteUniform_draws_follow_their_law(long seed) => ChiSquare(new DiscreteUniform(0, 12), seed, static _ => 1 / 13.0, greatest: 12);

    [Theory, MemberData(nameof(Seeds))]
    public void Bernoulli_draws_follow_their_law(long seed) => ChiSquare(new Bernoulli(0.8), seed, k => k == 0 ? 0.2 : 0.8, greatest: 1);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Normal_draws_on_integers_follow_the_conditioned_law(long seed)
    {
        var (low, high) = (Cdf((17.5 - 40) / 12), Cdf((60.5 - 40) / 12));
        ChiSquare(
            new TruncatedToIntegers<Normal>(new(40, 12), 18, 60),
            seed,
            k => k < 18 ? 0 : (Cdf((k + 0.5 - 40) / 12) - Cdf((k - 0.5 - 40) / 12)) / (high - low),
            greatest: 60);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Choices_follow_their_weights(long seed) =>
        ChiSquare(new Index(new Choice<double>([0, 1, 2, 3], [4, 3, 2, 1])), seed, k => (4 - k) / 10.0, greatest: 3);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Choices_without_weights_are_equally_frequent(long seed) =>
        ChiSquare(new Index(new Choice<double>([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])), seed, _ => 0.1, greatest: 9);

    private static double[] Draw<TLaw>(TLaw law, long seed)
        where TLaw : struct, IQuantile<double>
    {
        var column = new double[Draws];
        Uniforms.Fill(StreamKey.Of(seed, StreamKey.Stream("Tests.Fit", typeof(TLaw).Name)), 0, 0, Purpose.Value, column);
        Columns.Quantile(in law, column);
        return column;
    }

    private static void Kolmogorov<TLaw>(TLaw law, long seed, Func<double, double> cdf)
        where TLaw : struct, IQuantile<double>
    {
        var draws = Draw(law, seed);
        Array.Sort(draws);
        var worst = 0.0;
        for (var i = 0; i < draws.Length; i++)
        {
            var p = cdf(draws[i]);
            worst = Math.Max(worst, Math.Max(p - ((double)i / Draws), ((i + 1.0) / Draws) - p));
        }
        Assert.InRange(worst * Math.Sqrt(Draws), 0.2, KolmogorovLimit);
    }

    private static void ChiSquare<TLaw>(TLaw law, long seed, Func<int, double> mass, int greatest)
        where TLaw : struct, IQuantile<double>
    {
        // The last cell takes all that lies above.
        var counts = new int[greatest + 1];
        foreach (var draw in Draw(law, seed))
            counts[Math.Min((int)draw, greatest)]++;
        var expected = Enumerable.Range(0, greatest + 1).Select(k => Draws * mass(k)).ToArray();
        expected[greatest] += Draws - expected.Sum();

        var cells = counts.Zip(expected).Where(cell => cell.Second > 0).ToArray();
        var statistic = cells.Sum(cell => (cell.First - cell.Second) * (cell.First - cell.Second) / cell.Second);
        Assert.Equal(Draws, cells.Sum(cell => cell.First));
        Assert.True(SpecialFunctions.GammaUpperRegularized((cells.Length - 1) / 2.0, statistic / 2) > 1e-6, $"chi-square {statistic} of {cells.Length} cells");
    }

    private static double Cdf(double z) => SpecialFunctions.Erfc(-z / Math.Sqrt(2)) / 2;

    private static double PoissonMass(double mean, int k) => Math.Exp((k * Math.Log(mean)) - mean - SpecialFunctions.FactorialLn(k));

    private readonly struct Index(Choice<double> choice) : IQuantile<double>
    {
        public double Quantile(double u) => choice.Quantile(u);
    }
}

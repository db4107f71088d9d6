using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;
using Peer = MathNet.Numerics.Distributions;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Distribution functions against those of Math.NET Numerics, over many parameters.</summary>
public sealed class SecondOpinionTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Normal_agrees_with_the_second_opinion() => ForAll((a, b) => new Normal(a, b), (a, b, x) => Peer.Normal.CDF(a, b, x), location: 100);

    [Fact]
    public void LogNormal_agrees_with_the_second_opinion() => ForAll((a, b) => new LogNormal(a, b), (a, b, x) => Peer.LogNormal.CDF(a, b, x), location: 2);

    [Fact]
    public void Exponential_agrees_with_the_second_opinion() => ForAll((_, b) => new Exponential(b), (_, b, x) => Peer.Exponential.CDF(1 / b, x), location: 1);

    [Fact]
    public void Uniform_agrees_with_the_second_opinion() =>
        ForAll((a, b) => new Uniform(a, a + b), (a, b, x) => Peer.ContinuousUniform.CDF(a, a + b, x), location: 10);

    [Fact]
    public void Poisson_agrees_with_the_second_opinion() => ForAll((_, b) => new Poisson(20 * b), (_, b, x) => Peer.Poisson.CDF(20 * b, x), location: 1);

    [Fact]
    public void Truncated_laws_agree_with_the_second_opinion()
    {
        ForAll(
            (a, b) => new Truncated<Normal>(new(a, b), a - b, a + (2 * b)),
            (a, b, x) => Conditioned(z => Peer.Normal.CDF(a, b, z), a - b, a + (2 * b), x),
            location: 5);
        ForAll(
            (_, b) => new Truncated<Exponential>(new(b), b, 3 * b),
            (_, b, x) => Conditioned(z => Peer.Exponential.CDF(1 / b, z), b, 3 * b, x),
            location: 1);
    }

    private static double Conditioned(Func<double, double> cdf, double min, double max, double x) => (cdf(x) - cdf(min)) / (cdf(max) - cdf(min));

    private static void ForAll<TLaw>(Func<double, double, TLaw> create, Func<double, double, double, double> peer, double location)
        where TLaw : struct, IDistribution
    {
        for (var i = 0; i < 50; i++)
        {
            var (a, b) = (location * ((2 * Uniforms.At(1, i)) - 1), 0.05 + (3 * Uniforms.At(2, i)));
            var law = create(a, b);
            foreach (var x in Enumerable.Range(0, 100).Select(j => law.Quantile(Uniforms.At(3, j))))
            {
                Assert.Equal(peer(a, b, x), law.Cdf(x), Tolerance);
                Assert.Equal(1 - peer(a, b, x), law.Survival(x), Tolerance);
            }
        }
    }
}

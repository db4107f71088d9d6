using SynthFixtures.Distributions;
using Xunit;
using static SynthFixtures.Tests.Distributions.Reference;

namespace SynthFixtures.Tests.Distributions;

public sealed class ReferenceTests
{
    [Fact]
    public void Uniform_agrees_with_the_reference() => Check("uniform", p => new Uniform(P(p, "lower"), P(p, "upper")), expectedSets: 2);

    [Fact]
    public void Normal_agrees_with_the_reference() => Check("normal", p => new Normal(P(p, "mean"), P(p, "sd")), expectedSets: 3);

    [Fact]
    public void LogNormal_agrees_with_the_reference() => Check("lognormal", p => new LogNormal(P(p, "mu"), P(p, "sigma")), expectedSets: 3);

    [Fact]
    public void Exponential_agrees_with_the_reference() => Check("exponential", p => new Exponential(1 / P(p, "rate")), expectedSets: 2);

    [Fact]
    public void Poisson_agrees_with_the_reference() => Check("poisson", p => new Poisson(P(p, "rate")), expectedSets: 3);

    [Fact]
    public void Bernoulli_agrees_with_the_reference() => Check("bernoulli", p => new Bernoulli(P(p, "probability")), expectedSets: 2);

    [Fact]
    public void A_truncated_normal_agrees_with_the_reference() =>
        Check("truncated_normal", p => new Truncated<Normal>(new(P(p, "mean"), P(p, "sd")), P(p, "lower"), P(p, "upper")), expectedSets: 4);
}

using System;
using System.Text.Json;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class ReferenceTests
{
    private const double Tolerance = 1e-13;

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

    private static double P(JsonElement parameters, string name) => ReferenceFile.Number(parameters.GetProperty(name));

    private static void Check<TLaw>(string family, Func<JsonElement, TLaw> create, int expectedSets)
        where TLaw : struct, IDistribution
    {
        var sets = 0;
        foreach (var set in ReferenceFile.Family(family))
        {
            sets++;
            var law = create(set.GetProperty("parameters"));
            var discrete = set.GetProperty("kind").GetString() == "discrete";
            foreach (var row in set.GetProperty("quantiles").EnumerateArray())
                CheckQuantile(law, discrete, ReferenceFile.Number(row[0]), ReferenceFile.Number(row[1]), set);
            foreach (var row in set.GetProperty("points").EnumerateArray())
                CheckTails(law, row, set);
        }
        Assert.Equal(expectedSets, sets);
    }

    private static void CheckQuantile<TLaw>(TLaw law, bool discrete, double u, double expected, JsonElement set)
        where TLaw : struct, IDistribution
    {
        var actual = law.Quantile(u);
        if (discrete)
        {
            Assert.Equal(expected, actual);
            return;
        }

        // One spacing of doubles in u moves x: the slope is taken from the law's own reference points by a difference.
        var spacing = Math.ScaleB(1, -53);
        var conditioning = Math.Abs(law.Quantile(Math.Min(u + (8 * spacing), 1 - spacing)) - actual) / 8;
        var allowed = (Tolerance * Math.Abs(expected)) + (2 * conditioning);
        Assert.True(
            Math.Abs(actual - expected) <= allowed,
            $"{set.GetProperty("family")} {set.GetProperty("parameters")}: {u:R} gives {actual:R}, not {expected:R}");
    }

    private static void CheckTails<TLaw>(TLaw law, JsonElement row, JsonElement set)
        where TLaw : struct, IDistribution
    {
        var x = ReferenceFile.Number(row[0]);
        var (density, cdf, survival) = (ReferenceFile.Number(row[1]), ReferenceFile.Number(row[2]), ReferenceFile.Number(row[3]));

        // A truncated law's tail ends at a bound: near it the rounding of the whole law's tail, about 2^-53 of its size, remains.
        var absolute = (2 * density * Math.Abs(x) * Math.ScaleB(1, -53)) + (set.GetProperty("family").GetString() == "truncated_normal" ? 4e-16 : 0);
        Check(cdf, law.Cdf(x), "P(X <= x)");
        Check(survival, law.Survival(x), "P(X > x)");

        void Check(double expected, double actual, string what) => Assert.True(
            Math.Abs(actual - expected) <= (Tolerance * expected) + absolute,
            $"{set.GetProperty("family")} {set.GetProperty("parameters")}: {what} at {x:R} is {actual:R}, not {expected:R}");
    }
}

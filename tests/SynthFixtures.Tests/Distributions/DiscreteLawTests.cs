using System;
using System.Text.Json;
using SynthFixtures.Distributions;
using Xunit;
using static SynthFixtures.Tests.Distributions.Reference;

namespace SynthFixtures.Tests.Distributions;

public sealed class DiscreteLawTests
{
    [Fact]
    public void Binomial_agrees_with_the_reference() =>
        Check("binomial", p => new Binomial((long)P(p, "trials"), P(p, "probability")), expectedSets: 3);

    [Fact]
    public void Geometric_agrees_with_the_reference() => Check("geometric", p => new Geometric(P(p, "probability")), expectedSets: 3);

    [Fact]
    public void NegativeBinomial_agrees_with_the_reference() =>
        Check("negative_binomial", p => new NegativeBinomial(P(p, "successes"), P(p, "probability")), expectedSets: 3);

    [Fact]
    public void Hypergeometric_agrees_with_the_reference() =>
        Check("hypergeometric", p => new Hypergeometric((long)P(p, "population"), (long)P(p, "successes"), (long)P(p, "draws")), expectedSets: 2);

    [Fact]
    public void Zipf_agrees_with_the_reference() => Check("zipf", p => new Zipf(P(p, "exponent"), (long)P(p, "count")), expectedSets: 2);

    [Fact]
    public void Zipf_with_a_large_count_agrees_with_the_zeta_distribution() =>
        Check("zeta", p => new WithoutMoments(new(P(p, "exponent"), 1_000_000_000_000_000)), expectedSets: 2);

    [Fact]
    public void Categorical_agrees_with_the_reference() => Check(
        "categorical",
        p => new Categorical([.. Array.ConvertAll<JsonElement, double>([.. p.GetProperty("weights").EnumerateArray()], ReferenceFile.Number)]),
        expectedSets: 2);

    [Fact]
    public void Skellam_agrees_with_the_reference() => Check("skellam", p => new Skellam(P(p, "rate1"), P(p, "rate2")), expectedSets: 2);

    [Fact]
    public void Bits_of_Binomial() => Bits("Binomial", "new Binomial(100, 0.3)", new Binomial(100, 0.3));

    [Fact]
    public void Bits_of_Binomial_with_many_trials() => Bits("Binomial.ManyTrials", "new Binomial(10^9, 0.3)", new Binomial(1_000_000_000, 0.3));

    [Fact]
    public void Bits_of_Geometric() => Bits("Geometric", "new Geometric(0.01)", new Geometric(0.01));

    [Fact]
    public void Bits_of_NegativeBinomial() => Bits("NegativeBinomial", "new NegativeBinomial(2.5, 0.25)", new NegativeBinomial(2.5, 0.25));

    [Fact]
    public void Bits_of_NegativeBinomial_with_a_large_mean() =>
        Bits("NegativeBinomial.LargeMean", "new NegativeBinomial(0.5, 1e-6)", new NegativeBinomial(0.5, 1e-6));

    [Fact]
    public void Bits_of_Hypergeometric() => Bits("Hypergeometric", "new Hypergeometric(100, 60, 30)", new Hypergeometric(100, 60, 30));

    [Fact]
    public void Bits_of_Zipf() => Bits("Zipf", "new Zipf(1.1, 10^6)", new Zipf(1.1, 1_000_000));

    [Fact]
    public void Bits_of_Categorical() => Bits("Categorical", "new Categorical(1, 2, 3, 4)", new Categorical(1, 2, 3, 4));

    [Fact]
    public void Bits_of_Skellam() => Bits("Skellam", "new Skellam(2, 3)", new Skellam(2, 3));

    [Fact]
    public void Bits_of_BetaBinomial() => Bits("BetaBinomial", "new BetaBinomial(10, 2, 3)", new BetaBinomial(10, 2, 3));

    private static void Bits<TLaw>(string name, string title, TLaw law)
        where TLaw : struct, IQuantile<double> => KnownAnswers.Check(name, title, law);

    private readonly struct WithoutMoments(Zipf law) : IMass
    {
        public double Quantile(double u) => law.Quantile(u);

        public double UpperQuantile(double q) => law.UpperQuantile(q);

        public double Cdf(double x) => law.Cdf(x);

        public double Survival(double x) => law.Survival(x);

        public double Pmf(double k) => law.Pmf(k);
    }
}

using SynthFixtures.Distributions;
using Xunit;
using static SynthFixtures.Tests.Distributions.Reference;

namespace SynthFixtures.Tests.Distributions;

public sealed class ClosedFormLawTests
{
    [Fact]
    public void Weibull_agrees_with_the_reference() => Check("weibull", p => new Weibull(P(p, "shape"), P(p, "scale")), expectedSets: 3);

    [Fact]
    public void Pareto_agrees_with_the_reference() => Check("pareto", p => new Pareto(P(p, "shape"), P(p, "scale")), expectedSets: 3);

    [Fact]
    public void Cauchy_agrees_with_the_reference() => Check("cauchy", p => new Cauchy(P(p, "location"), P(p, "scale")), expectedSets: 2);

    [Fact]
    public void Laplace_agrees_with_the_reference() => Check("laplace", p => new Laplace(P(p, "location"), P(p, "scale")), expectedSets: 2);

    [Fact]
    public void Logistic_agrees_with_the_reference() => Check("logistic", p => new Logistic(P(p, "location"), P(p, "scale")), expectedSets: 2);

    [Fact]
    public void Triangular_agrees_with_the_reference() =>
        Check("triangular", p => new Triangular(P(p, "lower"), P(p, "mode"), P(p, "upper")), expectedSets: 2);

    [Fact]
    public void Gumbel_agrees_with_the_reference() => Check("gumbel", p => new Gumbel(P(p, "location"), P(p, "scale")), expectedSets: 2);

    [Fact]
    public void GeneralizedExtremeValue_agrees_with_the_reference() =>
        Check("gev", p => new GeneralizedExtremeValue(P(p, "location"), P(p, "scale"), P(p, "shape")), expectedSets: 3);

    [Fact]
    public void Rayleigh_agrees_with_the_reference() => Check("rayleigh", p => new Rayleigh(P(p, "scale")), expectedSets: 2);

    [Fact]
    public void Kumaraswamy_agrees_with_the_reference() => Check("kumaraswamy", p => new Kumaraswamy(P(p, "a"), P(p, "b")), expectedSets: 3);

    [Fact]
    public void Bits_of_Weibull() => KnownAnswers.Check("Weibull", "new Weibull(1.5, 2)", new Weibull(1.5, 2));

    [Fact]
    public void Bits_of_Pareto() => KnownAnswers.Check("Pareto", "new Pareto(1.5, 2)", new Pareto(1.5, 2));

    [Fact]
    public void Bits_of_Cauchy() => KnownAnswers.Check("Cauchy", "new Cauchy(2, 0.5)", new Cauchy(2, 0.5));

    [Fact]
    public void Bits_of_Laplace() => KnownAnswers.Check("Laplace", "new Laplace(-3, 2.5)", new Laplace(-3, 2.5));

    [Fact]
    public void Bits_of_Logistic() => KnownAnswers.Check("Logistic", "new Logistic(4, 0.75)", new Logistic(4, 0.75));

    [Fact]
    public void Bits_of_Triangular() => KnownAnswers.Check("Triangular", "new Triangular(-3, 2, 4)", new Triangular(-3, 2, 4));

    [Fact]
    public void Bits_of_Gumbel() => KnownAnswers.Check("Gumbel", "new Gumbel(3, 2)", new Gumbel(3, 2));

    [Fact]
    public void Bits_of_GeneralizedExtremeValue() =>
        KnownAnswers.Check("GeneralizedExtremeValue", "new GeneralizedExtremeValue(0, 1, 0.125)", new GeneralizedExtremeValue(0, 1, 0.125));

    [Fact]
    public void Bits_of_Rayleigh() => KnownAnswers.Check("Rayleigh", "new Rayleigh(2.5)", new Rayleigh(2.5));

    [Fact]
    public void Bits_of_Kumaraswamy() => KnownAnswers.Check("Kumaraswamy", "new Kumaraswamy(2, 3)", new Kumaraswamy(2, 3));

    [Fact]
    public void Bits_of_Gompertz() => KnownAnswers.Check("Gompertz", "new Gompertz(0.001, 8)", new Gompertz(0.001, 8));
}

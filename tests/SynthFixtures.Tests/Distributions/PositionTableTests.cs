using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Columns of laws on so many integers that polynomials stand for their quantiles.</summary>
public class PositionTableTests
{
    private const int Draws = 200_000;

    // More than a table serves in scalar code.
    private const int FirstValues = 20_000;

    public static TheoryData<string> Laws =>
    [
        "poisson(10^6)", "poisson(10^9)", "binomial(10^9, 0.3)", "binomial(10^12, 10^-6)", "negative binomial(10^6, 0.5)", "hypergeometric", "skellam", "beta-binomial", "zipf",
    ];

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_column_holds_the_integers_that_single_values_are(string law) => On(law, new Comparison(
        [.. Enumerable.Range(0, Draws).Select(row => Uniforms.At(8, row)), .. Enumerable.Range(1, 60).SelectMany(k => (double[])[Math.ScaleB(1, -k), 1 - Math.ScaleB(1, -k)])]));

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_column_steps_to_the_next_integer_at_the_same_uniform_as_single_values(string law) => On(law, new Steps());

    private static void On(string law, ICheck check)
    {
        switch (law)
        {
            case "poisson(10^6)":
                check.Of(new Poisson(1e6));
                break;
            case "poisson(10^9)":
                check.Of(new Poisson(1e9));
                break;
            case "binomial(10^9, 0.3)":
                check.Of(new Binomial(1_000_000_000, 0.3));
                break;
            case "binomial(10^12, 10^-6)":
                check.Of(new Binomial(1_000_000_000_000, 1e-6));
                break;
            case "negative binomial(10^6, 0.5)":
                check.Of(new NegativeBinomial(1e6, 0.5));
                break;
            case "hypergeometric":
                check.Of(new Hypergeometric(1_000_000_000, 400_000_000, 1_000_000));
                break;
            case "skellam":
                check.Of(new Skellam(1e6, 2e6));
                break;
            case "beta-binomial":
                check.Of(new BetaBinomial(1_000_000_000, 2, 3));
                break;
            default:
                check.Of(new Zipf(1.1, 1_000_000));
                break;
        }
    }

    private interface ICheck
    {
        void Of<TLaw>(TLaw law)
            where TLaw : struct, IMass, IColumnQuantile;
    }

    private static void AssertSame<TLaw>(in TLaw law, double[] uniforms)
        where TLaw : struct, IMass, IColumnQuantile
    {
        // A table serves its first values in scalar code, and makes its rows the first time; what follows comes from polynomials.
        var values = new double[uniforms.Length];
        for (var served = 0; served < 2 * FirstValues; served += values.Length)
            law.Quantile(uniforms, values);
        law.Quantile(uniforms, values);
        for (var i = 0; i < uniforms.Length; i++)
        {
            if (values[i] != law.Quantile(uniforms[i]))
                Assert.Fail($"{uniforms[i]:R}: {values[i]:R}, not {law.Quantile(uniforms[i]):R}");
        }
    }

    private sealed class Comparison(double[] uniforms) : ICheck
    {
        public void Of<TLaw>(TLaw law)
            where TLaw : struct, IMass, IColumnQuantile => AssertSame(in law, uniforms);
    }

    private sealed class Steps : ICheck
    {
        public void Of<TLaw>(TLaw law)
            where TLaw : struct, IMass, IColumnQuantile
        {
            var steps = Enumerable.Range(0, 2000).Select(row => law.Cdf(law.Quantile(Uniforms.At(9, row)))).Where(u => u is > 0 and < 1);
            AssertSame(in law, [.. steps.SelectMany(u => (double[])[Math.BitDecrement(u), u, Math.BitIncrement(u), u * (1 - 1e-14)])]);
        }
    }
}

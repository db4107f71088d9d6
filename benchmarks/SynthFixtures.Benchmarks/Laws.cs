using System;
using System.Collections.Generic;
using MathNet.Numerics.Random;
using SynthFixtures.Distributions;
using Peer = MathNet.Numerics.Distributions;

namespace SynthFixtures.Benchmarks;

/// <summary>The cost of one draw of each law into an array that exists, beside what fills arrays otherwise. Prints tab-separated lines: group, name, nanoseconds.</summary>
internal static class Laws
{
    private static readonly SyntheticColumn Column = Synthetic.Column("Benchmarks.Laws", "Value");

    // As long as numpy_laws.py has them.
    private const int PartLength = 131_072;

    // Short work, so that one of the repeats is seldom disturbed.
    private const int ShortRepeats = 200;

    public static int Measure(int draws)
    {
        var parts = new double[Math.Max(1, draws / PartLength)][];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new double[PartLength];
        foreach (var (group, name, fill) in Contenders())
            Timing.Print(group, name, Timing.Nanoseconds(PartLength, parts, fill));
        Short(new double[draws]);
        return 0;
    }

    private static IEnumerable<(string Group, string Name, Action<double[]> Fill)> Contenders()
    {
        yield return ("fill", "Span.Fill", values => values.AsSpan().Fill(1.5));
        yield return ("uniform", "xoshiro256++, vectorised", VectorXoshiro.Fill);
        var random = new Random(1);
        yield return ("uniform", "System.Random", values => Each(values, random.NextDouble));
        var mathNet = new Xoshiro256StarStar(1, threadSafe: false);
        yield return ("uniform", "MathNet", mathNet.NextDoubles);
        yield return ("normal", "MathNet", values => Peer.Normal.Samples(mathNet, values, 0, 1));
        yield return ("exponential", "MathNet", values => Peer.Exponential.Samples(mathNet, values, 1));
        yield return ("gamma(2)", "MathNet", values => Peer.Gamma.Samples(mathNet, values, 2, 1));
        yield return ("poisson(3)", "MathNet", values => Each(values, () => Peer.Poisson.Sample(mathNet, 3)));
        yield return ("binomial(100, 0.3)", "MathNet", values => Each(values, () => Peer.Binomial.Sample(mathNet, 0.3, 100)));

        yield return Of("uniform", new Uniform(0, 1));
        yield return Of("exponential", new Exponential(1));
        yield return Of("normal", new Normal(0, 1));
        yield return Of("lognormal", new LogNormal(0, 1));
        yield return Of("gamma(2)", new Gamma(2, 1));
        yield return Of("weibull(1.5)", new Weibull(1.5, 1));
        yield return Of("pareto(3)", new Pareto(3, 1));
        yield return Of("cauchy", new Cauchy(0, 1));
        yield return Of("laplace", new Laplace(0, 1));
        yield return Of("logistic", new Logistic(0, 1));
        yield return Of("triangular", new Triangular(0, 0.25, 1));
        yield return Of("gumbel", new Gumbel(0, 1));
        yield return Of("gev(0.125)", new GeneralizedExtremeValue(0, 1, 0.125));
        yield return Of("rayleigh", new Rayleigh(1));
        yield return Of("kumaraswamy(2, 3)", new Kumaraswamy(2, 3));
        yield return Of("gompertz(1)", new Gompertz(1, 1));
        yield return Of("truncated normal [-1, 2]", new Truncated<Normal>(new(0, 1), -1, 2));
        yield return Of("poisson(3)", new Poisson(3));
        yield return Of("poisson(100)", new Poisson(100));
        yield return Of("poisson(1e6)", new Poisson(1e6));
        yield return Of("bernoulli(0.3)", new Bernoulli(0.3));
        yield return Of("binomial(100, 0.3)", new Binomial(100, 0.3));
        yield return Of("binomial(1e9, 0.3)", new Binomial(1_000_000_000, 0.3));
        yield return Of("geometric(0.25)", new Geometric(0.25));
        yield return Of("negative binomial(2.5, 0.25)", new NegativeBinomial(2.5, 0.25));
        yield return Of("hypergeometric(100, 60, 30)", new Hypergeometric(100, 60, 30));
        yield return Of("zipf(1.1, 1e6)", new Zipf(1.1, 1_000_000));
        yield return Of("choice of ten", new Categorical(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        yield return Of("skellam(2, 3)", new Skellam(2, 3));
        yield return Of("beta-binomial(10, 2, 3)", new BetaBinomial(10, 2, 3));
        yield return Given("normal quantile of given uniforms", new Normal(0, 1));
        yield return Given("gamma(2) quantile of given uniforms", new Gamma(2, 1));
    }

    private static (string, string, Action<double[]>) Of<TLaw>(string group, TLaw law)
        where TLaw : struct, IQuantile<double> => (group, "SynthFixtures", values => Column.Fill(in law, values, seed: 42));

    private static (string, string, Action<double[]>) Given<TLaw>(string group, TLaw law)
        where TLaw : struct, IQuantile<double>
    {
        var uniforms = new double[1024];
        Column.Fill(new Uniform(0, 1), uniforms, seed: 42);
        return (group, "SynthFixtures", Fill);

        // Into the same few values again and again, as SciPy gets its memory.
        void Fill(double[] values)
        {
            for (var start = 0; start < values.Length; start += uniforms.Length)
                Columns.Quantile(in law, uniforms.AsSpan(0, Math.Min(uniforms.Length, values.Length - start)), values);
        }
    }

    // Columns of 1, 20, 64 and 256 values, by the value.
    private static void Short(double[] values)
    {
        foreach (var length in (int[])[1, 20, 64, 256])
        {
            Short("uniform", new Uniform(0, 1), values, length);
            Short("normal", new Normal(0, 1), values, length);
            Short("poisson(3)", new Poisson(3), values, length);
        }
    }

    private static void Short<TLaw>(string name, TLaw law, double[] values, int length)
        where TLaw : struct, IQuantile<double>
    {
        var whole = values.Length / 10 / length * length;
        var nanoseconds = Timing.Nanoseconds(whole, () =>
        {
            for (var start = 0; start < whole; start += length)
                Column.Fill(in law, values.AsSpan(start, length), seed: 42, firstRow: start);
        }, ShortRepeats);
        Timing.Print($"columns of {length}", $"SynthFixtures {name}", nanoseconds);
    }

    private static void Each(double[] values, Func<double> draw)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = draw();
    }
}

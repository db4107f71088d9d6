using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using SynthFixtures.Bits;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

// Prints the widest registers that the runtime uses here and, for each column, a hash of its bits.
Console.WriteLine($"width {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 0)}");

var words = new ulong[SampleColumn.Length];
Words.Fill(SampleColumn.Key, firstRow: 11, lane: 3, Purpose.Missing, words);
Print("words", MemoryMarshal.AsBytes<ulong>(words));

var guids = new Guid[SampleColumn.Length];
new GuidSource().Fill(guids, seed: 7);
Print("guids", MemoryMarshal.AsBytes<Guid>(guids));

foreach (var count in (ulong[])[40, 5000, 20_000, 1_000_003, 1UL << 62])
{
    var numbers = words.AsSpan(0, (int)Math.Min(count, (ulong)words.Length));
    new Permutation(SampleColumn.Key, count).Fill(firstIndex: (count - (ulong)numbers.Length) / 3, numbers);
    Print($"permutation of {count}", MemoryMarshal.AsBytes<ulong>(numbers));
}

Column("uniforms", new Identity());
Column("uniform", new Uniform(-2.5, 7.25));
Column("normal", new Normal(170, 10));
Column("lognormal", new LogNormal(10, 0.75));
Column("exponential", new Exponential(4));
Column("poisson", new Poisson(3));
Column("poisson with a large mean", new Poisson(1e6));
Column("binomial", new Binomial(10, 0.25));
Column("binomial of many values", new Binomial(100, 0.3));
Column("binomial of a billion trials", new Binomial(1_000_000_000, 0.3));
Column("geometric", new Geometric(0.25));
Column("negative binomial", new NegativeBinomial(0.5, 1e-6));
Column("hypergeometric", new Hypergeometric(100, 60, 30));
Column("zipf", new Zipf(1.1, 1_000_000));
Column("categorical", new Categorical(1, 2, 3, 4));
Column("skellam", new Skellam(1e6, 2e6));
Column("beta-binomial", new BetaBinomial(1_000_000_000, 0.5, 0.5));
Column("weibull", new Weibull(1.5, 2));
Column("pareto", new Pareto(1.5, 2));
Column("cauchy", new Cauchy(2, 0.5));
Column("laplace", new Laplace(-3, 2.5));
Column("logistic", new Logistic(4, 0.75));
Column("triangular", new Triangular(-3, 2, 4));
Column("gumbel", new Gumbel(3, 2));
Column("generalized extreme value", new GeneralizedExtremeValue(1, 2, -0.25));
Column("rayleigh", new Rayleigh(2.5));
Column("kumaraswamy", new Kumaraswamy(2, 3));
Column("gompertz", new Gompertz(0.001, 8));
Column("empirical", new Empirical(1, 2, 3, 10));
Column("truncated gumbel", new Truncated<Gumbel>(new(0, 1), min: 30, max: 31));
Column("gamma", new Gamma(2, 1));
Column("gamma of a small shape", new Gamma(0.2, 1));
Column("beta", new Beta(2, 3));
Column("beta of small shapes", new Beta(0.2, 0.7));
Column("student", new StudentT(1, 2, 2.5));
Column("chi-squared", new ChiSquared(4));
Column("fisher", new FisherF(5, 12));
Column("pert", new Pert(1, 2, 6));
Column("inverse gaussian", new InverseGaussian(2, 5));
Column("von mises", new VonMises(0.5, 4));
Column("truncated gamma", new Truncated<Gamma>(new(2, 1), min: 1, max: 4));
Column("bernoulli", new Bernoulli(0.3));
Column("truncated normal", new Truncated<Normal>(new(0, 1), min: -1, max: 2));
Column("truncated normal, far tail", new Truncated<Normal>(new(0, 1), min: 8, max: 9));
Column("truncated lognormal", new Truncated<LogNormal>(new(0, 1), min: 0.5));
Column("truncated exponential", new Truncated<Exponential>(new(1), min: 20, max: 21));
Column("truncated uniform", new Truncated<Uniform>(new(0, 1), max: 0.75));
Column("truncated poisson", new Truncated<Poisson>(new(3), min: 2, max: 9));
Column("truncated to integers", new TruncatedToIntegers<Normal>(new(40, 12), min: 18, max: 90));

Group("gaussian copula", new CopulaSource());
Group("t copula", new TailSource());
Group("conditional copula", new ConditionalSource());
Group("fixed sum", new SumSource<double>(new("Sum", SumSource<double>.Streams, total: 100, [1, 0.5, 3])));
Group("bounded fixed sum", new SumSource<double>(new("Sum", SumSource<double>.Streams, total: 1, [2, 1, 3], [0.1, 0, 0.3], [0.6, 0.5, 1])));
Group("fixed sum of integers", new SumSource<int>(new("Sum", SumSource<int>.Streams, total: 1000, [1, 0.5, 3])));
Group("fixed sum of decimals", new SumSource<decimal>(new("Sum", SumSource<decimal>.Streams, total: 100m, [1, 0.5, 3], decimals: 2)));
Group("unique keys", new KeySource());

static void Group<T>(string name, SyntheticSource<Triple<T>> source)
    where T : unmanaged
{
    var rows = new Triple<T>[SampleColumn.Length];
    source.Fill(rows, seed: 7, firstRow: 3);
    Print(name, MemoryMarshal.AsBytes<Triple<T>>(rows));
}

static void Column<TLaw>(string name, TLaw law)
    where TLaw : struct, IQuantile<double>
{
    var column = new double[SampleColumn.Length];
    SampleColumn.Fill(in law, column);
    Print(name, MemoryMarshal.AsBytes<double>(column));
}

static void Print(string name, ReadOnlySpan<byte> bytes) => Console.WriteLine($"{name}: {Convert.ToHexString(SHA256.HashData(bytes))[..32]}");

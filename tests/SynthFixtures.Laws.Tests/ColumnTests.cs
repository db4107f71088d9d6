using System;
using System.Linq;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Columns without a model are the cells of a model with the same names.</summary>
public sealed class ColumnTests
{
    private const string Type = "SynthFixtures.Laws.Tests.Lawbook";
    private const long Seed = -7;

    private static readonly Lawbook[] Rows = Synthetic.Rows<Lawbook>(1000, Seed, firstRow: 5);

    [Fact]
    public void A_column_of_numbers_is_that_of_a_model_with_the_same_names()
    {
        Same(new Uniform(-2.5, 7.25), "Uniform", row => row.Uniform);
        Same(new Normal(170, 10), "Normal", row => row.Normal);
        Same(new LogNormal(1.5, 0.25), "LogNormal", row => row.LogNormal);
        Same(new Exponential(4), "Exponential", row => row.Exponential);
        Same(new Weibull(1.5, 2), "Weibull", row => row.Weibull);
        Same(new Pareto(3, 1), "Pareto", row => row.Pareto);
        Same(new Cauchy(2, 0.5), "Cauchy", row => row.Cauchy);
        Same(new Laplace(-3, 2.5), "Laplace", row => row.Laplace);
        Same(new Logistic(4, 0.75), "Logistic", row => row.Logistic);
        Same(new Triangular(-3, 2, 4), "Triangular", row => row.Triangular);
        Same(new Gumbel(3, 2), "Gumbel", row => row.Gumbel);
        Same(new GeneralizedExtremeValue(1, 2, -0.25), "GeneralizedExtremeValue", row => row.GeneralizedExtremeValue);
        Same(new Rayleigh(2.5), "Rayleigh", row => row.Rayleigh);
        Same(new Kumaraswamy(5, 1.5), "Kumaraswamy", row => row.Kumaraswamy);
        Same(new Gompertz(0.001, 8), "Gompertz", row => row.Gompertz);
        Same(new Empirical(1, 2, 3, 10), "Empirical", row => row.Empirical);
        Same(new Density(Lawbook.Parabola, 0, 3), "Density", row => row.Density);
        Same(new Truncated<Density>(new(Lawbook.Parabola, 0, 3), max: 2.5), "TruncatedDensity", row => row.TruncatedDensity);
        Same(new Histogram([-3, 0, 1, 10], [1, 5, 2]), "Histogram", row => row.Histogram);
        Same(new PiecewiseLinear([0, 2, 3], [0, 4, 0]), "PiecewiseLinear", row => row.PiecewiseLinear);
        Same(new Truncated<Gumbel>(new(3, 2), 0, 10), "TruncatedGumbel", row => row.TruncatedGumbel);
    }

    [Fact]
    public void A_column_of_integers_is_that_of_a_model_with_the_same_names()
    {
        Same(new Poisson(4), "Poisson", row => row.Poisson);
        Same(new Binomial(100, 0.3), "Binomial", row => row.Binomial);
        Same(new Binomial(1_000_000_000, 0.3), "ManyTrials", row => row.ManyTrials);
        Same(new Geometric(0.25), "Geometric", row => row.Geometric);
        Same(new NegativeBinomial(2.5, 0.25), "NegativeBinomial", row => row.NegativeBinomial);
        Same(new Hypergeometric(100, 60, 30), "Hypergeometric", row => row.Hypergeometric);
        Same(new Zipf(1.1, 1_000_000), "Zipf", row => row.Zipf);
        Same(new Categorical(1, 2, 3, 4), "Categorical", row => row.Categorical);
        Same(new Skellam(2, 3), "Skellam", row => row.Skellam);
        Same(new BetaBinomial(10, 2, 3), "BetaBinomial", row => row.BetaBinomial);
        Same(new Bernoulli(0.8), "Bernoulli", row => row.Bernoulli);
        Same(new TruncatedToIntegers<Weibull>(new(1.5, 20), max: 60), "WeibullOnIntegers", row => row.WeibullOnIntegers);
        Same(new TruncatedToIntegers<Binomial>(new(100, 0.3), min: 25), "TruncatedBinomial", row => row.TruncatedBinomial);

        var longs = new long[Rows.Length];
        Synthetic.Column(Type, "DiscreteUniform").Fill(new DiscreteUniform(1, 6), longs, Seed, firstRow: 5);
        Assert.Equal(Rows.Select(row => row.DiscreteUniform), longs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Threads_make_the_same_bytes(int threads)
    {
        const int Count = 300_001;
        var column = Synthetic.Column("Any.Stream", "Value");
        var (alone, together) = (new double[Count], new double[Count]);
        column.Fill(new Normal(0, 1), alone, Seed, firstRow: 77);
        column.FillParallel(new Normal(0, 1), together, Seed, firstRow: 77, threads);
        Assert.Equal(alone, together);

        var (longsAlone, longs, ints) = (new long[Count], new long[Count], new int[Count]);
        column.Fill(new Poisson(1e6), longsAlone, Seed, firstRow: 77);
        column.FillParallel(new Poisson(1e6), longs, Seed, firstRow: 77, threads);
        column.FillParallel(new Poisson(1e6), ints, Seed, firstRow: 77, threads);
        Assert.Equal(longsAlone, longs);
        Assert.Equal(longsAlone, ints.Select(value => (long)value));
    }

    [Fact]
    public void Of_faults_on_several_threads_that_of_the_least_row_is_thrown()
    {
        // Every number but the very least lies beyond int.
        var column = Synthetic.Column("Any.Stream", "Value");
        var one = Assert.Throws<SyntheticModelException>(() => column.Fill(new LogNormal(20.9, 1), new int[300_000], Seed, firstRow: 70_000));
        var several = Assert.Throws<SyntheticModelException>(() => column.FillParallel(new LogNormal(20.9, 1), new int[300_000], Seed, firstRow: 70_000, threads: 4));
        Assert.Equal(one.Message, several.Message);
    }

    [Fact]
    public void How_a_column_is_cut_never_shows()
    {
        var column = Synthetic.Column("Any.Stream", "Value");
        var (whole, parts) = (new double[5000], new double[5000]);
        column.Fill(new Gumbel(0, 1), whole, Seed, firstRow: 3);
        for (var (start, length) = (0, 1); start < parts.Length; start += length, length = Math.Min((length * 2) + 1, parts.Length - start))
            column.Fill(new Gumbel(0, 1), parts.AsSpan(start, length), Seed, firstRow: 3 + start);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Rows_that_do_not_exist_are_refused()
    {
        var column = Synthetic.Column("Any.Stream", "Value");
        Assert.Throws<ArgumentOutOfRangeException>(() => column.Fill(new Normal(0, 1), new double[1], Seed, firstRow: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => column.Fill(new Normal(0, 1), new double[2], Seed, firstRow: long.MaxValue - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => column.FillParallel(new Normal(0, 1), new double[2], Seed, threads: 0));
        Assert.Throws<ArgumentNullException>(() => Synthetic.Column("Any.Stream", null!));
    }

    private static void Same<TLaw>(TLaw law, string member, Func<Lawbook, double> cell)
        where TLaw : struct, IQuantile<double>
    {
        var values = new double[Rows.Length];
        Synthetic.Column(Type, member).Fill(in law, values, Seed, firstRow: 5);
        Assert.Equal(Rows.Select(cell), values);
    }

    private static void Same<TLaw>(TLaw law, string member, Func<Lawbook, long> cell)
        where TLaw : struct, IQuantile<double>
    {
        var (longs, ints) = (new long[Rows.Length], new int[Rows.Length]);
        Synthetic.Column(Type, member).Fill(in law, longs, Seed, firstRow: 5);
        Synthetic.Column(Type, member).Fill(in law, ints, Seed, firstRow: 5);
        Assert.Equal(Rows.Select(cell), longs);
        Assert.Equal(Rows.Select(cell), ints.Select(value => (long)value));
    }
}

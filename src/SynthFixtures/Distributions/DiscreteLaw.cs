using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law of integers, stated by its mass function up to a factor; the quantile and both tails follow from it, exact in either tail.</summary>
/// <remarks>
/// What is derived is built at the first use: where at most 8,192 probabilities matter, all of them (<see cref="MassTable"/>); else a few hundred blocks
/// whose sums are found by quadrature (<see cref="MassBlocks"/>), so that neither time nor memory grows with the parameters; columns of these take polynomials
/// (<see cref="PositionTable"/>).
/// </remarks>
internal abstract class DiscreteLaw
{
    private MassTable? table;
    private MassBlocks? blocks;
    private PositionTable? positions;

    /// <summary>The least integer of the support, or minus infinity.</summary>
    public abstract double Least { get; }

    /// <summary>The greatest integer of the support, or infinity.</summary>
    public abstract double Greatest { get; }

    /// <summary>An integer at which, or near which, the mass is greatest: sums go outwards from here.</summary>
    public abstract double Center { get; }

    /// <summary>P(X = k + 1) / P(X = k).</summary>
    /// <param name="k">An integer of the support, less than <see cref="Greatest"/>.</param>
    public abstract double Ratio(double k);

    /// <summary>A smooth function that at integers is P(X = x) up to a factor, at most about 1; asked only where more than 8,192 integers matter.</summary>
    /// <param name="x">Any number in [<see cref="Least"/>, <see cref="Greatest"/>].</param>
    /// <param name="rest">What rounding took from <paramref name="x"/>: beyond 10^6 the distance from the mean would suffer.</param>
    public abstract double Weight(double x, double rest = 0);

    /// <summary>The least k with P(X &lt;= k) &gt;= <paramref name="u"/>; 0 and 1 give the ends of the support.</summary>
    public double Quantile(double u)
    {
        if (!(u > 0 && u < 1))
            return End(u, 1 - u);
        return Table is { } t ? t.Quantile(u) : Blocks.Quantile(u, 1 - u);
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= p, that is P(X &gt; k) &lt;= q.</summary>
    public double Quantile(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return End(p, q);
        return Table is { } t ? t.Quantile(p, q) : Blocks.Quantile(p, q);
    }

    /// <summary>The quantiles of many uniforms.</summary>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        values = values[..u.Length];
        if (Table is { } t)
            t.Quantile(this, u, values);
        else
            Positions.Quantile(this, u, values);
    }

    /// <summary>P(X &lt;= x).</summary>
    public double Cdf(double x)
    {
        if (!(x >= Least && x < Greatest))
            return x < Least ? 0 : double.IsNaN(x) ? x : 1;
        return Table is { } t ? t.Cdf(Math.Floor(x)) : Blocks.Cdf(Math.Floor(x));
    }

    /// <summary>P(X &gt; x).</summary>
    public double Survival(double x)
    {
        if (!(x >= Least && x < Greatest))
            return x < Least ? 1 : double.IsNaN(x) ? x : 0;
        return Table is { } t ? t.Survival(Math.Floor(x)) : Blocks.Survival(Math.Floor(x));
    }

    /// <summary>P(X = k).</summary>
    public double Pmf(double k)
    {
        if (!(k >= Least && k <= Greatest && Math.Floor(k) == k && double.IsFinite(k)))
            return double.IsNaN(k) ? k : 0;
        return Table is { } t ? t.Pmf(k) : Blocks.Pmf(k);
    }

    /// <summary>The mean, as a sum.</summary>
    public double Mean => Sum((k, p) => k * p);

    /// <summary>The variance, as a sum.</summary>
    public double Variance => CentralMoment(Mean, 2);

    /// <summary>The skewness, as a sum; NaN where the variance is 0.</summary>
    public double Skewness
    {
        get
        {
            var (mean, variance) = (Mean, Variance);
            return variance > 0 ? CentralMoment(mean, 3) / (variance * Math.Sqrt(variance)) : double.NaN;
        }
    }

    /// <summary>The excess kurtosis, as a sum; NaN where the variance is 0.</summary>
    public double ExcessKurtosis
    {
        get
        {
            var (mean, variance) = (Mean, Variance);
            return variance > 0 ? (CentralMoment(mean, 4) / (variance * variance)) - 3 : double.NaN;
        }
    }

    /// <summary>The entropy in nats, as a sum.</summary>
    public double Entropy => Sum((_, p) => p > 0 ? -(p * Elementary.Log(p)) : 0);

    /// <summary>The least of the integers with the greatest mass, sought from <see cref="Center"/>.</summary>
    public double Mode
    {
        get
        {
            var mode = Center;
            while (mode < Greatest && Ratio(mode) > 1)
                mode++;
            while (mode > Least && Ratio(mode - 1) <= 1)
                mode--;
            return mode;
        }
    }

    /// <summary>The table of all probabilities, or null where too many matter.</summary>
    protected virtual MassTable? MakeTable() => MassTable.Of(this);

    // Null where too many probabilities matter. Both are pure functions of the law, so it does not matter who of two threads builds them.
    private MassTable? Table => table ?? (blocks is null ? Build() : null);

    private MassBlocks Blocks => blocks!;

    private PositionTable Positions => positions ??= new PositionTable(Blocks, Center);

    private MassTable? Build()
    {
        if (MakeTable() is { } built)
            table = built;
        else
            blocks = new MassBlocks(this);
        return table;
    }

    private double CentralMoment(double mean, int order) => Sum((k, p) =>
    {
        var power = p;
        for (var i = 0; i < order; i++)
            power *= k - mean;
        return power;
    });

    private double Sum(Func<double, double, double> summand) => Table is { } t ? t.Sum(summand) : Blocks.Sum(summand);

    private double End(double p, double q) => p <= 0 ? Least : q <= 0 ? Greatest : double.NaN;
}

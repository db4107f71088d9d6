using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The von Mises distribution of an angle in radians, on [mean - pi, mean + pi]: the normal law of the circle.</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct VonMises : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double mean;
    private readonly double concentration;
    private readonly VonMisesTail? made;
    private readonly AffineTable table;

    /// <summary>Von Mises with a mean direction and a concentration.</summary>
    /// <param name="mean">The mean direction in radians, finite; also the median and the mode.</param>
    /// <param name="concentration">The concentration, in [0, 10^6]: 0 is uniform on the circle, 1 / concentration nears the variance where it is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public VonMises(double mean, double concentration)
    {
        this.mean = Domain.Finite(mean);
        this.concentration = Domain.Within(concentration, 0, 1e6);
        made = new VonMisesTail(concentration);
        table = new AffineTable(new QuantileTable(made, made), mean, -1, mean, 1);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        TableColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x < mean ? Standard.Upper(mean - x) : 1 - Standard.Upper(x - mean));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x < mean ? 1 - Standard.Upper(mean - x) : Standard.Upper(x - mean));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x >= mean - VonMisesTail.Pi && x <= mean + VonMisesTail.Pi ? Standard.Density(x - mean) : double.IsNaN(x) ? x : 0);

    /// <summary>The mean direction.</summary>
    public double Mean => Unmade.Checked(in this, mean);

    /// <summary>NaN: dispersion on the circle is stated by the concentration.</summary>
    public double Variance => double.NaN;

    /// <summary>NaN, as the variance.</summary>
    public double Skewness => double.NaN;

    /// <summary>NaN, as the variance.</summary>
    public double ExcessKurtosis => double.NaN;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, mean);

    /// <summary>The mean direction; NaN for a concentration of 0.</summary>
    public double Mode => Unmade.Checked(in this, concentration > 0 ? mean : double.NaN);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, (concentration * Standard.MeanVersine()) - Elementary.Log(Standard.Density(0)));

    private VonMisesTail Standard => made ?? throw Unmade.Of<VonMises>();

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? mean - VonMisesTail.Pi : q <= 0 ? mean + VonMisesTail.Pi : double.NaN;
    }
}

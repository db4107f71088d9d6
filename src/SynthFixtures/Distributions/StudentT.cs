using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Student's t distribution with a location and a scale: heavy tails, the heavier the fewer the degrees of freedom.</summary>
/// <remarks>The quantile stands in a table of one tail: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct StudentT : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double degreesOfFreedom;
    private readonly double location;
    private readonly double scale;
    private readonly double densityAtCentre;
    private readonly AffineTable table;

    /// <summary>Student's t with a location and a scale.</summary>
    /// <param name="location">The location, finite; also the median and the mode.</param>
    /// <param name="scale">The scale, finite, positive; for more than 2 degrees of freedom the standard deviation is scale sqrt(nu / (nu - 2)).</param>
    /// <param name="degreesOfFreedom">The degrees of freedom nu, in [0.5, 10^9].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public StudentT(double location, double scale, double degreesOfFreedom)
    {
        this.location = Domain.Finite(location);
        this.scale = Domain.Positive(scale);
        this.degreesOfFreedom = Domain.Within(degreesOfFreedom, 0.5, 1e9);
        densityAtCentre = StudentTail.CentralDensity(degreesOfFreedom);
        var tail = new StudentTail(degreesOfFreedom);
        var origin = scale * tail.Least;
        table = new AffineTable(new QuantileTable(tail, tail), location + origin, -scale, location - origin, scale);
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
    public double Cdf(double x) => Unmade.Checked(in this, StandardSurvival(-((x - location) / scale)));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, StandardSurvival((x - location) / scale));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, StudentTail.Density(degreesOfFreedom, densityAtCentre, (x - location) / scale) / scale);

    /// <summary>The location; NaN for at most 1 degree of freedom.</summary>
    public double Mean => Unmade.Checked(in this, degreesOfFreedom > 1 ? location : double.NaN);

    /// <summary>Infinite for at most 2 degrees of freedom, NaN where the mean does not exist.</summary>
    public double Variance => Unmade.Checked(in this, degreesOfFreedom > 2
        ? scale * scale * (degreesOfFreedom / (degreesOfFreedom - 2))
        : degreesOfFreedom > 1 ? double.PositiveInfinity : double.NaN);

    /// <summary>0; NaN for at most 3 degrees of freedom.</summary>
    public double Skewness => Unmade.Checked(in this, degreesOfFreedom > 3 ? 0 : double.NaN);

    /// <summary>6 / (nu - 4); infinite for at most 4 degrees of freedom, NaN where the variance is not finite.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, degreesOfFreedom > 4 ? 6 / (degreesOfFreedom - 4) : degreesOfFreedom > 2 ? double.PositiveInfinity : double.NaN);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Entropy
    {
        get
        {
            var half = 0.5 * degreesOfFreedom;
            return ((half + 0.5) * (GammaFunctions.Digamma(half + 0.5) - GammaFunctions.Digamma(half))) - Elementary.Log(densityAtCentre)
                + Elementary.Log(scale);
        }
    }

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? double.NegativeInfinity : q <= 0 ? double.PositiveInfinity : double.NaN;
    }

    private double StandardSurvival(double t)
    {
        var upper = StudentTail.Upper(degreesOfFreedom, Math.Abs(t));
        return t < 0 ? 1 - upper : upper;
    }
}

using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Distributions;

namespace SynthFixtures.Plots;

/// <summary>A law with its parameters, as a picture shows it.</summary>
internal abstract class Curve
{
    private const long Seed = 42;

    private Curve(string law, string construction, bool isInteger)
    {
        Law = law;
        Parameters = construction[(construction.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
        IsInteger = isInteger;
    }

    /// <summary>The name of the kernel.</summary>
    public string Law { get; }

    /// <summary>The arguments of its constructor, as they stand in the code.</summary>
    public string Parameters { get; }

    /// <summary>Whether <see cref="Height"/> is the mass of an integer; else it is a density.</summary>
    public bool IsInteger { get; }

    /// <summary>A continuous law.</summary>
    public static Curve Density<TLaw>(TLaw law, [CallerArgumentExpression(nameof(law))] string construction = "")
        where TLaw : struct, IDensity => new Of<TLaw>(law, law.Pdf, typeof(TLaw).Name, construction, isInteger: false);

    /// <summary>A law of integers.</summary>
    public static Curve Mass<TLaw>(TLaw law, [CallerArgumentExpression(nameof(law))] string construction = "")
        where TLaw : struct, IMass => new Of<TLaw>(law, law.Pmf, typeof(TLaw).Name, construction, isInteger: true);

    /// <summary>The law of equally probable integers, whose draws are exact over the whole range of <see cref="long"/>.</summary>
    public static Curve Mass(DiscreteUniform law, [CallerArgumentExpression(nameof(law))] string construction = "")
    {
        var (least, greatest) = (law.Quantile(0), law.Quantile(1));
        return new Of<Equiprobable>(new(law), k => k >= least && k <= greatest ? 1.0 / (greatest - least + 1) : 0, nameof(DiscreteUniform), construction, isInteger: true);
    }

    /// <summary>The value below which a share <paramref name="u"/> of the draws lies.</summary>
    public abstract double Quantile(double u);

    /// <summary>The exact density or mass.</summary>
    public abstract double Height(double x);

    /// <summary>Draws the first values of the column that bears the law's name.</summary>
    public abstract void Draw(Span<double> values);

    private sealed class Of<TLaw>(TLaw law, Func<double, double> height, string name, string construction, bool isInteger) : Curve(name, construction, isInteger)
        where TLaw : struct, IQuantile<double>
    {
        public override double Quantile(double u) => law.Quantile(u);

        public override double Height(double x) => height(x);

        public override void Draw(Span<double> values) => Synthetic.Column("SynthFixtures.Plots", Law).Fill(in law, values, Seed);
    }

    private readonly struct Equiprobable(DiscreteUniform law) : IQuantile<double>
    {
        public double Quantile(double u) => law.Quantile(u);
    }
}

using System;
using SynthFixtures.Distributions;

namespace SynthFixtures.Dependence;

/// <summary>A member of a correlated group: its name, its stream, its law, and what the member stores of the law's values.</summary>
public abstract class Marginal
{
    private protected Marginal(string member, ulong stream)
    {
        Member = member ?? throw new ArgumentNullException(nameof(member));
        Stream = stream;
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>The constant of the member's stream.</summary>
    internal ulong Stream { get; }

    /// <summary>A member that stores the numbers of its law.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <param name="member">The name of the member.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="law">The law.</param>
    public static Marginal Of<TLaw>(string member, ulong stream, TLaw law)
        where TLaw : struct, IQuantile<double> => new NumericMarginal<TLaw>(member, stream, law, static value => value);

    /// <summary>A member that stores what a conversion makes of the numbers of its law: rounded, for example.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <typeparam name="TStored">The type of what is stored.</typeparam>
    /// <param name="member">The name of the member.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="law">The law.</param>
    /// <param name="stored">What is stored of a number; monotone.</param>
    public static Marginal Of<TLaw, TStored>(string member, ulong stream, TLaw law, Func<double, TStored> stored)
        where TLaw : struct, IQuantile<double>
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new NumericMarginal<TLaw>(member, stream, law, value => StoredNumber.Of(stored(value)));
    }

    /// <summary>A member with a law of ordered values: an enumeration, a date.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <param name="member">The name of the member.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="law">The law.</param>
    public static Marginal Ordered<TLaw>(string member, ulong stream, TLaw law)
        where TLaw : struct, IOrdered => new OrderedMarginal<TLaw>(member, stream, law);

    /// <summary>A member whose law differs from row to row: correlated is the uniform that its laws share.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    public static Marginal OfUniform(string member, ulong stream) => new UniformMarginal(member, stream);

    /// <summary>Turns standard normal scores into what the rows are made of: the numbers of the law, or else uniforms.</summary>
    /// <param name="column">The scores, which are replaced.</param>
    internal abstract void OfScores(Span<double> column);

    /// <summary>Turns uniforms into what the rows are made of.</summary>
    /// <param name="column">The uniforms, which are replaced.</param>
    internal abstract void OfUniforms(Span<double> column);

    /// <summary>Whether the law has a finite variance, as far as it says.</summary>
    internal virtual bool HasVariance => true;

    /// <summary>What the member stores for a standard normal score, as a number: not decreasing.</summary>
    internal abstract double Stored(double score);
}

namespace SynthFixtures;

/// <summary>A finite number of at most a bound.</summary>
public sealed class AtMostAttribute : ParameterDomainAttribute
{
    /// <summary>A finite number of at most <paramref name="bound"/>.</summary>
    /// <param name="bound">The greatest allowed value, inclusive.</param>
    public AtMostAttribute(double bound) => Bound = bound;

    /// <summary>A finite number of at most another parameter.</summary>
    /// <param name="parameter">The other parameter of the same constructor: <c>nameof(max)</c>.</param>
    public AtMostAttribute(string parameter) => Parameter = parameter;

    /// <summary>The greatest allowed value, inclusive; not used where <see cref="Parameter"/> is given.</summary>
    public double Bound { get; }

    /// <summary>The name of the other parameter, or null where <see cref="Bound"/> is given.</summary>
    public string? Parameter { get; }
}

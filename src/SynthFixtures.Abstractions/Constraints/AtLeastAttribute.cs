namespace SynthFixtures;

/// <summary>A finite number of at least a bound.</summary>
public sealed class AtLeastAttribute : ParameterDomainAttribute
{
    /// <summary>A finite number of at least <paramref name="bound"/>.</summary>
    /// <param name="bound">The least allowed value, inclusive.</param>
    public AtLeastAttribute(double bound) => Bound = bound;

    /// <summary>A finite number of at least another parameter.</summary>
    /// <param name="parameter">The other parameter of the same constructor: <c>nameof(min)</c>.</param>
    public AtLeastAttribute(string parameter) => Parameter = parameter;

    /// <summary>The least allowed value, inclusive; not used where <see cref="Parameter"/> is given.</summary>
    public double Bound { get; }

    /// <summary>The name of the other parameter, or null where <see cref="Bound"/> is given.</summary>
    public string? Parameter { get; }
}

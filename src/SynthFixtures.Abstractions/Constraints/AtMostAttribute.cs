namespace SynthFixtures;

/// <summary>A finite number of at most <paramref name="bound"/>.</summary>
/// <param name="bound">The greatest allowed value, inclusive.</param>
public sealed class AtMostAttribute(double bound) : ParameterDomainAttribute
{
    /// <summary>The greatest allowed value, inclusive.</summary>
    public double Bound { get; } = bound;
}

namespace SynthFixtures;

/// <summary>A finite number of at least <paramref name="bound"/>.</summary>
/// <param name="bound">The least allowed value, inclusive.</param>
public sealed class AtLeastAttribute(double bound) : ParameterDomainAttribute
{
    /// <summary>The least allowed value, inclusive.</summary>
    public double Bound { get; } = bound;
}

namespace SynthFixtures;

/// <summary>One of a few numbers.</summary>
/// <param name="values">The allowed values.</param>
public sealed class AmongAttribute(params double[] values) : ParameterDomainAttribute
{
    /// <summary>The allowed values.</summary>
    public double[] Values { get; } = values;
}

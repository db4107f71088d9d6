namespace SynthFixtures;

/// <summary>A finite number that is at most another parameter.</summary>
/// <param name="parameter">The other parameter of the same constructor: <c>nameof(max)</c>.</param>
public sealed class NotAboveAttribute(string parameter) : ParameterDomainAttribute
{
    /// <summary>The name of the other parameter.</summary>
    public string Parameter { get; } = parameter;
}

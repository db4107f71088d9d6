namespace SynthFixtures;

/// <summary>A finite number, or an ISO 8601 date, strictly less than another parameter.</summary>
/// <param name="parameter">The other parameter of the same constructor: <c>nameof(max)</c>.</param>
public sealed class BelowAttribute(string parameter) : ParameterDomainAttribute
{
    /// <summary>The name of the other parameter.</summary>
    public string Parameter { get; } = parameter;
}

namespace SynthFixtures;

/// <summary>An array with at least one element.</summary>
public sealed class NotEmptyAttribute : ParameterDomainAttribute;

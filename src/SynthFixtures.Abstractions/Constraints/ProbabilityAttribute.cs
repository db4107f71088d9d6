namespace SynthFixtures;

/// <summary>A number in [0, 1].</summary>
public sealed class ProbabilityAttribute : ParameterDomainAttribute;

namespace SynthFixtures;

/// <summary>Any finite number.</summary>
public sealed class FiniteAttribute : ParameterDomainAttribute;

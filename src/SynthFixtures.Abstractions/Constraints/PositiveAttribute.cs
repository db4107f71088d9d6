namespace SynthFixtures;

/// <summary>A finite number greater than 0; of an array, each element.</summary>
public sealed class PositiveAttribute : ParameterDomainAttribute;

namespace SynthFixtures;

/// <summary>A regular expression of which texts can be made: literals, classes, groups, alternatives, quantifiers, and anchors at its ends.</summary>
public sealed class TextPatternAttribute : ParameterDomainAttribute;

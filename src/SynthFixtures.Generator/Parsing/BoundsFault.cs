namespace SynthFixtures.Generator.Parsing;

/// <summary>What is wrong with the bounds, or the ends, that an attribute states.</summary>
/// <param name="Argument">The name of the argument at fault.</param>
/// <param name="Need">What it needs to be.</param>
/// <param name="Value">What it is.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Element">Which element of the argument, where that is a list.</param>
internal sealed record BoundsFault(string Argument, string Need, string Value, string Remedy, int? Element = null);

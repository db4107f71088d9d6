namespace SynthFixtures;

/// <summary>One of several values, each with the same probability.</summary>
/// <param name="values">Constants of the member's type, at least one; a value that stands twice is taken twice as often.</param>
[Kernel("SynthFixtures.Distributions.Choice`1")]
public sealed class PickAttribute([NotEmpty, Counted] params object?[] values) : MakerAttribute
{
    /// <summary>The values.</summary>
    public object?[] Values { get; } = values;
}

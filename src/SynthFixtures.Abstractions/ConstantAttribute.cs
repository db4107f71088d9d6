namespace SynthFixtures;

/// <summary>Gives a member the same value in every row.</summary>
/// <param name="value">The value, of the member's type; null for a nullable member.</param>
public sealed class ConstantAttribute(object? value) : MakerAttribute
{
    /// <summary>The value of every row.</summary>
    public object? Value { get; } = value;
}

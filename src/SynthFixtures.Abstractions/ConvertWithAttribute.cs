using System;

namespace SynthFixtures;

/// <summary>Turns the values of a member's distribution into the member's type by a static method of the model.</summary>
/// <example><code>[LogNormal(4, 1)] [ConvertWith(nameof(Euros))] public Money Price { get; init; }
/// public static Money Euros(decimal amount) => new(amount, "EUR");</code></example>
/// <param name="method">The name of a static method with one parameter, whose type the distribution can fill: <c>nameof(Euros)</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ConvertWithAttribute(string method) : Attribute
{
    /// <summary>The name of the method.</summary>
    public string Method { get; } = method;
}

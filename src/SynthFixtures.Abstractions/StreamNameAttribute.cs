using System;

namespace SynthFixtures;

/// <summary>Pins the name under which a type's or a member's stream is keyed, so that a rename or a move keeps every value.</summary>
/// <param name="name">For a type its former full name (<c>Shop.Customer</c>); for a member its former name.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter,
    Inherited = false)]
public sealed class StreamNameAttribute(string name) : Attribute
{
    /// <summary>The name that takes part in the key.</summary>
    public string Name { get; } = name;
}

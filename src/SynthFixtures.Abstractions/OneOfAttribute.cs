using System;

namespace SynthFixtures;

/// <summary>The concrete types of an abstract type or interface: on the type itself, or on one member (or the elements of a collection).</summary>
/// <remarks>
/// Each row takes one of the types, all equally likely unless <see cref="Weights"/> says otherwise. Without the attribute the types of
/// <c>[JsonDerivedType]</c> are taken, where there are any.
/// </remarks>
/// <example><code>[Synthetic] [OneOf(typeof(Circle), typeof(Square), Weights = new[] { 3.0, 1.0 })] public abstract record Shape;</code></example>
/// <param name="types">At least one synthetic type that derives from, or implements, the type of the member.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
[Kernel("SynthFixtures.Distributions.Choice`1")]
public sealed class OneOfAttribute([NotEmpty] params Type[] types) : MakerAttribute
{
    /// <summary>The types.</summary>
    public Type[] Types { get; } = types;

    /// <summary>One positive weight for each type: its probability is its weight over the sum.</summary>
    public double[]? Weights { get; set; }
}

using System;

namespace SynthFixtures;

/// <summary>A hidden variable of each row: one of 0, 1, 2, ... that no member shows, but conditions and derivations read by its name.</summary>
/// <remarks>It is drawn from a stream of its own, so that members whose conditions read it share one draw: the cluster to which a row belongs.</remarks>
/// <example><code>
/// [Synthetic, Latent("Cluster", 0.7, 0.3)]
/// public sealed record Point
/// {
///     [Normal(0, 1)] [Normal(5, 1.5, When = "Cluster == 1")] public double X { get; init; }
///     [Normal(0, 1)] [Normal(5, 1.5, When = "Cluster == 1")] public double Y { get; init; }
/// }
/// </code></example>
/// <param name="name">The name, a C# identifier that no member has.</param>
/// <param name="weights">The weights of 0, 1, 2, ..., positive; they need not add up to anything.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
[Kernel("SynthFixtures.Distributions.Categorical")]
public sealed class LatentAttribute(string name, [NotEmpty, Positive] params double[] weights) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The weights of 0, 1, 2, ...</summary>
    public double[] Weights { get; } = weights;
}

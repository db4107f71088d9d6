using System;

namespace SynthFixtures;

/// <summary>Base of the attributes that say how the values of a member are made. One maker without <see cref="When"/> stands on a member; any number with it.</summary>
/// <remarks>Derive from it, or from <see cref="DistributionAttribute"/>, and name the computing type with <see cref="KernelAttribute"/> to add a maker of your own.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class MakerAttribute : Attribute
{
    /// <summary>
    /// The rows in which the maker makes the value, or null (the default) for all that no other maker takes: a boolean C# expression over members and
    /// latent variables by name, in the scope of the annotated type, or the name of a static bool method whose parameters are such names. Of several
    /// makers the first in order of declaration whose condition holds makes the value. An expression needs the type's source in the project
    /// that makes the rows; a public method needs nothing.
    /// </summary>
    /// <example><code>
    /// [Gamma(2, 20_000)]
    /// [Normal(120_000, 30_000, When = "Tier == Tier.Gold")] public decimal Income { get; init; }
    /// </code></example>
    public string? When { get; set; }
}

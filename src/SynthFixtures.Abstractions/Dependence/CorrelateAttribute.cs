using System;

namespace SynthFixtures;

/// <summary>Two members of a row are correlated; each keeps its own law.</summary>
/// <remarks>
/// Members that pairs connect, over any number of pairs, form a group; pairs of a group that are not stated have the coefficient 0 (of the normal
/// scores). The order of a group is that of first mention: what is appended to it moves no earlier member. For members with one numeric law, dates,
/// booleans and choices, whose values count in the order in which they are listed. With <see cref="When"/> a correlation differs from row to row: of the
/// conditions of a group, in order of declaration, the first that holds gives the coefficients of the row, with those without a condition for the pairs of
/// which it says nothing.
/// </remarks>
/// <example><code>
/// [Synthetic]
/// [Correlate(nameof(Height), nameof(Weight), 0.8)]
/// public sealed record Person
/// {
///     [Normal(170, 10)] public double Height { get; init; }
///     [LogNormal(4.3, 0.2)] public double Weight { get; init; }
/// }
/// </code></example>
/// <param name="first">The name of a member.</param>
/// <param name="second">The name of another member.</param>
/// <param name="coefficient">The coefficient, in [-1, 1].</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class CorrelateAttribute(string first, string second, double coefficient) : Attribute
{
    /// <summary>The name of a member.</summary>
    public string First { get; } = first;

    /// <summary>The name of another member.</summary>
    public string Second { get; } = second;

    /// <summary>The coefficient, in [-1, 1].</summary>
    public double Coefficient { get; } = coefficient;

    /// <summary>Which coefficient is meant; by default Pearson's of the stored values.</summary>
    public CorrelationKind Kind { get; set; }

    /// <summary>How the members of the group depend on each other beyond their coefficients; the same for a whole group. By default as normal vectors do.</summary>
    public CopulaKind Copula { get; set; }

    /// <summary>The degrees of freedom of a <see cref="CopulaKind.StudentT"/> copula, in [0.5, 2 10^8]; the same for a whole group. 0 is not stated, and then 4.</summary>
    public double DegreesOfFreedom { get; set; }

    /// <summary>
    /// The rows in which the coefficient holds, or null for those in which no other condition of the pair does; see <see cref="MakerAttribute.When"/>. The coefficient is
    /// that in these rows. The condition cannot read members of the group, nor what depends on them.
    /// </summary>
    public string? When { get; set; }
}

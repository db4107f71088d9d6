using System;

namespace SynthFixtures;

/// <summary>Members of a row add up to a total: exactly, in every row, for floating-point members in every order of addition.</summary>
/// <remarks>
/// The members are the total times shares of a Dirichlet law; they have no law of their own. Members of one group are of one type: an integer type,
/// <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>. <see cref="ShareAttribute"/> says more about a single member. Repeat it for separate groups.
/// </remarks>
/// <example><code>
/// [Synthetic]
/// [FixedSum(100, nameof(Rent), nameof(Food), nameof(Fun))]
/// public sealed record Budget
/// {
///     [Share(Concentration = 2, Min = 20, Max = 60)] public decimal Rent { get; init; }
///     public decimal Food { get; init; }
///     public decimal Fun { get; init; }
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class FixedSumAttribute : Attribute
{
    /// <summary>Members of a constant total.</summary>
    /// <param name="total">What the members add up to: finite, not 0.</param>
    /// <param name="members">The names of at least two members.</param>
    public FixedSumAttribute(double total, params string[] members) => (Total, Members) = (total, members);

    /// <summary>Members of a total that is another member, <see cref="TotalMember"/>.</summary>
    /// <param name="members">The names of at least two members.</param>
    public FixedSumAttribute(params string[] members) => Members = members;

    /// <summary>What the members add up to, where it is the same in every row.</summary>
    public double Total { get; }

    /// <summary>The names of the members.</summary>
    public string[] Members { get; }

    /// <summary>The name of the member that holds the total of each row. It has a law of its own; a negative total has negative members.</summary>
    public string? TotalMember { get; set; }

    /// <summary>The concentration of each member that states none, in [0.01, 10^6], by default 1: the greater, the closer the members stay to equal shares.</summary>
    public double Concentration { get; set; } = 1;

    /// <summary>The number of decimal places of <see cref="decimal"/> members, in [0, 15], by default 2; a total with more places keeps them.</summary>
    public int Decimals { get; set; } = 2;
}

using System;

namespace SynthFixtures.Dependence;

/// <summary>The correlations in some of the rows: those in which a condition holds, or all others.</summary>
public sealed class CorrelatedComponent
{
    /// <summary>States the correlations of some of the rows.</summary>
    /// <param name="condition">The condition, for messages; null of the rows in which none holds.</param>
    /// <param name="members">The members with the laws that they have in these rows, in the order of the group.</param>
    /// <param name="pairs">The coefficients in these rows; pairs that are not stated have the coefficient 0 of their scores.</param>
    public CorrelatedComponent(string? condition, Marginal[] members, CorrelatedPair[] pairs)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pairs);
        (Condition, Members, Pairs) = (condition, members, pairs);
    }

    /// <summary>The condition, or null of the rows in which none holds.</summary>
    public string? Condition { get; }

    internal Marginal[] Members { get; }

    internal CorrelatedPair[] Pairs { get; }
}

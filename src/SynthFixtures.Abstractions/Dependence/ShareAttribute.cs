using System;

namespace SynthFixtures;

/// <summary>Says more about one member of a <see cref="FixedSumAttribute"/>: how great its share is, and between which bounds it lies.</summary>
/// <remarks>
/// The mean share of a member is its concentration over the sum of all. Bounds condition the law of the whole group: what is left of it where every member
/// keeps its own. Of a total that is a member they are tabulated for each row.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ShareAttribute : Attribute
{
    /// <summary>The member's concentration, in [0.01, 10^6]; by default that of the group.</summary>
    public double Concentration { get; set; } = 1;

    /// <summary>The least value of the member, at least 0.</summary>
    public double Min { get; set; }

    /// <summary>The greatest value of the member; by default the total.</summary>
    public double Max { get; set; } = double.PositiveInfinity;
}

using System;

namespace SynthFixtures;

/// <summary>How deep a member may nest values of types that lead back to its own: a category's subcategories, an employee's manager.</summary>
/// <remarks>
/// Counted are the members on the way from the row to the value that belong to a cycle of types. Deeper down a reference is null and a collection
/// is empty. Without the attribute the depth is 1.
/// </remarks>
/// <param name="depth">At least 0; 0 leaves the member null or empty in every row.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class MaxDepthAttribute([AtLeast(0)] int depth) : Attribute
{
    /// <summary>The greatest depth.</summary>
    public int Depth { get; } = depth;
}

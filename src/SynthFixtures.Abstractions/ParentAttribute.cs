using System;

namespace SynthFixtures;

/// <summary>The back-reference of a child: inside a collection of a value of the member's type, the member is that very value.</summary>
/// <remarks>A row that is made by itself gets a nested value of its own. The member needs a setter that can be called after construction.</remarks>
/// <example><code>public class OrderLine { [Parent] public Order Order { get; set; } = null!; }</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ParentAttribute : Attribute;

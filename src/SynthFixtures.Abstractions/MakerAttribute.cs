using System;

namespace SynthFixtures;

/// <summary>Base of the attributes that say how the values of a member are made. At most one maker stands on a member.</summary>
/// <remarks>Derive from it, or from <see cref="DistributionAttribute"/>, and name the computing type with <see cref="KernelAttribute"/> to add a maker of your own.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public abstract class MakerAttribute : Attribute;

using System;

namespace SynthFixtures;

/// <summary>Leaves a settable member alone: its initializer, or its type's default, stands in every row.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class NotSyntheticAttribute : Attribute;

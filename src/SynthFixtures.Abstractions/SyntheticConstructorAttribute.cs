using System;

namespace SynthFixtures;

/// <summary>Chooses the constructor, or the static factory method, by which rows are created.</summary>
/// <remarks>Without the attribute it is the constructor with most parameters that can all be filled. A chosen one must be visible to the project that makes the rows.</remarks>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class SyntheticConstructorAttribute : Attribute;

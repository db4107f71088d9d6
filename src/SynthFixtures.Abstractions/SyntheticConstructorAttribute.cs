using System;

namespace SynthFixtures;

/// <summary>Chooses the constructor, or the static factory method, by which rows are created.</summary>
/// <remarks>Without the attribute it is the constructor with most parameters that can all be filled. A chosen one may be private.</remarks>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class SyntheticConstructorAttribute : Attribute;

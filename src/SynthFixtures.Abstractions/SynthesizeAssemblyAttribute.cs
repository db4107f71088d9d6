using System;

namespace SynthFixtures;

/// <summary>Generates, in this project, sources for all <see cref="SyntheticAttribute">[Synthetic]</see> types of the assembly that declares a given type.</summary>
/// <example><code>[assembly: SynthesizeAssembly(typeof(Customer))]</code></example>
/// <param name="marker">Any type of the assembly whose models are wanted.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SynthesizeAssemblyAttribute(Type marker) : Attribute
{
    /// <summary>A type of the assembly whose models are wanted.</summary>
    public Type Marker { get; } = marker;
}

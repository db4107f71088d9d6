using System;

namespace SynthFixtures;

/// <summary>Marks a type whose rows are made by generated code: equal (seed, row) give equal values, on every machine.</summary>
/// <remarks>
/// The attribute is a description only. The generator runs in the project that makes the rows: the project that declares the type, or a
/// test project that asks for it with <see cref="SynthesizeAssemblyAttribute"/> or by a <c>[SyntheticData]</c> theory.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class SyntheticAttribute : Attribute
{
    /// <summary>The name of the facade, where it shall not be <c>Synthetic</c> and the name of the type: <c>[Synthetic(Facade = "People")]</c>.</summary>
    public string? Facade { get; set; }
}

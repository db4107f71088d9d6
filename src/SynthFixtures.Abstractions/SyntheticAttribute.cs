using System;

namespace SynthFixtures;

/// <summary>Marks a type whose rows are made by generated code: equal (seed, row) give equal values, on every machine.</summary>
/// <remarks>
/// The attribute is a description only. The generator runs in the project that makes the rows: the project that declares the type, or a
/// test project that asks for it with <see cref="SynthesizeAssemblyAttribute"/> or by a <c>[SyntheticData]</c> theory.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class SyntheticAttribute : Attribute;

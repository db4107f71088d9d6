using System;
using System.Diagnostics.CodeAnalysis;
using SynthFixtures.Rows;

namespace SynthFixtures.Testing;

/// <summary>The place of a parameter among those parameters of a theory that are no models.</summary>
/// <param name="DeclaringClass">The class that declares the theory; a generic one as its open definition.</param>
/// <param name="Method">The name of the theory.</param>
/// <param name="Index">The position, from 0.</param>
[SuppressMessage("Naming", "CA1711", Justification = "An element of a theory's tuple.")]
public sealed record TheoryElement(Type DeclaringClass, string Method, int Index)
{
    internal SyntheticSource Source() =>
        Sources.OfTheory(DeclaringClass, Method)
        ?? throw new SyntheticModelException(
            $"{DeclaringClass.Name}.{Method} has no source for those of its parameters that are no models. The project that declares the theory needs "
            + "the package SynthFixtures, which carries the generator; it comes with the test adapter unless analyzers are excluded.");
}

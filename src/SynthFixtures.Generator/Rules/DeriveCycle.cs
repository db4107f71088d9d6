using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Derivations form a cycle.</summary>
internal static class DeriveCycle
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0008",
        "Derived members depend on each other",
        "'{0}' depends on itself: {1}; break the cycle by giving one of these members a distribution without conditions");
}

using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The kernel that a maker names is absent or does not fit the attribute.</summary>
internal static class KernelUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Parameters(
        "SYNF0103",
        "Kernel of a maker cannot be used",
        "'{0}': {1} {2}; {3}");
}

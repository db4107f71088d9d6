using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The method that a derivation names is absent, not static, not accessible, or its signature does not fit.</summary>
internal static class DeriveMethodUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0007",
        "Method named by [Derive] cannot be used",
        "'{0}': [Derive] names '{1}', {2}; {3}");
}

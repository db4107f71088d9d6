using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The name of a hidden variable is none, or is taken.</summary>
internal static class LatentUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0223",
        "Hidden variable cannot be used",
        "'{0}': [Latent] declares '{1}', {2}");
}

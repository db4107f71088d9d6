using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A property of a profile stands for no member of the described type.</summary>
internal static class ProfileMismatch
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0014",
        "Profile does not match its type",
        "'{0}': {1}; {2}");
}

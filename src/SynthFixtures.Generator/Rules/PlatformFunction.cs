using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A value is computed by a mathematical function of the platform.</summary>
internal static class PlatformFunction
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.DependenceHint(
        "SYNF0225",
        "Value depends on the platform",
        "'{0}': the last bits of {1} differ between platforms; use {2}, whose bits are the same everywhere");
}

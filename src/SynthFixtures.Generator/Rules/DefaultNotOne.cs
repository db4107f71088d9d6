using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Makers with conditions leave rows to no maker, or to several.</summary>
internal static class DefaultNotOne
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0221",
        "Makers with conditions need one without",
        "'{0}' has {1} for rows in which no condition holds; {2}");
}

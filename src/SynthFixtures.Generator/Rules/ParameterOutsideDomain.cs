using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>An argument of a maker lies outside the domain that its parameter declares: one rule for all makers.</summary>
internal static class ParameterOutsideDomain
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Parameters(
        "SYNF0101",
        "Parameter outside its domain",
        "'{0}': {1} needs {2} but {3} passes {4}; {5}");
}

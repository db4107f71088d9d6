using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Values that an attribute gives to the first parameters of a theory.</summary>
internal static class GivenValueImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0305",
        "[InlineSyntheticData] gives what the theory cannot take",
        "'{0}': {1}; {2}");
}

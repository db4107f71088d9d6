using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>An attribute on a type ties members together and names one that is not there.</summary>
internal static class GroupNamesNoMember
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0202",
        "Attribute names no member",
        "'{0}': {1} names '{2}', {3}; {4}");
}

using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>An attribute on a type ties members together that cannot be, or that something else ties already.</summary>
internal static class GroupContradicts
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0212",
        "Members cannot be tied together",
        "'{0}': [{1}] cannot tie its members together: {2}; {3}");
}

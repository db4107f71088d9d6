using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>More than one attribute says how a member is made.</summary>
internal static class ConflictingMakers
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0003",
        "Several makers on one member",
        "'{0}' has several makers ({1}); keep one");
}

using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Only nullable members can be missing.</summary>
internal static class MissingNeedsNullable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0006",
        "[Missing] on a member that cannot be null",
        "'{0}' is of type {1} and cannot be null; declare it as {1}? or remove [Missing]");
}

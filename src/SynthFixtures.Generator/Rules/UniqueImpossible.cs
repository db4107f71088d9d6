using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A member is said to be unique, but the values of its maker cannot be taken in turn.</summary>
internal static class UniqueImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0201",
        "Member cannot be unique",
        "'{0}' cannot be unique: {1}; use [Uniform] on an integer, [Pick], [Pattern], [DateRange] or [Sequence]");
}

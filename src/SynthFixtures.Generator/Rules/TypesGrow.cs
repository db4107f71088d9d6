using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Generic types hold ever larger ones, so that there is no end of the types whose rows would be made.</summary>
internal static class TypesGrow
{
    /// <summary>The remedy.</summary>
    public const string HoldLess = "hold a type that is no larger than the one it stands in, or put [NotSynthetic] on the member";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0017",
        "Types hold ever larger types",
        "'{0}' holds ever larger types, or more than 32 in each other: {1}; {2}");
}

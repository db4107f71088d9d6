using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Calls of two classes that ask for the same snapshot file.</summary>
internal static class SnapshotFileShared
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.SnapshotNames(
        "SYNF0402",
        "Two classes ask for one snapshot file",
        "'{0}' and '{1}' ask for one snapshot file, {2}.verified.txt; rename a class, or tell them apart by UseTextForParameters",
        DiagnosticSeverity.Error);
}

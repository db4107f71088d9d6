using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A snapshot call that runs in several classes, all of which ask for the same file.</summary>
internal static class SnapshotInherited
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.SnapshotNames(
        "SYNF0403",
        "Derived classes ask for one snapshot file",
        "'{0}' runs once for each class that derives from '{1}' or closes it, and all of them ask for one snapshot file; tell them apart: UseTextForParameters({2})",
        DiagnosticSeverity.Warning);
}

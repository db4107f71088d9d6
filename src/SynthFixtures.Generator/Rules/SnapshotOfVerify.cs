using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A test that asks for a snapshot and calls Verify, which takes a file of the same name.</summary>
internal static class SnapshotOfVerify
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.SnapshotNames(
        "SYNF0410",
        "Verify takes the file of the snapshot",
        "'{0}' calls Verify, too, which takes the same file, {1}.verified.txt; tell the snapshot apart by UseTextForParameters or UseDirectory",
        DiagnosticSeverity.Warning);
}

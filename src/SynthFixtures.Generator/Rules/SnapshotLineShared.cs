using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Calls of two classes on one line, which nothing tells apart at run time.</summary>
internal static class SnapshotLineShared
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.SnapshotNames(
        "SYNF0404",
        "Snapshot calls of two classes stand on one line",
        "'{0}' and '{1}' ask for snapshots on one line, so that at run time nothing tells which class asks; put each call on a line of its own",
        DiagnosticSeverity.Error);
}

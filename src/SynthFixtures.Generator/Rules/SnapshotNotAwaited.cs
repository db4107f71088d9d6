using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A snapshot call whose result nobody takes, so that it never runs, or that nobody sees it fail.</summary>
internal static class SnapshotNotAwaited
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Snapshots(
        "SYNF0401",
        "Snapshot is not compared",
        "'{0}' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task");
}

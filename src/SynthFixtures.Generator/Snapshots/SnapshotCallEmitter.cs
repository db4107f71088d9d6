using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Emission;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Writes the snapshot calls as attributes of the assembly.</summary>
internal static class SnapshotCallEmitter
{
    public static void AddTo(SourceProductionContext output, EquatableArray<SnapshotCallModel> calls)
    {
        if (calls.Count == 0)
            return;
        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, suppressed: "");
        foreach (var call in calls)
            writer.Line($"[assembly: global::SynthFixtures.Snapshots.SnapshotCall({Literals.Text(call.File)}, {Literals.Text(call.Type)}, {Literals.Text(call.Member)})]");
        output.AddSource("SnapshotCalls.g.cs", writer.ToSourceText());
    }
}

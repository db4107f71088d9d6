using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Emission;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Writes the snapshot calls as attributes of the assembly.</summary>
internal static class SnapshotCallEmitter
{
    /// <summary>Adds them.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="calls">The calls.</param>
    /// <param name="project">The folder of the project, or null where nobody says.</param>
    public static void AddTo(SourceProductionContext output, EquatableArray<SnapshotCallModel> calls, string? project)
    {
        if (calls.Count == 0)
            return;
        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, suppressed: "");
        foreach (var line in calls.Select(call => Line(call, project)).Distinct())
            writer.Line(line);
        output.AddSource("SnapshotCalls.g.cs", writer.ToSourceText());
    }

    private static string Line(SnapshotCallModel call, string? project)
    {
        List<string> arguments = [Literals.Text(call.File), Literals.Text(call.Type), Literals.Text(call.Member)];
        void Say(string name, string value) => arguments.Add($"{name} = {value}");

        if (call.Line > 0)
            arguments.Add($"Line = {call.Line.ToString(CultureInfo.InvariantCulture)}");
        if (call.Folder(project) is var folder && folder != SnapshotCallModel.Any)
            Say("Folder", Literals.Text(folder));
        if (call.Case != SnapshotCallModel.Any)
            Say("Case", Literals.Text(call.Case));
        if (call.Rows > 0)
        {
            Say("FirstRow", call.FirstRow.ToString(CultureInfo.InvariantCulture));
            Say("Rows", call.Rows.ToString(CultureInfo.InvariantCulture));
        }
        if (call.IsInOneFile)
            Say("IsInOneFile", "true");
        return $"[assembly: global::SynthFixtures.Snapshots.SnapshotCall({string.Join(", ", arguments)})]";
    }
}

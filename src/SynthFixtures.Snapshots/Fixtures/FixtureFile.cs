using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using SynthFixtures.Rows;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>A fixture file and its provenance beside it.</summary>
/// <param name="type">The type of the rows.</param>
/// <param name="item">What the project asks for.</param>
/// <param name="folder">The folder of the project.</param>
internal sealed class FixtureFile(Type type, FixtureItem item, string folder)
{
    // No byte order mark; a text that UTF-8 cannot hold has been refused before.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SyntheticSource source = Sources.Of(type);
    private readonly FixtureFormat format = FixtureFormat.Of(type, item);
    private readonly string path = Path.GetFullPath(Path.Combine(folder, item.OutputFile));

    private string ProvenancePath => path + ".provenance.json";

    /// <summary>Writes the files where they are not what they should be, beside themselves first, so that no reader finds half of one.</summary>
    /// <returns><c>written</c>, <c>changed</c> or <c>unchanged</c>.</returns>
    /// <exception cref="FixtureProblem">A value or the file cannot be written.</exception>
    public string Update()
    {
        Leftovers.Remove(Path.GetDirectoryName(path)!);
        var isNew = !File.Exists(path);
        var (hash, line, _) = Compare();
        var provenance = Provenance.Of(source, item, format.Name, hash);
        try
        {
            if (isNew || line > 0)
                Replace(path, Render);
            if (!File.Exists(ProvenancePath) || File.ReadAllText(ProvenancePath) != provenance)
                Replace(ProvenancePath, text => text.Write(provenance));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new FixtureProblem(FixtureProblem.Writing, $"the file cannot be written: {refused.Message}");
        }
        return isNew ? "written" : line > 0 ? "changed" : "unchanged";
    }

    /// <summary>Compares the files with what they should be, and writes nothing.</summary>
    /// <exception cref="FixtureProblem">They differ, or are not there.</exception>
    public void Verify()
    {
        if (!File.Exists(path))
            throw new FixtureProblem(FixtureProblem.Drift, "the file is not there");

        var (hash, line, expected) = Compare();
        var provenance = Provenance.Of(source, item, format.Name, hash);
        var present = File.Exists(ProvenancePath) ? File.ReadAllText(ProvenancePath) : null;
        if (line > 0)
            throw new FixtureProblem(FixtureProblem.Drift, Difference.Describe(path, line, expected) + Provenance.Explain(present, provenance)) { Line = line };
        if (present is null)
            throw new FixtureProblem(FixtureProblem.Drift, $"{Path.GetFileName(ProvenancePath)} is not there");
        if (!Provenance.IsSame(present, provenance))
            throw new FixtureProblem(FixtureProblem.Drift, $"{Path.GetFileName(ProvenancePath)} tells of another model{Provenance.Explain(present, provenance)}");
    }

    private (string Hash, long Line, string? Expected) Compare()
    {
        using var present = File.Exists(path) ? File.OpenRead(path) : null;
        using var compared = new ComparedStream(present);
        using (var text = new StreamWriter(compared, Utf8, leaveOpen: true) { NewLine = "\n" })
            Render(text);
        return (compared.Finish(), compared.DifferentLine, compared.ExpectedLine);
    }

    private void Render(TextWriter text) => format.Write(text, Rows());

    private IEnumerable<(long, object?)> Rows()
    {
        source.Prepare();
        source.Require(item.FirstRow + item.Rows);
        var strata = item.Strata;
        for (var row = item.FirstRow; row < item.FirstRow + item.Rows; row++)
            yield return (row, source.RowAsObject(item.Seed, row, strata));
    }

    private static void Replace(string path, Action<TextWriter> write) => AtomicFile.Replace(path, stream =>
    {
        using var text = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(text);
    });
}

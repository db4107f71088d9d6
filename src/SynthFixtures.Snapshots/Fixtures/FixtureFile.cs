using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using SynthFixtures.Rows;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>A fixture file and its provenance beside it.</summary>
/// <param name="type">The type of the rows.</param>
/// <param name="item">What the project asks for.</param>
/// <param name="path">The full path of the file.</param>
internal sealed class FixtureFile(Type type, FixtureItem item, string path)
{
    private const string Edited = "the file was edited since it was written, and is left as it is: ";

    private const string WhatToDo = "; to have what the model gives, dotnet build -t:SynthFixturesUpdateFixtures; "
        + "to keep the edit, take the SyntheticFixture out of the project, as verification will fail";

    // No byte order mark; a text that UTF-8 cannot hold has been refused before.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SyntheticSource source = Sources.Of(type);
    private readonly FixtureFormat format = FixtureFormat.Of(type, item);
    private readonly List<FixtureProblem> warnings = [];

    // The file itself, where the path is a link: one that leads to no file is a file that is not there.
    private string target = "";

    /// <summary>The full path.</summary>
    public string Path => path;

    /// <summary>What somebody should know of the file, though it is in order.</summary>
    public IReadOnlyList<FixtureProblem> Warnings => warnings;

    private string ProvenancePath => path + Provenance.Ending;

    /// <summary>Does what a command asks for.</summary>
    /// <param name="verb">A verb of <see cref="FixtureCommand"/>.</param>
    /// <returns><c>written</c>, <c>changed</c>, <c>unchanged</c>, <c>kept</c> or <c>verified</c>.</returns>
    /// <exception cref="FixtureProblem">A value or the file cannot be written, or the file is not what it should be.</exception>
    public string Run(string verb)
    {
        warnings.Clear();
        item.RequireRows();
        target = Target();
        return verb switch
        {
            FixtureCommand.Verify => Verify(),
            FixtureCommand.Update => Update(overwritesEdits: true),
            FixtureCommand.Write => Update(overwritesEdits: false),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "There is write, update and verify."),
        };
    }

    private string Target()
    {
        try
        {
            return AtomicFile.Target(path);
        }
        catch (IOException refused)
        {
            throw new FixtureProblem(FixtureProblem.Writing, $"the file is a link that leads to no file: {refused.Message}");
        }
    }

    // Written beside and moved, so that no reader finds half of a file.
    private string Update(bool overwritesEdits)
    {
        Leftovers.Remove(System.IO.Path.GetDirectoryName(target)!);
        var isNew = !File.Exists(target);
        var (hash, line, expected) = Compare();
        if (line > 0 && !MayReplace(line, expected, overwritesEdits))
            return "kept";

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
        if (isNew || line > 0)
            foreach (var doubt in format.Doubts)
                warnings.Add(new(FixtureProblem.Rounding, $"{doubt}; readers of the database will not find them as the model makes them"));
        return isNew ? "written" : line > 0 ? "changed" : "unchanged";
    }

    private string Verify()
    {
        if (!File.Exists(target))
            throw new FixtureProblem(FixtureProblem.Drift, "the file is not there");

        var (hash, line, expected) = Compare();
        var provenance = Provenance.Of(source, item, format.Name, hash);
        var present = File.Exists(ProvenancePath) ? File.ReadAllText(ProvenancePath) : null;
        if (line > 0)
            throw new FixtureProblem(FixtureProblem.Drift, Difference.Describe(target, line, expected) + Provenance.Explain(present, provenance)) { Line = line };
        if (present is null)
            throw new FixtureProblem(FixtureProblem.Drift, $"{System.IO.Path.GetFileName(ProvenancePath)} is not there");
        return Provenance.IsSame(present, provenance)
            ? "verified"
            : throw new FixtureProblem(FixtureProblem.Drift, $"{System.IO.Path.GetFileName(ProvenancePath)} tells of another model{Provenance.Explain(present, provenance)}");
    }

    // A file that no fixture wrote is somebody's, and so is what was changed in one since.
    private bool MayReplace(long line, string? expected, bool overwritesEdits)
    {
        var name = System.IO.Path.GetFileName(ProvenancePath);
        var present = File.Exists(ProvenancePath) ? File.ReadAllText(ProvenancePath) : null;
        if (present is null || !Provenance.IsOurs(present))
        {
            var why = present is null ? $"there is no {name}" : $"{name} is not of ours";
            throw new FixtureProblem(FixtureProblem.Foreign, $"the file exists, and no fixture wrote it ({why}); choose another OutputFile, or delete the file");
        }
        if (Provenance.HashOf(present) is { } written && FileHash.Of(target).IsEither(written))
            return true;
        var extension = System.IO.Path.GetExtension(path);
        if (!FixtureFormat.IsExtension(extension))
            throw new FixtureProblem(
                FixtureProblem.Foreign,
                $"the file is not the one that {name} tells of, and a '{extension}' is replaced by no guess; choose another OutputFile, or delete the file");
        if (overwritesEdits)
            return true;

        warnings.Add(new(FixtureProblem.Edited, Edited + Difference.Describe(target, line, expected) + WhatToDo) { Line = line });
        return false;
    }

    private (string Hash, long Line, string? Expected) Compare()
    {
        using var present = File.Exists(target) ? File.OpenRead(target) : null;
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

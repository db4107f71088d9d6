using System;
using System.Collections.Generic;
using System.IO;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>An array of objects, one object on each line.</summary>
/// <param name="type">The type of the rows.</param>
internal sealed class JsonFormat(Type type) : FixtureFormat
{
    /// <inheritdoc/>
    public override string Name => Json;

    /// <inheritdoc/>
    public override void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows)
    {
        var before = "[\n  ";
        foreach (var (number, row) in rows)
        {
            text.Write(before);
            text.Write(At(number, "", () => JsonText.Of(row, type)));
            before = ",\n  ";
        }
        text.Write(before[0] == '[' ? "[]\n" : "\n]\n");
    }
}

/// <summary>An object on each line (<c>jsonl</c>, <c>ndjson</c>).</summary>
/// <param name="type">The type of the rows.</param>
internal sealed class JsonLinesFormat(Type type) : FixtureFormat
{
    /// <inheritdoc/>
    public override string Name => JsonLines;

    /// <inheritdoc/>
    public override void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows)
    {
        foreach (var (number, row) in rows)
        {
            text.Write(At(number, "", () => JsonText.Of(row, type)));
            text.Write('\n');
        }
    }
}

using System;
using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>A member whose values are different in every run: only which rows have none is told.</summary>
/// <param name="path">The way to the member.</param>
/// <param name="read">The value of a row.</param>
internal sealed class ScrubbedColumn<T>(string path, Func<T, object?> read) : StatisticsColumn<T>(path)
{
    protected override bool Take(T row, ContentHash hash) => read(row) is not null;

    protected override IEnumerable<ValueLine> Describe(long present) => [new("values", ValueNode.ScrubbedText)];
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>The statistics of any number of rows, one after the other, in constant memory.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
internal sealed class Statistics<T> : IDisposable
{
    private readonly List<StatisticsColumn<T>> columns;
    private readonly Correlations<T> correlations;
    private readonly ContentHash hash = new();
    private long count;

    public Statistics(IReadOnlyList<ValueRule> rules)
    {
        columns = StatisticsColumns.Of<T>(rules);
        correlations = new([.. columns.OfType<NumberColumn<T>>().Take(Correlations<T>.MostColumns)]);
    }

    public void Add(ReadOnlySpan<T> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in columns)
                column.Add(row, hash);
            correlations.Add();
        }
        count += rows.Length;
    }

    public IReadOnlyList<Section> ToSections()
    {
        var sections = new List<Section> { new(StatisticsColumns.Content, [new ValueLine("rows", count.ToString(CultureInfo.InvariantCulture)), new ValueLine(StatisticsColumns.Hash, hash.ToString())]) };
        if (count == 0)
            return sections;
        sections.AddRange(columns.Select(column => column.ToSection()));
        if (correlations.ToSection() is { Value.Parts.Count: > 0 } section)
            sections.Add(section);
        return sections;
    }

    public void Dispose() => hash.Dispose();
}

using System;
using System.Collections.Generic;
using System.Globalization;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Pearson's correlations of the first numeric members, over the rows that have both.</summary>
internal sealed class Correlations<T>(IReadOnlyList<NumberColumn<T>> columns)
{
    /// <summary>How many members take part: each with each other.</summary>
    public const int MostColumns = 10;

    private readonly Sums[] sums = new Sums[columns.Count * (columns.Count - 1) / 2];

    /// <summary>Takes the row that the columns have taken last.</summary>
    public void Add()
    {
        var pair = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            var x = columns[i].Last;
            for (var j = 0; j < i; j++)
                sums[pair++].Add(x, columns[j].Last);
        }
    }

    public Section ToSection()
    {
        var lines = new List<ValueLine>();
        var pair = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            for (var j = 0; j < i; j++)
                lines.Add(new($"{columns[j].Path}, {columns[i].Path}", sums[pair++].Coefficient.ToString("F3", CultureInfo.InvariantCulture)));
        }
        return new("correlations", lines);
    }

    private struct Sums
    {
        private long count;
        private double x;
        private double y;
        private double xx;
        private double yy;
        private double xy;

        /// <summary>The coefficient; NaN where one of the two never varies.</summary>
        public readonly double Coefficient => (xy - (x * y / count)) / Math.Sqrt((xx - (x * x / count)) * (yy - (y * y / count)));

        public void Add(double first, double second)
        {
            if (double.IsNaN(first) || double.IsNaN(second))
                return;
            count++;
            x += first;
            y += second;
            xx += first * first;
            yy += second * second;
            xy += first * second;
        }
    }
}

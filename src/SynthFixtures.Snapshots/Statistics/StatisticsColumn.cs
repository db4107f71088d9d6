using System.Collections.Generic;
using System.Globalization;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>What is counted of one member.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <param name="path">The way to the member.</param>
internal abstract class StatisticsColumn<T>(string path)
{
    /// <summary>The line that says which share of the rows has no value.</summary>
    protected const string Missing = "missing";

    private long count;
    private long missing;

    public string Path => path;

    /// <summary>Takes the next row; its value goes into the hash, too.</summary>
    public void Add(T row, ContentHash hash)
    {
        count++;
        if (Take(row, hash))
            return;
        missing++;
        hash.AddNull();
    }

    public Section ToSection() => new(path, Lines());

    /// <summary>Takes the value of a row, or returns false where it has none.</summary>
    protected abstract bool Take(T row, ContentHash hash);

    /// <summary>What is said of the values that were there.</summary>
    protected abstract IEnumerable<ValueLine> Describe(long present);

    /// <summary>Six digits: enough for a reader, and the hash knows the rest.</summary>
    protected static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private IEnumerable<ValueLine> Lines()
    {
        if (missing > 0)
            yield return new(Missing, Number((double)missing / count));
        if (missing == count)
            yield break;
        foreach (var line in Describe(count - missing))
            yield return line;
    }
}

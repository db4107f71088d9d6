using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Everything else: how many different values there are, and the shares of the frequent ones.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type by which values are counted.</typeparam>
/// <param name="path">The way to the member.</param>
/// <param name="read">The value of a row.</param>
/// <param name="hashed">Adds a value to the hash.</param>
/// <param name="toText">The text of a value.</param>
internal sealed class CategoryColumn<T, TKey>(string path, Func<T, (bool IsPresent, TKey Key)> read, Action<ContentHash, TKey> hashed, Func<TKey, string> toText) : StatisticsColumn<T>(path)
    where TKey : notnull
{
    private const int MostDifferent = 4096;
    private const int MostShown = 12;
    private const string Different = "different";
    private const string Others = "others";

    // Lines of their own: a value that reads so stands in quotes.
    private static readonly string[] Lines = [Different, Others, Missing];

    private readonly Dictionary<TKey, long> counts = [];

    protected override bool Take(T row, ContentHash hash)
    {
        var (isPresent, key) = read(row);
        if (!isPresent)
            return false;
        hashed(hash, key);
        if (counts.TryGetValue(key, out var count))
            counts[key] = count + 1;
        else if (counts.Count <= MostDifferent)
            counts.Add(key, 1);
        return true;
    }

    protected override IEnumerable<ValueLine> Describe(long present)
    {
        if (counts.Count > MostDifferent)
        {
            yield return new(Different, string.Create(CultureInfo.InvariantCulture, $"more than {MostDifferent}"));
            yield break;
        }
        yield return new(Different, counts.Count.ToString(CultureInfo.InvariantCulture));
        var shown = counts.Select(c => (Text: toText(c.Key), Count: c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Text, StringComparer.Ordinal).Take(MostShown).ToList();
        foreach (var (text, count) in shown)
            yield return new(Lines.Contains(text) ? $"\"{text}\"" : text, Number((double)count / present));
        if (counts.Count > MostShown)
            yield return new(Others, Number((double)(present - shown.Sum(c => c.Count)) / present));
    }
}

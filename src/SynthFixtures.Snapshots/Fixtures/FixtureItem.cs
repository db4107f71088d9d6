using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>An item <c>SyntheticFixture</c> of a project.</summary>
/// <param name="type">The name of the type, as C# writes it.</param>
/// <param name="metadata">What else the item says; empty values say nothing.</param>
internal sealed class FixtureItem(string type, IReadOnlyDictionary<string, string> metadata)
{
    /// <summary>The name of the metadata that names the file.</summary>
    public const string OutputFileName = FixtureMetadata.OutputFile;

    /// <summary>Begins an item in a request; no metadata can have this name.</summary>
    public const string Begin = "*Type";

    /// <summary>The name of the type, as C# writes it.</summary>
    public string Type { get; } = type;

    /// <summary>The names of all that it says.</summary>
    public IEnumerable<string> Stated => metadata.Where(entry => entry.Value.Length > 0).Select(entry => entry.Key);

    /// <summary>The item among others, as messages name it: by its type, and by its file or its place in the project.</summary>
    /// <param name="number">Its place, from 0.</param>
    public string Label(int number) => $"SyntheticFixture '{Type}' ({Optional(OutputFileName)?.Replace('\\', '/') ?? $"item {Number(number + 1)} of the project"})";

    /// <summary>The file, relative to the project.</summary>
    /// <exception cref="FixtureProblem">The item does not say.</exception>
    public string OutputFile => (Optional(OutputFileName) ?? throw Invalid("OutputFile=\"Fixtures/customers.csv\"", "which file to write")).Replace('\\', '/');

    /// <summary>How many rows.</summary>
    /// <exception cref="FixtureProblem">The item does not say, or not in digits.</exception>
    public long Rows => Whole("Rows", least: 0) ?? throw Invalid("Rows=\"100\"", "how many rows to write");

    /// <summary>The seed.</summary>
    public long Seed => Whole("Seed", least: long.MinValue) ?? 0;

    /// <summary>The number of the first row.</summary>
    public long FirstRow => Whole("FirstRow", least: 0) ?? 0;

    /// <summary>The number of rows that cover every law evenly together: all rows of the file where the item asks for stratified ones; else 0.</summary>
    /// <exception cref="FixtureProblem">The item names no sampling, or begins inside a set of rows.</exception>
    public long Strata => Optional("Sampling")?.ToLowerInvariant() switch
    {
        null or "independent" => 0,
        "stratified" when Rows > 0 && FirstRow % Rows != 0 => throw new FixtureProblem(
            FixtureProblem.Declaration, $"FirstRow is '{Number(FirstRow)}', inside a set of {Number(Rows)} stratified rows; begin at a multiple of {Number(Rows)}"),
        "stratified" => Rows,
        _ => throw new FixtureProblem(FixtureProblem.Declaration, $"Sampling is '{Optional("Sampling")}'; use Independent or Stratified"),
    };

    /// <summary>Refuses rows whose numbers end before the last of them.</summary>
    /// <exception cref="FixtureProblem">The item asks for such rows.</exception>
    public void RequireRows()
    {
        if (FirstRow > long.MaxValue - Rows)
            throw new FixtureProblem(
                FixtureProblem.Declaration,
                $"FirstRow is '{Number(FirstRow)}' and Rows is '{Number(Rows)}', but rows end at {Number(long.MaxValue - 1)}; "
                    + $"begin at {Number(long.MaxValue - Rows)} or before");
    }

    /// <summary>The items of a request: blocks of lines <c>Name=value</c>, each begun by <see cref="Begin"/>; in values <c>\n</c>, <c>\r</c> and <c>\\</c> are escapes.</summary>
    public static IReadOnlyList<FixtureItem> Read(IEnumerable<string> lines)
    {
        var items = new List<FixtureItem>();
        Dictionary<string, string> metadata = new(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Where(line => line.Contains('=', StringComparison.Ordinal)))
        {
            var (name, value) = (line[..line.IndexOf('=', StringComparison.Ordinal)], Unescape(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            if (name == Begin)
                items.Add(new(value, metadata = new(StringComparer.OrdinalIgnoreCase)));
            else
                metadata[name] = value;
        }
        return items;
    }

    /// <summary>A value, or null where the item does not say.</summary>
    public string? Optional(string name) => metadata.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>A switch; off where the item does not say.</summary>
    public bool Flag(string name) => Optional(name)?.ToLowerInvariant() switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw new FixtureProblem(FixtureProblem.Declaration, $"{name} is '{other}'; use true or false"),
    };

    /// <summary>One character, or the word <c>tab</c>.</summary>
    public char Character(string name, char otherwise) => Optional(name) switch
    {
        null => otherwise,
        "tab" => '\t',
        [var only] and not ("\"" or "\n" or "\r") => only,
        var other => throw new FixtureProblem(FixtureProblem.Declaration, $"{name} is '{other}'; use one character, or 'tab'"),
    };

    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] != '\\' || ++i == value.Length ? value[Math.Min(i, value.Length - 1)] : value[i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        return text.ToString();
    }

    private long? Whole(string name, long least)
    {
        if (Optional(name) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FixtureProblem(FixtureProblem.Declaration, $"{name} is '{text}'; use a whole number{(least == 0 ? ", at least 0" : "")}");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static FixtureProblem Invalid(string example, string what) => new(FixtureProblem.Declaration, $"nothing says {what}; add {example}");
}

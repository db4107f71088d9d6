using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What items <c>SyntheticFixture</c> may say: one table, by which they are checked, and which <c>docs/fixtures.md</c> shows.</summary>
internal static class FixtureMetadata
{
    public const string AllowOutsideProject = "AllowOutsideProject";
    public const string CopyToOutputDirectory = "CopyToOutputDirectory";
    public const string CopyToPublishDirectory = "CopyToPublishDirectory";
    public const string Dialect = "Dialect";
    public const string Format = "Format";
    public const string Link = "Link";
    public const string NeutralizeFormulas = "NeutralizeFormulas";
    public const string NullText = "NullText";
    public const string OutputFile = "OutputFile";
    public const string Separator = "Separator";
    public const string Table = "Table";

    private const string OfOnesOwn = "_";

    /// <summary>Each with the format whose files it changes; null where it is for all.</summary>
    public static IReadOnlyList<(string Name, string? Format)> All { get; } =
    [
        (OutputFile, null),
        (AllowOutsideProject, null),
        ("Rows", null),
        ("Seed", null),
        ("FirstRow", null),
        ("Sampling", null),
        (Format, null),
        (Separator, "csv"),
        (NullText, "csv"),
        (NeutralizeFormulas, "csv"),
        (Dialect, "sql"),
        (Table, "sql"),
        (CopyToOutputDirectory, null),
        (CopyToPublishDirectory, null),
        (Link, null),
    ];

    // What editors put on items of any kind.
    private static readonly string[] OfEditors = ["DependentUpon", "InProject", "OriginalItemSpec", "SubType", "Visible"];

    // What the build reads of files, and not of these items.
    private static readonly Dictionary<string, string> OfFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["LinkBase"] = "write the whole path, Link=\"data/customers.csv\"",
        ["TargetPath"] = "write Link=\"data/customers.csv\"",
        ["Pack"] = "add an item for the file, <None Include=\"Fixtures/customers.csv\" Pack=\"true\" />",
        ["PackagePath"] = "add an item for the file, <None Include=\"Fixtures/customers.csv\" Pack=\"true\" PackagePath=\"content\" />",
    };

    /// <summary>What is wrong with a name; null where nothing is.</summary>
    /// <param name="name">The name of metadata that an item has.</param>
    public static string? Complaint(string name)
    {
        if (name.StartsWith(OfOnesOwn, StringComparison.Ordinal) || OfEditors.Concat(Names).Contains(name, StringComparer.OrdinalIgnoreCase))
            return null;
        if (OfFiles.TryGetValue(name, out var remedy))
            return $"{name} has no effect on a SyntheticFixture; {remedy}";
        var meant = NearestName.Of(name, Names) is { } nearest ? $"did you mean '{nearest}'?" : $"there is {string.Join(", ", Names)}.";
        return $"there is no metadata '{name}'; {meant} (Names of your own begin with '{OfOnesOwn}')";
    }

    /// <summary>What is wrong with metadata of another format than the item's; null where nothing is.</summary>
    /// <param name="metadata">A row of <see cref="All"/>.</param>
    /// <param name="value">What the item says.</param>
    /// <param name="format">The item's format: <c>csv</c>, <c>json</c>, <c>jsonl</c> or <c>sql</c>.</param>
    public static string? Complaint((string Name, string? Format) metadata, string value, string format) =>
        metadata.Format is null || metadata.Format == format
            ? null
            : $"{metadata.Name} is '{value}', which has no effect in {format}: it is for {metadata.Format}; remove it, or write Format=\"{metadata.Format}\"";

    private static IEnumerable<string> Names => All.Select(metadata => metadata.Name);
}

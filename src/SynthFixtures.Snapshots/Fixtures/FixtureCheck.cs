using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What is wrong with an item: all of it, so that a project is mended once.</summary>
/// <param name="types">The types that the project makes rows of.</param>
/// <param name="paths">The files of all items.</param>
/// <param name="copies">The copies of all items.</param>
internal sealed class FixtureCheck(FixtureTypes types, FixturePaths paths, FixtureCopies copies)
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The complaints about an item, in words; none where it is in order.</summary>
    public IReadOnlyList<string> Of(FixtureItem item)
    {
        var complaints = item.Stated.Order(StringComparer.OrdinalIgnoreCase).Select(FixtureMetadata.Complaint).OfType<string>().ToList();
        Try(() => Type(item));
        Try(() => _ = item.Rows);
        Try(() => _ = item.Seed);
        Try(() => _ = item.FirstRow);
        Try(() => _ = item.Strata);
        Try(item.RequireRows);
        Try(() => _ = item.Flag(FixtureMetadata.AllowOutsideProject));
        var isFile = Try(() => paths.Check(item));
        if (isFile || item.Optional(FixtureMetadata.Format) is not null || Path.HasExtension(item.Optional(FixtureMetadata.OutputFile)))
            Try(() => complaints.AddRange(OfFormat(item)));
        complaints.AddRange(copies.Complaints(item));
        return [.. complaints.Distinct()];

        bool Try(Action check) => FixtureCheck.Try(check, complaints);
    }

    private void Type(FixtureItem item)
    {
        if (item.Type.IndexOfAny(Wildcards) >= 0)
            throw new FixtureProblem(FixtureProblem.Declaration, "Include is a pattern of files; write the full name of one type, Include=\"Shop.Customer\"");
        types.Find(item.Type);
    }

    private static IEnumerable<string> OfFormat(FixtureItem item)
    {
        var format = FixtureFormat.NameOf(item);
        var complaints = (
            from metadata in FixtureMetadata.All
            let value = item.Optional(metadata.Name)
            let complaint = value is null ? null : FixtureMetadata.Complaint(metadata, value, format)
            where complaint is not null
            select complaint).ToList();
        foreach (var check in Checks(format, item))
            Try(check, complaints);
        return complaints;
    }

    private static bool Try(Action check, List<string> complaints)
    {
        try
        {
            check();
            return true;
        }
        catch (FixtureProblem problem) when (problem.Code == FixtureProblem.Declaration)
        {
            complaints.Add(problem.Message);
            return false;
        }
    }

    // What each format reads, as FixtureFormat does.
    private static IEnumerable<Action> Checks(string format, FixtureItem item) => format switch
    {
        FixtureFormat.Csv => [() => CsvFormat.NullTextOf(item), () => item.Flag(FixtureMetadata.NeutralizeFormulas)],
        FixtureFormat.Sql => [() => Sql(item)],
        _ => [],
    };

    private static void Sql(FixtureItem item)
    {
        var dialect = SqlDialect.Of(item);
        if (item.Optional(FixtureMetadata.Table) is { } table)
            dialect.Parts(table);
    }
}

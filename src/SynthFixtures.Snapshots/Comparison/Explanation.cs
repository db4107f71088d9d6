using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Says who changed, the call, the streams, the model or the code under test, and where values differ first.</summary>
internal static class Explanation
{
    private const int MostRows = 3;
    private const int MostMembers = 5;
    private const int LongestText = 200;

    /// <summary>The lines of the explanation; empty only where a case is new and all else is the same.</summary>
    /// <param name="accepted">The accepted document; null where the file holds something else.</param>
    /// <param name="received">The received one.</param>
    /// <param name="origin">What is known of its values.</param>
    /// <param name="isNewCase">Whether the file has no section of the case that asks, so that its values have nothing to differ from.</param>
    public static IReadOnlyList<string> Of(SnapshotDocument? accepted, SnapshotDocument received, SnapshotOrigin origin, bool isNewCase = false)
    {
        if (accepted is null)
            return ["the accepted file is no snapshot of SynthFixtures: its first line is missing"];
        var causes = Causes(accepted, received).ToList();
        if (isNewCase)
            return causes;
        var differing = Differing(accepted.Sections, received.Sections);
        var values = Values(differing, Math.Max(accepted.Sections.Count, received.Sections.Count)).ToList();
        if (causes.Count > 0)
            return [.. causes, .. values.DefaultIfEmpty("no value moved")];
        if (values.Count == 0 || HashOf(accepted) is { } hash && hash == HashOf(received))
            return ["values only: none moved; the file is laid out otherwise than it was accepted, by another version perhaps: accept it"];
        return
        [
            origin.Suspects(
                hasModel: received.Models.Count > 0,
                [.. differing.SelectMany(d => d.Changes.Select(c => c.Path).Append(d.Key))],
                hasParts: differing.Exists(d => d.Changes.Any(c => (c.Now ?? c.Was!)[0] is '[' or '{'))),
            .. values,
        ];
    }

    // In statistics every value that moves shows in the hash, whatever else they tell.
    private static string? HashOf(SnapshotDocument document) =>
        document.Sections.FirstOrDefault(s => s.Title == StatisticsColumns.Content)?.Value.Parts.FirstOrDefault(p => p.Name == StatisticsColumns.Hash).Node?.Text;

    private static IEnumerable<string> Causes(SnapshotDocument accepted, SnapshotDocument received)
    {
        if (accepted.Subject != received.Subject)
            yield return $"call: it was a snapshot of {accepted.Subject}, it is one of {received.Subject}";
        foreach (var (key, was, now) in Changes(accepted.Facts, received.Facts))
            yield return key == SnapshotDocument.StreamVersion && was is not null && now is not null ? $"stream version {was}, is {now}" : "call: " + Changed(key, was ?? Otherwise(key), now ?? Otherwise(key));
        foreach (var cause in Samplings(accepted.Sections, received.Sections))
            yield return cause;
        foreach (var (type, was, now) in Pairs(accepted.Models.ToLookup(m => m.Type), received.Models.ToLookup(m => m.Type)))
        {
            var name = SimpleName(type);
            if (was is null || now is null)
            {
                yield return $"model: {name} is {(was is null ? "new" : "gone")}";
                continue;
            }
            foreach (var (member, before, after) in Changes(was.Members, now.Members))
                yield return "model: " + Changed(member == ModelHeads.Together ? $"{name}, {member}" : $"{name}.{member}", Method(before, after), Method(after, before));
        }
    }

    // Of cases that share a file each says its own.
    private static IEnumerable<string> Samplings(IReadOnlyList<Section> accepted, IReadOnlyList<Section> received) =>
        from pair in Pairs(accepted.ToLookup(s => s.Title), received.ToLookup(s => s.Title))
        where pair.Was is not null && pair.Now is not null && pair.Was.Sampling != pair.Now.Sampling
        select $"call: {Changed($"{SnapshotDocument.Sampling} of {pair.Key}", pair.Was.Sampling ?? SnapshotDocument.Independent, pair.Now.Sampling ?? SnapshotDocument.Independent)}";

    // What a head means by saying nothing.
    private static string? Otherwise(string fact) => fact == SnapshotDocument.Sampling ? SnapshotDocument.Independent : null;

    // The type of a member is said where it changed.
    private static string? Method(string? text, string? other)
    {
        var (type, otherType) = (text?.Split(", ")[0], other?.Split(", ")[0]);
        return text is not null && type == otherType && text.Length > type!.Length + 2 ? text[(type.Length + 2)..] : text;
    }

    private static string Changed(string name, string? was, string? now) =>
        was is null ? $"{name} is new: {now}" : now is null ? $"{name} is gone; it was {was}" : $"{name} was {was}, is {now}";

    private static List<DifferingSection> Differing(IReadOnlyList<Section> accepted, IReadOnlyList<Section> received) =>
    [
        .. SectionPairs(accepted, received)
            .Select(p => new DifferingSection((p.Now ?? p.Was!).Title, p.Was, p.Now, p.Was is null || p.Now is null ? [] : ValueDifference.Of(p.Was.Value, p.Now.Value)))
            .Where(p => p.Was is null || p.Now is null || p.Changes.Count > 0),
    ];

    // Rows of the code under test that come or go in the middle do not make others of those that follow.
    private static IEnumerable<(Section? Was, Section? Now)> SectionPairs(IReadOnlyList<Section> accepted, IReadOnlyList<Section> received)
    {
        if (accepted.Count == received.Count || !accepted.Concat(received).All(s => IsRow(s.Title)))
            return Pairs(accepted.ToLookup(s => s.Title), received.ToLookup(s => s.Title)).Select(p => (p.Was, p.Now));
        return Alignment.Of([.. accepted.Select(s => s.Value.Inline)], [.. received.Select(s => s.Value.Inline)])
            .Select(p => (p.Was is { } was ? accepted[was] : null, p.Now is { } now ? received[now] : null));
    }

    private static IEnumerable<string> Values(List<DifferingSection> differing, int all)
    {
        if (differing.Count == 0)
            yield break;

        var members = differing.SelectMany(d => d.Changes).Select(c => c.General.EndsWith("[]", StringComparison.Ordinal) ? c.General[..^2] : c.General).Distinct().ToList();
        yield return Count([.. differing.Select(d => d.Key)], all) + (members.Count == 0 ? "" : ", in " + List(members));
        foreach (var (title, was, now, changes) in differing.Take(MostRows))
        {
            if (was is null || now is null)
                yield return $"  {title}: is {(was is null ? "new" : "gone")}";
            foreach (var change in changes.Take(MostMembers))
                yield return $"  {title}: {Changed(change.Path, Cut(change.Was), Cut(change.Now))}";
            if (changes.Count > MostMembers)
                yield return $"  {title}: {Count(changes.Count - MostMembers)} more";
        }
        if (differing.Count > MostRows)
            yield return $"  {Count(differing.Count - MostRows)} more";
    }

    private static string? Cut(string? text) => text is null ? null : ValueCut.Of(text, LongestText);

    private static bool IsRow(string title) => title.StartsWith(SnapshotWriter.Row + " ", StringComparison.Ordinal);

    // Rows have numbers, and the first are shown; sections are called by their names: a file holds those of other cases, too.
    private static string Count(List<string> titles, int all)
    {
        if (titles.TrueForAll(IsRow))
            return $"{Count(titles.Count)} of {Count(all)} rows differ";
        return titles.Count == 1 ? $"section {titles[0]} differs (1 of {Count(all)})" : $"sections {List(titles)} differ ({Count(titles.Count)} of {Count(all)})";
    }

    private static IEnumerable<(string Key, string? Was, string? Now)> Changes(IReadOnlyList<ValueLine> accepted, IReadOnlyList<ValueLine> received) =>
        Pairs(Keyed(accepted), Keyed(received)).Where(p => p.Was?.Text != p.Now?.Text).Select(p => (p.Now?.Path ?? p.Was!.Path, p.Was?.Text, p.Now?.Text));

    // A path can occur more than once: lines about several members have none of their own, and stand for themselves.
    private static ILookup<string, Line> Keyed(IReadOnlyList<ValueLine> cells) =>
        cells.Select(c => new Line(c.Path, c.Text)).ToLookup(c => c.Path == ModelHeads.Together ? $"{c.Path} {c.Text}" : c.Path);

    // What only one side has comes where it stands there.
    private static IEnumerable<(string Key, T? Was, T? Now)> Pairs<T>(ILookup<string, T> accepted, ILookup<string, T> received)
        where T : class
    {
        foreach (var entry in received)
            yield return (entry.Key, accepted[entry.Key].FirstOrDefault(), entry.First());
        foreach (var entry in accepted.Where(e => !received.Contains(e.Key)))
            yield return (entry.Key, entry.First(), null);
    }

    private static string List(List<string> members) =>
        string.Join(", ", members.Take(MostMembers)) + (members.Count > MostMembers ? $" and {Count(members.Count - MostMembers)} more" : "");

    private static string SimpleName(string type)
    {
        var end = type.IndexOf('<', StringComparison.Ordinal);
        var start = type.LastIndexOf('.', end < 0 ? type.Length - 1 : end) + 1;
        return type[start..];
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Line(string Path, string Text);

    private sealed record DifferingSection(string Key, Section? Was, Section? Now, IReadOnlyList<ValueChange> Changes);
}

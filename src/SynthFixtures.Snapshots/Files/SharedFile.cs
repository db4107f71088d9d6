using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>One file for all cases of a theory: each case compares, and writes, its own section.</summary>
/// <remarks>
/// The head tells of every case what its values were made from, so it does not depend on which case writes last. The file does not say which case brought
/// what into it; an update that runs all of them knows, and drops what none of them says any more.
/// </remarks>
/// <param name="environment">What the machine says.</param>
/// <param name="path">The path without its ending.</param>
/// <param name="owner">The project that asks.</param>
/// <param name="site">The call.</param>
/// <param name="type">The class of the test.</param>
internal sealed class SharedFile(SnapshotEnvironment environment, string path, SnapshotOwner owner, TestSite site, string type)
{
    private const string And = " and ";

    // Each case has its own.
    private static readonly string[] FactsOfCases = ["rows", "first row", "seed", SnapshotDocument.Sampling];

    /// <summary>The title of a case's section.</summary>
    public static string Title(string? caseText) => Quotation.Of(caseText ?? "case");

    public async Task Check(SnapshotRegistry registry, string? caseText, SnapshotDocument document, SnapshotOrigin origin, ClockReadings clock)
    {
        var title = Title(caseText);
        var own = document with
        {
            Facts = [.. document.Facts.Where(f => !FactsOfCases.Contains(f.Path))],
            Sections =
            [
                .. document.Sections.Select(s => s with
                {
                    Title = document.Sections.Count == 1 ? title : $"{title}, {s.Title}",
                    Sampling = document.Facts.Where(f => f.Path == SnapshotDocument.Sampling).Select(f => f.Text).FirstOrDefault(),
                }),
            ],
        };
        registry.Take(path, title, site, SnapshotWriter.Write(own, SnapshotForm.Lines));
        registry.AddCase(path, title, own);

        // Cases run side by side, and so do processes for several frameworks.
        using var turn = environment.Creates && environment.Refusal is null ? await Turn.ToChange(path).ConfigureAwait(false) : null;
        var accepted = SnapshotOwner.Read(path + FileNames.Accepted).Text is { } text ? SnapshotReader.Read(text) : null;
        var others = (accepted?.Sections ?? []).Where(s => !IsOf(title, s)).Where(Stays).ToList();
        var isNew = accepted is not null && accepted.Sections.Count == others.Count;
        var whole = (others.Count == 0 ? own : HeadOfAll(registry.Cases(path), others, own) ?? Join(accepted!, own)) with { Sections = [.. others.Concat(own.Sections).OrderBy(s => s.Title, NaturalOrder.Instance)] };
        var file = new SnapshotFile(environment, path, owner, $"{type}.{site.Member}, {title},")
        {
            IsNewCase = isNew,
            Origin = origin,
            Clock = clock,
            Abandoned = () => Orphans.Beside(path, type, site, SnapshotCalls.Of(site.Assembly)),
        };
        await file.Check(SnapshotWriter.Write(whole, SnapshotForm.Lines), adds: isNew && Keeps(accepted!, whole)).ConfigureAwait(false);
    }

    // An update leaves out the cases that are gone.
    private bool Stays(Section section) => environment.Mode != SnapshotMode.Update || SnapshotCalls.Of(site.Assembly).ClaimsSection(type, site.Member, section.Title);

    // What an update writes once it has seen every case that has a section.
    private SnapshotDocument? HeadOfAll(IReadOnlyDictionary<string, SnapshotDocument> cases, List<Section> others, SnapshotDocument own) =>
        environment.Mode == SnapshotMode.Update && others.TrueForAll(s => cases.Keys.Any(title => IsOf(title, s)))
            ? cases.Where(c => others.Exists(s => IsOf(c.Key, s))).Select(c => c.Value).Aggregate(own, Join)
            : null;

    private static bool IsOf(string title, Section section) => section.Title == title || section.Title.StartsWith(title + ", ", StringComparison.Ordinal);

    private static SnapshotDocument Join(SnapshotDocument accepted, SnapshotDocument own) => new(
        string.Join(And, accepted.Subject.Split(And).Concat(own.Subject.Split(And)).Distinct().Order(StringComparer.Ordinal)),
        [.. Join(accepted.Facts, own.Facts, fact => fact.Path)],
        [.. Join(accepted.Models, own.Models, model => model.Type)],
        []);

    // In an order that does not depend on who comes first; cases of one model leave it in its own.
    private static IEnumerable<T> Join<T>(IReadOnlyList<T> accepted, IReadOnlyList<T> own, Func<T, string> key) =>
        accepted.Select(key).SequenceEqual(own.Select(key)) ? own : own.Concat(accepted.ExceptBy(own.Select(key), key)).OrderBy(key, StringComparer.Ordinal);

    private static bool Keeps(SnapshotDocument accepted, SnapshotDocument whole) =>
        accepted.Facts.All(whole.Facts.Contains) && accepted.Models.All(was => whole.Models.Any(now => now.Type == was.Type && now.Members.SequenceEqual(was.Members)));
}

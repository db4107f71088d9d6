using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>A part of a value that differs.</summary>
/// <param name="Path">The way to it: <c>Lines[2].Price</c>.</param>
/// <param name="General">The same for all elements: <c>Lines[].Price</c>.</param>
/// <param name="Was">What it was; null where it is new.</param>
/// <param name="Now">What it is; null where it is gone.</param>
internal sealed record ValueChange(string Path, string General, string? Was, string? Now);

/// <summary>Finds the parts in which two values differ.</summary>
internal sealed class ValueDifference
{
    private readonly List<ValueChange> changes = [];

    private ValueDifference()
    {
    }

    /// <summary>The differences, in the order of the received value.</summary>
    public static IReadOnlyList<ValueChange> Of(ValueNode was, ValueNode now)
    {
        var difference = new ValueDifference();
        difference.Compare(ValuePath.Root, was, now);
        return difference.changes;
    }

    private void Compare(ValuePath path, ValueNode was, ValueNode now)
    {
        if (was.Kind == ValueKind.Scalar && now.Kind == ValueKind.Scalar)
            Scalars(path, was, now);
        else if (was.Kind != now.Kind || was.Parts.Count == 0 || now.Parts.Count == 0)
            Whole(path, was, now);
        else if (was.Kind == ValueKind.Elements && was.Text == now.Text)
            Elements(path, was.Parts, now.Parts);
        else
            Members(path, was, now);
    }

    // JSON of earlier versions stood in quotes.
    private void Whole(ValuePath path, ValueNode was, ValueNode now)
    {
        if (was.Inline == now.Inline)
            return;
        if (was.Content is { } json && now.Kind != ValueKind.Scalar && JsonOf(json) is { } tree)
            Compare(path, tree, now);
        else
            Add(path, was.Inline, now.Inline);
    }

    private static ValueNode? JsonOf(string text) => JsonValues.Parse(text) is { } json ? new ValueTree([]).Of(json) : null;

    private void Members(ValuePath path, ValueNode was, ValueNode now)
    {
        if (was.Text != now.Text)
            Add(path.Member(ValueColumns.TypeName), was.Text.Length == 0 ? null : was.Text, now.Text.Length == 0 ? null : now.Text);
        var (before, after) = (was.Parts.ToLookup(p => p.Name, p => p.Node), now.Parts.ToLookup(p => p.Name, p => p.Node));
        foreach (var group in after)
            Pairs(path.Member(group.Key), before[group.Key].ToList(), group.ToList());
        foreach (var group in before.Where(g => !after.Contains(g.Key)))
            Pairs(path.Member(group.Key), group.ToList(), []);
    }

    // A name can occur more than once in JSON.
    private void Pairs(ValuePath path, List<ValueNode> was, List<ValueNode> now)
    {
        for (var i = 0; i < Math.Max(was.Count, now.Count); i++)
        {
            if (i < was.Count && i < now.Count)
                Compare(path, was[i], now[i]);
            else
                Add(path, i < was.Count ? was[i].Inline : null, i < now.Count ? now[i].Inline : null);
        }
    }

    private void Elements(ValuePath path, IReadOnlyList<ValuePart> was, IReadOnlyList<ValuePart> now)
    {
        foreach (var (before, after) in Alignment.Of([.. was.Select(p => p.Node.Inline)], [.. now.Select(p => p.Node.Inline)]))
        {
            var element = path.Element(after is { } place ? now[place].Name : was[before!.Value].Name);
            if (before is { } i && after is { } j)
                Compare(element, was[i].Node, now[j].Node);
            else
                Add(element, before is { } gone ? was[gone].Node.Inline : null, after is { } added ? now[added].Node.Inline : null);
        }
    }

    private void Scalars(ValuePath path, ValueNode was, ValueNode now)
    {
        if (was.Text == now.Text)
            return;
        if (was.Content is not { } before || now.Content is not { } after || !(before + after).Contains('\n', StringComparison.Ordinal))
        {
            Add(path, was.Text, now.Text);
            return;
        }

        // Of texts of several lines the first that differ.
        var (lines, received) = (before.Split('\n'), after.Split('\n'));
        foreach (var (line, receivedLine) in Alignment.Of(lines, received).Where(p => p.Was is not { } i || p.Now is not { } j || lines[i] != received[j]))
        {
            var number = (receivedLine ?? line!.Value) + 1;
            Add(
                new($"{Shown(path.Text)}, line {number.ToString(CultureInfo.InvariantCulture)}", path.General),
                line is { } at ? Quotation.Of(lines[at]) : null,
                receivedLine is { } there ? Quotation.Of(received[there]) : null);
        }
    }

    private void Add(ValuePath path, string? was, string? now) => changes.Add(new(Shown(path.Text), Shown(path.General), was, now));

    private static string Shown(string path) => path.Length == 0 ? ValueLines.Itself : path;
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using SynthFixtures.Rows;
using SynthFixtures.Streams;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>What a snapshot shows.</summary>
internal abstract class SnapshotContent
{
    private readonly List<ValueLine> facts = [];
    private IReadOnlyList<ModelHead> models = [];
    private IReadOnlyList<string> unmade = [];

    protected abstract string Subject { get; }

    /// <summary>The layout where the call asks for none.</summary>
    public abstract SnapshotForm Form { get; }

    /// <summary>The values, with the titles of their sections.</summary>
    protected abstract IEnumerable<(string Title, object? Value)> Values();

    /// <summary>What tells one row from others: <c>seed=42_row=3</c>.</summary>
    public static string CaseOf(long seed, long row) => $"seed={Number(seed)}_row={Number(row)}";

    /// <summary>Says from which rows the values are made.</summary>
    public void Describe(Type model, int rows, long seed, long firstRow, long strata = 0)
    {
        facts.Clear();
        facts.Add(new("rows", Number(rows)));
        if (firstRow != 0)
            facts.Add(new("first row", Number(firstRow)));
        facts.Add(new("seed", Number(seed)));
        if (strata != 0)
            facts.Add(new(SnapshotDocument.Sampling, $"stratified, sets of {Number(strata)} rows"));
        facts.Add(new(SnapshotDocument.StreamVersion, StreamKey.Version.ToString(CultureInfo.InvariantCulture)));
        models = ModelHeads.Of(model);
        unmade = ModelHeads.Unmade(model);
    }

    /// <summary>What is known of the values beyond what the file says; once they are described.</summary>
    public virtual SnapshotOrigin Origin => new(IsRows: false, unmade);

    /// <summary>What the file is to hold.</summary>
    /// <param name="form">The layout.</param>
    /// <param name="rules">The members that are left out or scrubbed.</param>
    /// <param name="clock">Takes what looks like a clock.</param>
    /// <exception cref="SyntheticSnapshotException">A rule means no member.</exception>
    public virtual SnapshotDocument Document(SnapshotForm form, IReadOnlyList<ValueRule> rules, ClockReadings? clock = null)
    {
        if (form == SnapshotForm.Statistics)
        {
            Check(rules);
            return new(Subject, facts, models, Statistics(rules));
        }
        var tree = new ValueTree(rules) { Shown = clock is null ? null : clock.Take };
        List<Section> sections = [.. Values().Select(v => new Section(v.Title, tree.Of(v.Value)))];
        Check(rules.Where(rule => !tree.Applied.Contains(rule)));
        return new(Subject, facts, models, sections);
    }

    protected abstract IReadOnlyList<Section> Statistics(IReadOnlyList<ValueRule> rules);

    /// <summary>The types of the values.</summary>
    protected abstract IReadOnlyList<Type> Types { get; }

    private void Check(IEnumerable<ValueRule> rules)
    {
        if (rules.Select(rule => MemberSearch.Refuse(rule, Types)).FirstOrDefault(reason => reason is not null) is { } refused)
            throw new SyntheticSnapshotException(refused);
    }

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static string Row(long number) => $"{SnapshotWriter.Row} {Number(number)}";
}

/// <summary>Rows of a synthetic type.</summary>
internal sealed class RowsContent<T>(int count, long seed, long firstRow, long strata) : SnapshotContent
{
    private const int RowsAtOnce = 1024;

    public override SnapshotOrigin Origin => base.Origin with { IsRows = true };

    public override SnapshotForm Form => RowLayout.Of(typeof(T));

    protected override string Subject => Sources.Of<T>().Describe().Type;

    protected override IReadOnlyList<Type> Types => [typeof(T)];

    public override SnapshotDocument Document(SnapshotForm form, IReadOnlyList<ValueRule> rules, ClockReadings? clock = null)
    {
        Sources.Of<T>().Prepare();
        Describe(typeof(T), count, seed, firstRow, strata);
        return base.Document(form, rules, clock);
    }

    protected override IEnumerable<(string Title, object? Value)> Values() =>
        Synthetic.Rows<T>(count, seed, firstRow, strata).Select((row, i) => (Row(firstRow + i), (object?)row));

    protected override IReadOnlyList<Section> Statistics(IReadOnlyList<ValueRule> rules)
    {
        using var statistics = new Statistics<T>(rules);
        var rows = new T[Math.Min(count, RowsAtOnce)];
        for (var done = 0; done < count; done += rows.Length)
        {
            var part = rows.AsSpan(0, Math.Min(rows.Length, count - done));
            Synthetic.Fill(part, seed, firstRow + done, strata);
            statistics.Add(part);
        }
        return statistics.ToSections();
    }
}

/// <summary>Values that the code under test made.</summary>
internal sealed class ValuesContent(object? values) : SnapshotContent
{
    private IReadOnlyList<object?>? elements;

    /// <summary>Whether it is one value, and no collection.</summary>
    public bool IsSingle { get; } = values is not IEnumerable or string or byte[] or IDictionary || Scalars.Of(values) is not null || JsonValues.Of(values) is not null;

    public override SnapshotForm Form => IsSingle ? SnapshotForm.Lines
        : ElementType != typeof(object) ? RowLayout.Of(ElementType)
        : Elements.Where(e => e is not null).Select(e => e!.GetType()).Distinct().Any(type => RowLayout.Of(type) == SnapshotForm.Lines) ? SnapshotForm.Lines
        : SnapshotForm.Table;

    // Rows that nobody said where they are from can be known by their type.
    public override SnapshotOrigin Origin => base.Origin is { Unmade: [] } && Sources.Contains(ElementType) ? new(IsRows: false, ModelHeads.Unmade(ElementType)) : base.Origin;

    // Of a collection the type of its elements: what holds them is nobody's promise.
    protected override string Subject =>
        values is null ? "null" : IsSingle ? TypeNames.Full(values.GetType()) : $"values of {TypeNames.Full(ElementType)}";

    protected override IReadOnlyList<Type> Types =>
        Elements.Where(e => e is not null).Select(e => e!.GetType()).Distinct().ToList() is { Count: > 0 } found ? found : [Nullable.GetUnderlyingType(ElementType) ?? ElementType];

    protected override IEnumerable<(string Title, object? Value)> Values() => IsSingle
        ? [(Row(0), values)]
        : Elements.Select((value, i) => (Row(i), value));

    // Read once, and what throws on the way is the caller's to see.
    private IReadOnlyList<object?> Elements => elements ??= IsSingle ? [values] : [.. ((IEnumerable)values!).Cast<object?>()];

    private Type ElementType => (IsSingle ? values?.GetType() : Sequences.ElementTypeOf(values!.GetType())) ?? typeof(object);

    protected override IReadOnlyList<Section> Statistics(IReadOnlyList<ValueRule> rules)
    {
        var method = typeof(ValuesContent).GetMethod(nameof(StatisticsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ElementType);
        return (IReadOnlyList<Section>)method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [Elements, rules], culture: null)!;
    }

    private static IReadOnlyList<Section> StatisticsOf<T>(IReadOnlyList<object?> elements, IReadOnlyList<ValueRule> rules)
    {
        using var statistics = new Statistics<T>(rules);
        foreach (var element in elements)
            statistics.Add([(T)element!]);
        return statistics.ToSections();
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Snapshots;

/// <summary>What a snapshot shows.</summary>
internal abstract class SnapshotContent
{
    private readonly List<Cell> facts = [];
    private IReadOnlyList<ModelHead> models = [];

    protected abstract string Subject { get; }

    /// <summary>The values, with the titles of their sections.</summary>
    protected abstract IEnumerable<(string Title, object? Value)> Values();

    /// <summary>Says from which rows the values are made.</summary>
    public void Describe(Type model, int rows, long seed, long firstRow)
    {
        facts.Clear();
        facts.Add(new("rows", Number(rows)));
        if (firstRow != 0)
            facts.Add(new("first row", Number(firstRow)));
        facts.Add(new("seed", Number(seed)));
        facts.Add(new(SnapshotDocument.StreamVersion, StreamKey.Version.ToString(CultureInfo.InvariantCulture)));
        models = ModelHeads.Of(model);
    }

    public virtual SnapshotDocument Document(SnapshotForm form, IReadOnlyCollection<string> without)
    {
        var reader = new ValueReader(without, expandsCollections: form == SnapshotForm.Lines);
        return new(Subject, facts, models, [.. Values().Select(v => new Section(v.Title, reader.Read(v.Value)))]);
    }

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static string Row(long number) => $"{SnapshotWriter.Row} {Number(number)}";
}

/// <summary>Rows of a synthetic type.</summary>
internal sealed class RowsContent<T>(int count, long seed, long firstRow) : SnapshotContent
{
    public string CaseName => $"seed={Number(seed)}_row={Number(firstRow)}";

    protected override string Subject => Sources.Of<T>().Describe().Type;

    public override SnapshotDocument Document(SnapshotForm form, IReadOnlyCollection<string> without)
    {
        Sources.Of<T>().Prepare();
        Describe(typeof(T), count, seed, firstRow);
        return base.Document(form, without);
    }

    protected override IEnumerable<(string Title, object? Value)> Values() =>
        Synthetic.Rows<T>(count, seed, firstRow).Select((row, i) => (Row(firstRow + i), (object?)row));
}

/// <summary>Values that the code under test made.</summary>
internal sealed class ValuesContent(object? values) : SnapshotContent
{
    /// <summary>Whether it is one value, and no collection.</summary>
    public bool IsSingle { get; } = values is not IEnumerable or string or byte[] or IDictionary || Scalars.Of(values) is not null;

    protected override string Subject => values is null ? "null" : TypeName(values.GetType());

    protected override IEnumerable<(string Title, object? Value)> Values() => IsSingle
        ? [(Row(0), values)]
        : Sequences.Of(values!)!.Elements.Select((value, i) => (Row(i), value));

    private static string TypeName(Type type) =>
        type.IsGenericType ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.IsArray ? $"{TypeName(type.GetElementType()!)}[]"
        : type.FullName!.Replace('+', '.');
}

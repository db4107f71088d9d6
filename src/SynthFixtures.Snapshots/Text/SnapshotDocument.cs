using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>What a snapshot file holds: how the values were made, and the values.</summary>
/// <param name="Subject">What it shows: the full name of a type, or of the values.</param>
/// <param name="Facts">What the call asked for: rows, seed, stream version.</param>
/// <param name="Models">How the rows of each type are made.</param>
/// <param name="Sections">The values.</param>
internal sealed record SnapshotDocument(
    string Subject, IReadOnlyList<ValueLine> Facts, IReadOnlyList<ModelHead> Models, IReadOnlyList<Section> Sections)
{
    public const string StreamVersion = "stream version";

    /// <summary>How the rows were drawn; not said where each was drawn by itself.</summary>
    public const string Sampling = "sampling";
    public const string Independent = "independent";

    /// <summary>In a file that cases share each says it in its own section, before its values.</summary>
    public const string SamplingOfCase = "# sampling: ";
}

/// <summary>How the rows of one type are made: for each member its type and method.</summary>
internal sealed record ModelHead(string Type, IReadOnlyList<ValueLine> Members);

/// <summary>One row, or the statistics of one member.</summary>
/// <param name="Title">The line above it.</param>
/// <param name="Value">What it shows.</param>
internal sealed record Section(string Title, ValueNode Value)
{
    public Section(string title, IEnumerable<ValueLine> lines)
        : this(title, new ValueNode(ValueKind.Members, "") { Parts = [.. lines.Select(line => new ValuePart(line.Path, ValueNode.Scalar(line.Text)))] })
    {
    }

    /// <summary>How the rows of a case were drawn, in a file that cases share.</summary>
    public string? Sampling { get; init; }

    /// <summary>The lines as they stand in a file: what another case wrote there stays as it is.</summary>
    public IReadOnlyList<string>? Written { get; init; }

    /// <summary>The value as columns of a table: nested members in columns of their own, collections in one.</summary>
    public IReadOnlyList<ValueLine> Columns => ValueColumns.Of(Value);
}

/// <summary>How values are laid out.</summary>
internal enum SnapshotForm
{
    /// <summary>One line for each row, in aligned columns.</summary>
    Table,

    /// <summary>One line for each member and element, what they consist of indented below.</summary>
    Lines,

    /// <summary>What the values are like together, one section for each member.</summary>
    Statistics,
}

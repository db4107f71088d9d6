using System.Collections.Generic;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>What a snapshot file holds: how the values were made, and the values.</summary>
/// <param name="Subject">What it shows: the full name of a type, or of the values.</param>
/// <param name="Facts">What the call asked for: rows, seed, stream version.</param>
/// <param name="Models">How the rows of each type are made.</param>
/// <param name="Sections">The values.</param>
internal sealed record SnapshotDocument(
    string Subject, IReadOnlyList<Cell> Facts, IReadOnlyList<ModelHead> Models, IReadOnlyList<Section> Sections)
{
    public const string StreamVersion = "stream version";

    /// <summary>How the rows were drawn; not said where each was drawn by itself.</summary>
    public const string Sampling = "sampling";
    public const string Independent = "independent";

    /// <summary>In a file that cases share each says it in its own section, before its values. No member is called so.</summary>
    public const string SamplingOfCase = "# sampling";
}

/// <summary>How the rows of one type are made: for each member its type and method.</summary>
internal sealed record ModelHead(string Type, IReadOnlyList<Cell> Members);

/// <summary>The values of one row, or the statistics of one member.</summary>
internal sealed record Section(string Title, IReadOnlyList<Cell> Cells);

/// <summary>How values are laid out.</summary>
internal enum SnapshotForm
{
    /// <summary>One line for each row, in aligned columns.</summary>
    Table,

    /// <summary>One line for each member.</summary>
    Lines,

    /// <summary>What the values are like together, one section for each member.</summary>
    Statistics,
}

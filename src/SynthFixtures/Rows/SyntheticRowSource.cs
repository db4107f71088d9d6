using System;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

[assembly: SourceOf(typeof(SynthFixtures.SyntheticRow))]

namespace SynthFixtures.Rows;

/// <summary>Rows that say which they are. Written by hand in the place of generated code.</summary>
internal sealed class SyntheticRowSource() : SyntheticSource<SyntheticRow>(columns: 0)
{
    /// <summary>Makes the source known. What generated code does when its assembly is loaded waits here for the first who asks: few do, and all would pay.</summary>
    internal static void Register() => Sources.Register(typeof(SyntheticRow), "SynthFixtures", static () => new SyntheticRowSource());

    /// <inheritdoc/>
    public override SourceDescription Describe() =>
        new(
            "SynthFixtures.SyntheticRow",
            [
                new("Seed", "long", "the seed of the rows", []),
                new("Number", "long", "the number of the row", []),
                new("Strata", "long", "the number of rows that cover every law evenly together", []),
            ]);

    /// <inheritdoc/>
    protected override void Fill(ref RowBlock block, Span<SyntheticRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new(block.Seed, block.Row(i)) { Strata = block.Set?.Count ?? 0 };
    }
}

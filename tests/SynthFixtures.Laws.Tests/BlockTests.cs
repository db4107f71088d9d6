using System;
using System.Linq;
using SynthFixtures.Generated.SynthFixtures.Laws.Tests;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 3: a row is a column of height one. How many rows are asked for, from where, and how often before, never shows.</summary>
public sealed class BlockTests
{
    private const long Seed = 7;
    private const int RowsThatMakeASourceHot = 20_000;

    public static TheoryData<long> FirstRows => [0, 1, 63, (1L << 33) - 501, 1_000_000_000_000, (1L << 62) - 1000, long.MaxValue - 2048];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void Rows_made_in_pieces_are_the_rows_made_at_once(int piece)
    {
        var (cold, hot) = (new SpecimenSource(), Hot());
        var whole = new Specimen[2000];
        cold.Fill(whole, Seed);

        foreach (var source in new[] { new SpecimenSource(), hot })
        {
            var rows = new Specimen[whole.Length];
            for (var start = 0; start < rows.Length; start += piece)
                source.Fill(rows.AsSpan(start, Math.Min(piece, rows.Length - start)), Seed, start);
            Assert.Equal(whole, rows);
        }
    }

    [Theory, MemberData(nameof(FirstRows))]
    public void A_source_that_has_made_many_rows_makes_the_same_ones_as_a_new_one(long firstRow)
    {
        var (cold, hot) = (new Specimen[1000], new Specimen[1000]);

        new SpecimenSource().Fill(cold, Seed, NotBeyond(firstRow));
        Hot().Fill(hot, Seed, NotBeyond(firstRow));

        Assert.Equal(cold, hot);
    }

    [Theory, MemberData(nameof(FirstRows))]
    public void Single_rows_are_those_of_a_column(long firstRow)
    {
        var column = new Bare[200];
        Synthetic.Fill(column.AsSpan(), Seed, firstRow);

        for (var i = 0; i < column.Length; i++)
            Assert.Equal(Canonical.Line(column[i]), Canonical.Line(Synthetic.Row<Bare>(Seed, firstRow + i)));
    }

    [Fact]
    public void Asking_for_fewer_rows_moves_none()
    {
        var many = Synthetic.Rows<Specimen>(1000, Seed);

        foreach (var count in new[] { 0, 1, 2, 9, 64, 65, 128, 129, 999 })
            Assert.Equal(many.Take(count), Synthetic.Rows<Specimen>(count, Seed));
    }

    [Fact]
    public void Starting_later_moves_no_row()
    {
        var early = Synthetic.Rows<Specimen>(130, Seed, 1_000_000_000_000 - 65);

        Assert.Equal(early.Skip(65), Synthetic.Rows<Specimen>(65, Seed, 1_000_000_000_000));
        Assert.Equal(early.Skip(64), Synthetic.Stream<Specimen>(Seed, 1_000_000_000_000 - 1).Take(66));
    }

    [Fact]
    public void Order_of_calls_does_not_matter()
    {
        var rows = Synthetic.Rows<Specimen>(100, Seed);

        foreach (var row in Enumerable.Range(0, 100).Reverse())
        {
            _ = Synthetic.Row<Specimen>(Seed + 1, row);
            Assert.Equal(rows[row], Synthetic.Row<Specimen>(Seed, row));
        }
    }

    private static SpecimenSource Hot()
    {
        var source = new SpecimenSource();
        source.Fill(new Specimen[RowsThatMakeASourceHot], Seed + 1);
        return source;
    }

    // Number counts from 1, so its column ends one row before the rows do.
    private static long NotBeyond(long firstRow) => Math.Min(firstRow, long.MaxValue - 1001);
}

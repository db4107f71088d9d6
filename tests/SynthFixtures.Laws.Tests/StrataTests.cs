using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading.Tasks;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Stratified rows cover every law evenly, and a cell is still a pure function.</summary>
public sealed class StrataTests
{
    private const int Count = 20;

    public static TheoryData<int> Counts => [1, 2, 3, 20, 64, 97, 4096, 5000];

    [Theory, MemberData(nameof(Counts))]
    public void Every_stratum_of_every_member_has_one_row(int count)
    {
        var rows = Synthetic.Rows<Respondent>(count, seed: 42, strata: count);

        foreach (var member in (Func<Respondent, double>[])[r => r.First, r => r.Second, r => r.Form.Length])
            Assert.Equal(Enumerable.Range(0, count), rows.Select(row => (int)(member(row) * count)).Order());
    }

    [Fact]
    public void Shares_are_exact_where_the_strata_allow_it()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var rows = Synthetic.Rows<Respondent>(Count, seed, strata: Count);

            Assert.Equal(5, rows.Count(row => row.IsMember));
            Assert.Equal(5, rows.Count(row => row.Group == "a"));
            Assert.All(rows.CountBy(row => row.Grade), grade => Assert.Equal(2, grade.Value));
            Assert.Equal(4, rows.Count(row => row.Answer is null));
            Assert.All(rows.CountBy(row => row.Visits.Count), visits => Assert.Equal(4, visits.Value));
            Assert.InRange(rows.Average(row => row.Score), 48.5, 51.5);
        }
    }

    [Fact]
    public void The_next_rows_are_the_next_set()
    {
        var rows = Synthetic.Rows<Respondent>(5 * Count, seed: 3, strata: Count);
        var orders = rows.Chunk(Count).Select(set => string.Join(' ', set.Select(row => (int)(row.First * Count)))).ToList();

        Assert.All(rows.Chunk(Count), set => Assert.Equal(Enumerable.Range(0, Count), set.Select(row => (int)(row.First * Count)).Order()));
        Assert.Equal(5, orders.Distinct().Count());
    }

    [Fact]
    public void A_cell_does_not_know_which_rows_were_asked_for()
    {
        var all = Synthetic.Rows<Respondent>(200, seed: 7, strata: Count).Select(Canonical.Line).ToArray();

        Assert.Equal(all, Enumerable.Range(0, 200).Select(row => Canonical.Line(Synthetic.Row<Respondent>(7, row, Count))));
        Assert.Equal(all[33..150], Synthetic.Rows<Respondent>(117, 7, firstRow: 33, strata: Count).Select(Canonical.Line));
        Assert.Equal(all, SyntheticRespondent.With().Rows(200, 7, strata: Count).Select(Canonical.Line));

        var parts = new Respondent[200];
        Parallel.For(0, 20, part => Synthetic.Fill(parts.AsSpan(part * 10, 10), 7, part * 10, Count));
        Assert.Equal(all, parts.Select(Canonical.Line));
    }

    [Fact]
    public void Every_uniform_is_what_the_definition_says()
    {
        foreach (var (count, row) in (IEnumerable<(long, long)>)[(20, 3), (20, 4711), (4096, 5), (5000, 123_456), (1L << 40, (1L << 45) + 17)])
        {
            var key = Draw.Key(Draw.Stream("SynthFixtures.Laws.Tests.Respondent", "First"), 42);
            var stratum = PermutationOracle.At(Draw.Absorb(Draw.Absorb(key, 2), (ulong)(row / count)), (ulong)count, (ulong)(row % count));
            var cell = (((BigInteger)stratum << 52) + (Draw.WordOf(key, row, lane: 0, purpose: 0) >> 12)) / count;

            Assert.Equal(((double)cell + 0.5) / (1L << 52), Synthetic.Row<Respondent>(42, row, count).First);
        }
    }

    [Fact]
    public void A_single_row_has_the_law_that_it_has_without_strata()
    {
        const int Seeds = 20_000;
        var cells = new int[10];
        for (var seed = 0; seed < Seeds; seed++)
            cells[(int)(Synthetic.Row<Respondent>(seed, row: 7, strata: 3).First * 10)]++;

        // Chi-square with 9 degrees of freedom: 33.7 has a probability of 1e-4.
        Assert.InRange(cells.Sum(count => Math.Pow(count - (Seeds / 10.0), 2) / (Seeds / 10.0)), 0, 33.7);
    }

    [Fact]
    public void Members_are_in_orders_of_their_own()
    {
        var rows = Synthetic.Rows<Respondent>(5000, seed: 1, strata: 5000);

        foreach (var pair in (Func<Respondent, (double, double)>[])[r => (r.First, r.Second), r => (r.First, r.Form.Length), r => (r.First, r.Answer is null ? 0 : 1)])
            Assert.InRange(Correlation(rows.Select(pair).ToList()), -4 / Math.Sqrt(5000), 4 / Math.Sqrt(5000));
    }

    [Fact]
    public void A_negative_number_of_strata_is_refused_by_name() =>
        Assert.Throws<ArgumentOutOfRangeException>("strata", () => Synthetic.Rows<Respondent>(1, 42, strata: -1));

    private static double Correlation(IReadOnlyCollection<(double X, double Y)> pairs)
    {
        var (x, y) = (pairs.Average(p => p.X), pairs.Average(p => p.Y));
        return pairs.Sum(p => (p.X - x) * (p.Y - y)) / Math.Sqrt(pairs.Sum(p => (p.X - x) * (p.X - x)) * pairs.Sum(p => (p.Y - y) * (p.Y - y)));
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Corpus.Tests;

/// <summary>Models as real code bases write them: rows of each are complete, and the same however they are made.</summary>
public sealed class CorpusTests
{
    private const int RowCount = 1_000;
    private const int FewRows = 100;

    public static TheoryData<string> Types => [.. Corpus.Types.Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_thousand_rows_hold_no_null_no_empty_text_no_undeclared_value_and_nothing_stays_at_its_default(string type)
    {
        var model = Corpus.Named(type);
        var rows = Corpus.Rows(model);
        var walker = new Walker();

        for (var row = 0; row < RowCount; row++)
            walker.Walk(rows(row));

        Assert.Empty(walker.Faults);
        Assert.Empty(walker.Constant(model));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Eight_threads_and_a_second_run_make_the_same_rows(string type)
    {
        var rows = Corpus.Rows(Corpus.Named(type));
        var alone = Enumerable.Range(0, FewRows).Select(row => new Walker().Walk(rows(row))).ToArray();
        var together = new string[FewRows];

        Parallel.For(0, FewRows, new ParallelOptions { MaxDegreeOfParallelism = 8 }, row => together[FewRows - 1 - row] = new Walker().Walk(rows(FewRows - 1 - row)));

        Assert.Equal(alone, together);
        Assert.True(alone.Distinct().Count() > 1 || alone[0].Length == 0, "All rows are the same.");
    }

    [Fact]
    public void The_corpus_is_large() => Assert.True(Corpus.Types.Count >= 150, $"{Corpus.Types.Count} types");
}

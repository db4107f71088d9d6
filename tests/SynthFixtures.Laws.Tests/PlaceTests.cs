using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SynthFixtures.Generated.SynthFixtures.Laws.Tests;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 5: threads, cultures and instruction sets do not show.</summary>
public sealed class PlaceTests
{
    private const int Count = 4096;
    private const long Seed = 42;

    private static readonly Lazy<ChildReport> Plain = new(() => ChildReport.Of([]));

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Rows_made_by_several_threads_are_those_made_by_one(int threads)
    {
        var alone = new Specimen[Count];
        new SpecimenSource().Fill(alone, Seed);

        var shared = new SpecimenSource();
        var together = new Specimen[Count];
        var piece = Count / threads / 4;
        Parallel.For(0, Count / piece, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
            shared.Fill(together.AsSpan(part * piece, piece), Seed, part * piece));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Eight_threads_may_ask_for_the_same_rows_at_once()
    {
        var expected = Synthetic.Rows<Specimen>(500, Seed);
        var results = new Specimen[8][];
        var threads = Enumerable.Range(0, 8).Select(t => new Thread(() => results[t] = Synthetic.Rows<Specimen>(500, Seed))).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(results, rows => Assert.Equal(expected, rows));
    }

    [Theory]
    [InlineData("tr-TR", "1,5")]
    [InlineData("de-DE", "1,5")]
    [InlineData("ar-SA", "1\u066B5")]
    public void A_process_in_another_culture_makes_the_same_rows(string culture, string oneAndAHalf)
    {
        var child = ChildReport.Of([], culture);

        Assert.Equal(culture, child["culture"]);
        Assert.Equal(oneAndAHalf, child["1.5"]);
        Assert.Equal(Plain.Value["rows"], child["rows"]);
    }

    [Theory]
    [InlineData("EnableAVX512", "Vector512")]
    [InlineData("EnableAVX2", "Vector256")]
    [InlineData("EnableHWIntrinsic", "Vector128")]
    public void A_process_without_some_instructions_makes_the_same_rows(string without, string narrowed)
    {
        var child = ChildReport.Of(new Dictionary<string, string> { ["DOTNET_" + without] = "0" });

        Assert.Equal("False", child[narrowed]);
        Assert.Equal(Plain.Value["rows"], child["rows"]);
    }

    [Fact]
    public void This_process_makes_the_rows_of_its_children() => Assert.Equal(Plain.Value["rows"], Program.HashOfRows());
}

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Snapshots of rows that cover every law evenly together.</summary>
public sealed class StratifiedTests : IDisposable
{
    private const string Sampling = "# sampling: stratified, sets of 5 rows\n";

    private readonly Folder folder = new();

    private string Text => folder.Read(folder.Names.Single(name => name.EndsWith(".verified.txt", StringComparison.Ordinal)));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_row_knows_the_strata_it_was_made_with_and_equals_no_row_that_was_drawn_otherwise()
    {
        var row = Synthetic.Row<SyntheticRow>(42, 3, strata: 5);

        Assert.Equal(new SyntheticRow(42, 3) { Strata = 5 }, row);
        Assert.NotEqual(Synthetic.Row<SyntheticRow>(42, 3), row);
        Assert.NotEqual(Synthetic.Row<SyntheticRow>(42, 3, strata: 6), row);
        Assert.All(Synthetic.Rows<SyntheticRow>(12, 42, strata: 5), each => Assert.Equal(5, each.Strata));
    }

    [Fact]
    public async Task The_row_of_a_stratified_theory_is_made_again_as_the_theory_has_it()
    {
        for (var row = 0; row < 5; row++)
            await SyntheticSnapshot.VerifyRow<Customer>(Synthetic.Row<SyntheticRow>(42, row, strata: 5)).In(folder);

        Assert.Equal("StratifiedTests.The_row_of_a_stratified_theory_is_made_again_as_the_theory_has_it_seed=42_row=3.verified.txt", folder.Names[3]);
        var ages = Synthetic.Rows<Customer>(5, 42, strata: 5).Select(customer => customer.Age).ToList();
        Assert.NotEqual(Synthetic.Rows<Customer>(5, 42).Select(customer => customer.Age), ages);
        Assert.All(ages, (age, row) => Assert.Contains($"\n  Age: {age}\n", folder.Read(folder.Names[row]), StringComparison.Ordinal));
        Assert.All(folder.Names, name => Assert.Contains(Sampling, folder.Read(name), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_and_statistics_take_strata_and_heads_of_independent_rows_say_nothing_of_sampling()
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 5, seed: 42, strata: 5).In(folder);
        Assert.Contains($"# seed: 42\n{Sampling}# stream version", Text, StringComparison.Ordinal);
        Assert.All(Synthetic.Rows<Customer>(5, 42, strata: 5), customer => Assert.Contains($"| {customer.Balance}", Text, StringComparison.Ordinal));

        await SyntheticSnapshot.Verify<Customer>(rows: 1500, seed: 42, strata: 1500).AsStatistics().Without("Home").In(folder, SnapshotMode.Update);
        Assert.Contains("# sampling: stratified, sets of 1500 rows\n", Text, StringComparison.Ordinal);
        Assert.Contains(new ValueLine("Gold", "0.3"), SnapshotReader.Read(Text)!.Sections.Single(section => section.Title == "Tier").Columns);

        await SyntheticSnapshot.Verify<Customer>(rows: 5, seed: 42).In(folder, SnapshotMode.Update);
        Assert.DoesNotContain("sampling", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_sampling_is_told_as_one()
    {
        SnapshotVerification Verify(long strata) => SyntheticSnapshot.Verify<Customer>(rows: 5, seed: 42, strata: strata).In(folder, SnapshotMode.Compare);

        await Verify(0);
        Assert.Contains("\ncall: sampling was independent, is stratified, sets of 5 rows\n5 of 5 rows differ", await Verify(5).Fails(), StringComparison.Ordinal);
        File.Delete(folder.File(folder.Names.Single(name => name.Contains("verified", StringComparison.Ordinal))));
        await Verify(5);
        Assert.Contains("\ncall: sampling was stratified, sets of 5 rows, is independent\n", await Verify(0).Fails(), StringComparison.Ordinal);
        Assert.Contains("\ncall: sampling was stratified, sets of 5 rows, is stratified, sets of 10 rows\n", await Verify(10).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_that_share_a_file_say_each_how_they_were_drawn()
    {
        SnapshotVerification Case(int row, long strata, SnapshotMode mode = SnapshotMode.Compare) =>
            SyntheticSnapshot.VerifyRow<Customer>(new SyntheticRow(42, row) { Strata = strata }).InOneFile().In(folder, mode);

        await Case(1, strata: 5);
        await Case(0, strata: 0);
        await Case(2, strata: 5);
        var head = Text[..Text.IndexOf("\n\n", StringComparison.Ordinal)];
        Assert.DoesNotContain("sampling", head, StringComparison.Ordinal);
        Assert.Equal([false, true, true], SnapshotReader.Read(Text)!.Sections.Select(section => section.Sampling == "stratified, sets of 5 rows"));

        for (var row = 0; row < 3; row++)
            await Case(row, row == 0 ? 0 : 5, SnapshotMode.Verify);
        var message = await Case(2, strata: 0).Fails();
        Assert.Contains("\ncall: sampling of seed=42_row=2 was stratified, sets of 5 rows, is independent\nsection seed=42_row=2 differs (1 of 3), in ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("# sampling", message, StringComparison.Ordinal);
        Assert.Contains("call: sampling of seed=42_row=0 was independent, is stratified, sets of 5 rows\n", await Case(0, strata: 5).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_say_of_which_sampling_their_rows_are()
    {
        await SyntheticSnapshot.Verify(Synthetic.Rows<Address>(5, 42, strata: 5).Select(a => a.Number)).MadeFrom<Address>(rows: 5, seed: 42, strata: 5).In(folder);

        Assert.Contains(Sampling, Text, StringComparison.Ordinal);
    }
}

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Snapshots as tests ask for them.</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rows_stand_in_an_aligned_table_under_how_they_were_made()
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);

        Assert.Equal(["VerificationTests.Rows_stand_in_an_aligned_table_under_how_they_were_made.verified.txt"], folder.Names);
        var text = folder.Read(folder.Names[0]);
        Assert.StartsWith(
            """
            # SynthFixtures snapshot of SynthFixtures.Snapshots.Tests.Shop.Customer
            # rows: 3
            # seed: 42
            # stream version: 0
            # SynthFixtures.Snapshots.Tests.Shop.Customer
            #   Id: int, Sequence(start: 1, step: 1)
            #   Name: string, Pick(values: ["Ada", "Grace", "Edsger"])
            #   Age: int, Normal(mean: 40, standardDeviation: 12, Min = 18)
            """, text, StringComparison.Ordinal);
        Assert.Contains("\n# SynthFixtures.Snapshots.Tests.Shop.Address\n#   City: string, Pick(values: [\"Oslo\", \"Rome\"])\n", text, StringComparison.Ordinal);
        var table = text.Split("\n\n")[1].TrimEnd('\n').Split('\n');
        Assert.Equal("row | Id | Name   | Age | Tier  | Balance", table[0][..41]);
        Assert.Equal(4, table.Length);
        var rows = Synthetic.Rows<Customer>(3, 42);
        Assert.All(rows, (row, i) => Assert.StartsWith($"{i}   | {row.Id}  | {row.Name,-6} | {row.Age}  | {row.Tier,-5} |", table[i + 1], StringComparison.Ordinal));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_second_run_passes_and_writes_nothing(bool isBuildServer)
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        var written = File.GetLastWriteTimeUtc(folder.File(folder.Names[0]));
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder, isBuildServer ? SnapshotMode.Compare : SnapshotMode.Verify, isBuildServer);

        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.File(folder.Names[0])));
    }

    [Fact]
    public async Task A_difference_fails_with_its_cause_and_stands_beside_the_accepted_file_until_it_is_gone()
    {
        var test = nameof(VerificationTests) + "." + nameof(A_difference_fails_with_its_cause_and_stands_beside_the_accepted_file_until_it_is_gone);
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        Edit("mean: 40", "mean: 39");
        var message = await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder).Fails();

        Assert.StartsWith(
            $"{test} differs from its accepted snapshot.\nmodel: Customer.Age was Normal(mean: 39, standardDeviation: 12, Min = 18), is Normal(mean: 40, standardDeviation: 12, Min = 18)\nno value moved\naccepted: {folder.File(test)}.verified.txt\nreceived: {folder.File(test)}.received.txt\nto accept: ",
            message, StringComparison.Ordinal);
        Assert.Equal([$"{test}.received.txt", $"{test}.verified.txt"], folder.Names);

        Edit("mean: 39", "mean: 40");
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        Assert.Equal([$"{test}.verified.txt"], folder.Names);
    }

    [Theory, InlineData(SnapshotMode.Verify, false), InlineData(SnapshotMode.Verify, true), InlineData(SnapshotMode.Compare, true)]
    internal async Task Nothing_is_written_in_verify_mode_nor_on_a_build_server(SnapshotMode mode, bool isBuildServer)
    {
        var missing = await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder, mode, isBuildServer).Fails();
        Assert.Contains("has no accepted snapshot", missing, StringComparison.Ordinal);
        Assert.Empty(folder.Names);

        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        Edit("mean: 40", "mean: 39");
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder, mode, isBuildServer).Fails();
        Assert.Single(folder.Names);
        Assert.Contains("mean: 39", folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Theory, InlineData(SnapshotMode.Verify, false), InlineData(SnapshotMode.Verify, true), InlineData(SnapshotMode.Compare, true), InlineData(SnapshotMode.Compare, false)]
    internal async Task What_an_earlier_run_received_goes_only_where_the_run_may_write(SnapshotMode mode, bool isBuildServer)
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        File.WriteAllText(folder.File(folder.Names[0].Replace(".verified.", ".received.", StringComparison.Ordinal)), "earlier");
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder, mode, isBuildServer);

        Assert.Equal(mode == SnapshotMode.Compare && !isBuildServer ? 1 : 2, folder.Names.Length);
    }

    [Fact]
    public void What_cannot_be_asked_for_is_refused_where_it_is_asked_for()
    {
        foreach (var nothing in (string?[])["", null])
        {
            Refused<ArgumentException>(() => SyntheticSnapshot.Verify(1).UseTextForParameters(nothing!), "parameters");
            Refused<ArgumentException>(() => SyntheticSnapshot.Verify(1).UseDirectory(nothing!), "path");
        }
        Refused<ArgumentNullException>(() => SyntheticSnapshot.Verify(1).Without(null!), "paths");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.Verify<Address>(rows: -1, seed: 1), "rows");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.Verify<Address>(rows: 1, seed: 1, firstRow: -1), "firstRow");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.Verify<Address>(rows: 1, seed: 1, strata: -1), "strata");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.VerifyRow<Address>(seed: 1, row: -1), "row");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.VerifyRow<Address>(seed: 1, row: 1, strata: -1), "strata");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.Verify(1).MadeFrom<Address>(rows: 1, seed: 1, strata: -1), "strata");
        Refused<ArgumentOutOfRangeException>(() => SyntheticSnapshot.Verify(1).MadeFrom<Address>(rows: -1, seed: 1), "rows");
        Refused<ArgumentNullException>(() => (Task)(SnapshotVerification)null!, "verification");

        static void Refused<T>(Func<object> ask, string parameter)
            where T : ArgumentException => Assert.Equal(parameter, Assert.ThrowsAny<T>(ask).ParamName);
    }

    [Fact]
    public async Task An_update_accepts_and_lists_what_it_wrote_changed_and_left()
    {
        using var other = new Folder();
        var summary = other.File("summary");
        for (var run = 0; run < 3; run++)
        {
            await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: run / 2).In(folder, SnapshotMode.Update, summary: summary);
            await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: run / 2).In(folder, SnapshotMode.Verify);
        }
        var path = folder.File(folder.Names.Single());
        Assert.Equal($"written {path}\nunchanged {path}\nchanged {path}\n", other.Read("summary"));
    }

    [Fact]
    public async Task An_accepted_file_with_the_line_ends_of_windows_is_the_same()
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder);
        Edit("\n", "\r\n");
        await SyntheticSnapshot.Verify<Customer>(rows: 3, seed: 42).In(folder, SnapshotMode.Verify);
    }

    [Fact]
    public async Task One_row_has_a_file_of_its_own_with_one_line_for_each_member()
    {
        await SyntheticSnapshot.VerifyRow<Customer>(seed: 42, row: 3).In(folder);

        Assert.Equal(["VerificationTests.One_row_has_a_file_of_its_own_with_one_line_for_each_member_seed=42_row=3.verified.txt"], folder.Names);
        var customer = Synthetic.Row<Customer>(42, 3);
        Assert.Contains($"\nrow 3\n  Id: 4\n  Name: {customer.Name}\n  Age: {customer.Age}\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
        Assert.Contains($"\n  Home:\n    City: {customer.Home.City}\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_rows_of_a_theory_can_share_a_file_in_any_order_and_from_any_thread()
    {
        var path = "VerificationTests.All_rows_of_a_theory_can_share_a_file_in_any_order_and_from_any_thread.verified.txt";
        SnapshotVerification Case(int row, SnapshotMode mode = SnapshotMode.Compare) => SyntheticSnapshot.VerifyRow<Customer>(seed: 42, row).InOneFile().In(folder, mode);

        await Task.WhenAll(Enumerable.Range(0, 12).Reverse().Select(row => Task.Run(() => Case(row).ToTask())));
        Assert.Equal([path], folder.Names);
        Assert.Equal(Enumerable.Range(0, 12).Select(row => $"\"seed=42_row={row}\""), SnapshotReader.Read(folder.Read(path))!.Sections.Select(s => s.Title.Replace("seed=42_row", "\"seed=42_row", StringComparison.Ordinal) + "\""));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(row => Case(row, SnapshotMode.Verify).ToTask()));
        Edit($"Name: {Synthetic.Row<Customer>(42, 7).Name}", "Name: Nobody", after: "seed=42_row=7");
        await Case(6, SnapshotMode.Verify);
        Assert.Contains("seed=42_row=7: Name was Nobody", await Case(7, SnapshotMode.Verify).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_case_joins_a_shared_file_whatever_its_values_were_made_from_and_the_order_of_cases_does_not_show()
    {
        SnapshotVerification Case(string name, SnapshotMode mode = SnapshotMode.Compare)
        {
            var verification = SyntheticSnapshot.Verify(name == "plain" ? 1 : name).UseTextForParameters(name).InOneFile().In(folder, mode);
            return name switch
            {
                "made" => verification.MadeFrom<Address>(rows: 1, seed: 42),
                "other" => verification.MadeFrom<Customer>(rows: 1, seed: 42),
                _ => verification,
            };
        }

        foreach (var name in (string[])["plain", "made", "other"])
            await Case(name);
        var text = folder.Read(folder.Names.Single());
        Assert.StartsWith("# SynthFixtures snapshot of System.Int32 and System.String\n# stream version: 0\n", text, StringComparison.Ordinal);
        File.Delete(folder.File(folder.Names.Single()));
        foreach (var name in (string[])["other", "plain", "made"])
            await Case(name);
        Assert.Equal(text, folder.Read(folder.Names.Single()));
        foreach (var name in (string[])["made", "plain", "other"])
            await Case(name, SnapshotMode.Verify);

        Edit("mean: 40", "mean: 39");
        await Case("plain", SnapshotMode.Verify);
        Assert.Contains("model: Customer.Age was Normal(mean: 39", await Case("other", SnapshotMode.Verify).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_row_of_a_theory_names_its_file_and_tells_how_the_values_were_made()
    {
        var row = Synthetic.Row<SyntheticRow>(seed: 42, row: 3);
        await SyntheticSnapshot.Verify(Synthetic.Row<Address>(42, 3).City).MadeFrom<Address>(row).In(folder);
        await SyntheticSnapshot.Verify(Synthetic.Row<Address>(42, 3).City).MadeFrom<Address>(row).In(folder, SnapshotMode.Verify);

        Assert.Equal(["VerificationTests.The_row_of_a_theory_names_its_file_and_tells_how_the_values_were_made_seed=42_row=3.verified.txt"], folder.Names);
        Assert.Contains("\n# rows: 1\n# first row: 3\n# seed: 42\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
        Assert.Contains("\n#   City: string, Pick", folder.Read(folder.Names[0]), StringComparison.Ordinal);

        await SyntheticSnapshot.VerifyRow<Address>(row).UseTextForParameters("other").In(folder);
        Assert.Contains("\nrow 3\n", folder.Read(folder.Names[0].Replace("seed=42_row=3", "other", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_the_code_under_test_say_from_which_rows_they_were_made()
    {
        SnapshotVerification Values(int factor) => SyntheticSnapshot.Verify(Synthetic.Rows<Address>(2, 42).Select(a => new { a.City, Number = a.Number * factor }))
            .MadeFrom<Address>(rows: 2, seed: 42).In(folder);

        await Values(1);
        Assert.Contains("#   City: string, Pick", folder.Read(folder.Names[0]), StringComparison.Ordinal);
        Assert.Contains("values only: model and streams are the same; the code under test changed\n2 of 2 rows differ, in Number\n", await Values(2).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_code_under_test_throws_on_the_way_arrives()
    {
        var verification = SyntheticSnapshot.Verify(Enumerable.Range(0, 3).Select(i => i < 2 ? i : throw new InvalidOperationException("third"))).In(folder);

        Assert.Equal("third", (await Assert.ThrowsAsync<InvalidOperationException>(verification.ToTask)).Message);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task Two_calls_that_would_share_a_file_are_told_apart_or_refused()
    {
        var registry = new SnapshotRegistry();
        SnapshotVerification Shared(SnapshotVerification verification)
        {
            verification.In(folder).Registry = registry;
            return verification;
        }

        await Shared(SyntheticSnapshot.Verify(1));
        var message = await Shared(SyntheticSnapshot.Verify(1)).Fails();
        Assert.Contains($"would share the file {folder.File(folder.Names[0])}: ", message, StringComparison.Ordinal);
        Assert.Contains("both ask for it. Tell them apart by UseTextForParameters", message, StringComparison.Ordinal);
        await Shared(SyntheticSnapshot.Verify(2).UseTextForParameters("two"));
        for (var value = 0; value < 2; value++)
        {
            var loop = Shared(SyntheticSnapshot.Verify(value).UseTextForParameters("loop"));
            if (value == 0)
                await loop;
            else
                Assert.Contains("is reached with different values", await loop.Fails(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        File.WriteAllText(folder.File("file"), "");

        Assert.Contains($"{folder.File("file")}{Path.DirectorySeparatorChar}", await SyntheticSnapshot.Verify(1).In(folder).UseDirectory(folder.File("file")).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_can_be_left_out()
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 2, seed: 42).Without("Id", "Home.City").AsLines().In(folder);

        var cells = SnapshotReader.Read(folder.Read(folder.Names[0]))!.Sections[0].Columns.Select(c => c.Path).ToList();
        Assert.DoesNotContain("Id", cells);
        Assert.DoesNotContain("Home.City", cells);
        Assert.Contains("Home.Number", cells);
    }

    private void Edit(string from, string to, string after = "")
    {
        var path = folder.File(folder.Names.Single(n => n.EndsWith(".verified.txt", StringComparison.Ordinal)));
        var text = File.ReadAllText(path);
        var start = after.Length == 0 ? 0 : text.IndexOf(after, StringComparison.Ordinal);
        File.WriteAllText(path, text[..start] + text[start..].Replace(from, to, StringComparison.Ordinal));
    }
}

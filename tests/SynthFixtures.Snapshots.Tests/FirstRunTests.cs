using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>A first run passes, and says that it compared nothing.</summary>
public sealed class FirstRunTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly List<string> said = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_run_says_what_it_accepted_in_the_output_and_in_the_summary_and_the_second_run_nothing()
    {
        using var other = new Folder();
        var summary = other.File("summary");
        for (var run = 0; run < 2; run++)
            await SyntheticSnapshot.Verify(1).In(folder, summary: summary).Telling(said);

        var path = folder.File(folder.Names[0]);
        Assert.Equal(
            [$"SynthFixtures: new snapshot: {path}: FirstRunTests.{nameof(The_first_run_says_what_it_accepted_in_the_output_and_in_the_summary_and_the_second_run_nothing)} had no accepted snapshot; this first run accepts what it received, compared with nothing. Look at it and commit it."],
            said);
        Assert.Equal($"new snapshot: {path}\n", other.Read("summary"));
    }

    [Fact]
    public async Task The_first_run_of_a_case_of_a_shared_file_says_so_too()
    {
        await Case("gold").In(folder);
        await Case("silver").In(folder).Telling(said);

        Assert.Contains(", silver had no accepted section; this first run accepts", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory, InlineData(SnapshotMode.Verify), InlineData(SnapshotMode.Compare)]
    internal async Task A_new_case_of_a_shared_file_is_not_laid_at_the_door_of_the_code_under_test(SnapshotMode mode)
    {
        await Case("gold").In(folder);
        var message = await Case("silver").In(folder, mode, isBuildServer: true).Telling(said).Fails();

        Assert.Contains(", silver, has no accepted section; this run adds none.\naccepted: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("code under test", message, StringComparison.Ordinal);
        Assert.Empty(said);
    }

    [Fact]
    public async Task An_update_says_it_in_its_summary_only()
    {
        await SyntheticSnapshot.Verify(1).In(folder, SnapshotMode.Update).Telling(said);

        Assert.Empty(said);
    }

    [Fact]
    public void What_a_renamed_test_left_is_named_and_the_living_are_not()
    {
        foreach (var name in (string[])["Tests.Old", "Tests.Old_gold", "Tests.Living", "Other.New", "Other.Living", "Tests.New"])
            File.WriteAllText(folder.File(name + ".verified.txt"), "# SynthFixtures snapshot of X\n");
        File.WriteAllText(folder.File("Tests.Verify.verified.txt"), "{}");
        var calls = SnapshotCalls.Of([Call("Tests", "New"), Call("Tests", "Living"), Call("Other", "Living")]);

        Assert.Equal(
            [folder.File("Other.New.verified.txt"), folder.File("Tests.Old.verified.txt"), folder.File("Tests.Old_gold.verified.txt")],
            Orphans.Beside(folder.File("Tests.New"), "Tests", "New", calls, folder.Path));

        static SnapshotCallAttribute Call(string type, string member) => new("/a/Tests.cs", type, member) { Folder = "", Case = "" };
    }

    [Fact]
    public async Task What_is_left_beside_a_new_snapshot_is_said_and_summed_up()
    {
        var file = new SnapshotFile(new(SnapshotMode.Compare, IsBuildServer: false, folder.File("summary"), Refusal: null) { Say = said.Add }, folder.File("A.New"), new("A", IsShown: false), "A.New")
        {
            Abandoned = () => ["/x/A.Old.verified.txt"],
        };
        await file.Check("# SynthFixtures snapshot of X\n");
        await file.Check("# SynthFixtures snapshot of X\n");

        Assert.Equal("SynthFixtures: no snapshot call claims /x/A.Old.verified.txt any more. Was its test renamed? Then rename the file, too; else delete it.", said[1]);
        Assert.Equal(2, said.Count);
        Assert.Equal($"new snapshot: {folder.File("A.New")}.verified.txt\nunclaimed /x/A.Old.verified.txt\n", folder.Read("summary"));
    }

    private static SnapshotVerification Case(string name) => SyntheticSnapshot.Verify(name.Length).UseTextForParameters(name).InOneFile();
}

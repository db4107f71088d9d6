using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Cases by their names: in one file, and in files of their own.</summary>
public sealed class SectionTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly SnapshotRegistry registry = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_case_that_differs_names_its_own_section()
    {
        foreach (var name in (string[])["bronze", "gold", "silver"])
            await Case(name, new { Price = 1 });

        Assert.Contains("\nsection gold differs (1 of 3), in Price\n  gold: Price was 1, is 2\n", await Case("gold", new { Price = 2 }).With(new()).Fails(), StringComparison.Ordinal);
        Assert.Contains("\nsection silver differs (1 of 3), in Price\n  silver: Price was 1, is 3\n", await Case("silver", new { Price = 3 }).With(new()).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_sections_of_one_case_are_all_named()
    {
        await Statistics(1);

        var message = await Statistics(2).With(new()).Fails();
        Assert.Matches(@"\nsections ([\w ]+, )+[\w ]+ differ \(\d of \d\), in ", message);
    }

    [Fact]
    public async Task Sections_of_one_file_whose_names_differ_in_case_are_two()
    {
        await Case("x", 1);
        await Case("X", 2);

        Assert.Equal(["X", "x"], SnapshotReader.Read(folder.Read(folder.Names.Single()))!.Sections.Select(section => section.Title).Order(StringComparer.Ordinal));
        await Case("x", 1).In(folder, SnapshotMode.Verify);
        await Case("X", 2).In(folder, SnapshotMode.Verify);
        Assert.Contains("section x differs (1 of 2)", await Case("x", 2).With(new()).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_two_calls_ask_for_is_named_with_its_file()
    {
        await Case("x", 1);

        Assert.Contains($"Two snapshots would share section x of the file {folder.File(folder.Names.Single())}: ", await Case("x", 2).Fails(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "X")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    public async Task Files_whose_names_some_file_system_does_not_tell_apart_are_refused_with_that_reason(string one, string other)
    {
        await Single(one, 1);

        var message = await Single(other, 2).Fails();
        Assert.Contains("Two snapshots would share the file ", message, StringComparison.Ordinal);
        Assert.Contains("_" + one + " is the same name where a file system does not tell case, or composition of letters, apart.", message, StringComparison.Ordinal);
        Assert.Single(folder.Names);
    }

    [Fact]
    public async Task Halves_of_surrogate_pairs_name_files_of_their_own_and_folders_never()
    {
        foreach (var half in (string[])["\uD800", "\uD801", "\uDC00x", "\uD83D\uD83D\uDE00", "\uFFFD"])
            await Single(half, 1);

        Assert.Equal(["%D800", "%D801", "%D83D\uD83D\uDE00", "%DC00x", "\uFFFD"], folder.Names.Select(name => name.Split('_')[^1].Replace(".verified.txt", "", StringComparison.Ordinal)));
        var verification = SyntheticSnapshot.Verify(1).In(folder).With(registry);
        Assert.Contains("U+D800 at 1", Assert.Throws<ArgumentException>(() => { verification.UseDirectory("a\uD800"); }).Message, StringComparison.Ordinal);
        await verification.UseDirectory(folder.File("\uD83D\uDE00"));
    }

    [Theory]
    [InlineData(false, "T.M_%D800.verified.txt", true)]
    [InlineData(false, "T.M_%DC00.verified.txt", true)]
    [InlineData(false, "T.N_%D800.verified.txt", false)]
    [InlineData(true, "T.M.verified.txt", true)]
    public void What_metadata_cannot_hold_claims_what_it_may_be(bool isInOneFile, string file, bool isClaimed)
    {
        File.WriteAllText(folder.File(file), "# SynthFixtures snapshot of System.Int32\n# stream version: 0\n\n\"\\uD800\"\n  value: 1\n");
        var calls = SnapshotCalls.Of([new("T.cs", "T", "M") { Case = "\uFFFD", Folder = "", IsInOneFile = isInOneFile }]);

        Assert.Equal(isClaimed ? [] : [folder.File(file)], Orphans.Among(folder.File(file), calls, folder.Path));
    }

    [Fact]
    public async Task A_snapshot_that_is_a_link_stays_one()
    {
        await Single("x", 1);
        var (link, real) = (folder.File(folder.Names.Single()), folder.File("real"));
        File.Move(link, real);
        File.CreateSymbolicLink(link, "real");

        await Single("x", 2).In(folder, SnapshotMode.Update);

        Assert.Equal("real", new FileInfo(link).LinkTarget);
        await Single("x", 2).In(folder, SnapshotMode.Verify);
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("X", false)]
    public void Sections_are_claimed_by_their_very_names(string title, bool isClaimed) =>
        Assert.Equal(isClaimed, SnapshotCalls.Of([new("T.cs", "T", "M") { Case = "x", Folder = "", IsInOneFile = true }]).ClaimsSection("T", "M", title));

    private SnapshotVerification Case(string name, object value) => SyntheticSnapshot.Verify(value).UseTextForParameters(name).InOneFile().In(folder).With(registry);

    private SnapshotVerification Single(string name, int value) => SyntheticSnapshot.Verify(value).UseTextForParameters(name).In(folder).With(registry);

    private SnapshotVerification Statistics(int factor) =>
        SyntheticSnapshot.Verify(Enumerable.Range(0, 10).Select(i => new { One = i * factor, Two = i * i * factor })).AsStatistics().In(folder).With(registry);
}

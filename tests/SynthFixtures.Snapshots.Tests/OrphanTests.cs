using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

[assembly: SynthFixtures.Snapshots.SnapshotCall("OrphanTests.cs", "OrphanTests", "What_the_assembly_says_by_hand", Case = "kept", IsInOneFile = true)]

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Which snapshots no call claims.</summary>
public sealed class OrphanTests : IDisposable
{
    private const string KeptMember = "What_the_assembly_says_by_hand";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("CustomerTests.Rows.verified.txt", true)]
    [InlineData("CustomerTests.Rows.received.txt", true)]
    [InlineData("CustomerTests.Rows_gold.verified.txt", false)]
    [InlineData("Accepted/CustomerTests.Rows.verified.txt", false)]
    [InlineData("CustomerTests.Gone.verified.txt", false)]
    [InlineData("CustomerTests.Gone.received.txt", false)]
    [InlineData("Accepted/CustomerTests.Tiers_gold.verified.txt", true)]
    [InlineData("Accepted/CustomerTests.Tiers_silver.verified.txt", false)]
    [InlineData("Accepted/CustomerTests.Tiers.verified.txt", false)]
    [InlineData("CustomerTests.Tiers_gold.verified.txt", false)]
    [InlineData("CustomerTests.Theory_seed=42_row=3.verified.txt", true)]
    [InlineData("CustomerTests.Theory_seed=42_row=4.verified.txt", true)]
    [InlineData("CustomerTests.Theory_seed=42_row=5.verified.txt", false)]
    [InlineData("CustomerTests.Theory_seed=43_row=3.verified.txt", false)]
    [InlineData("CustomerTests.Any_what ever.verified.txt", true)]
    [InlineData("Elsewhere/CustomerTests.Any_what ever.verified.txt", true)]
    [InlineData("CustomerTests.Anything.verified.txt", false)]
    public void A_file_is_claimed_by_its_folder_its_class_its_method_and_its_case(string file, bool isClaimed)
    {
        var path = Snapshot(file);

        Assert.Equal(isClaimed ? [] : [path], Among(path));
    }

    [Fact]
    public void Names_that_were_cut_are_claimed_by_their_hash()
    {
        var method = new string('x', 200);
        var calls = SnapshotCalls.Of([Call(method, "gold"), Call(method + "y", SnapshotCallAttribute.Any)]);

        Assert.Empty(Orphans.Among(Snapshot(FileNames.Of("CustomerTests", method, "gold") + ".verified.txt"), calls, folder.Path));
        Assert.Empty(Orphans.Among(Snapshot(FileNames.Of("CustomerTests", method + "y", "any") + ".verified.txt"), calls, folder.Path));
        Assert.NotEmpty(Orphans.Among(Snapshot(FileNames.Of("CustomerTests", "a" + method, "gold") + ".verified.txt"), calls, folder.Path));
    }

    [Fact]
    public void Files_of_others_with_the_same_ending_and_files_that_are_gone_are_none()
    {
        File.WriteAllText(folder.File("Other.Gone.verified.txt"), "{ Age: 40 }");

        Assert.Empty(Among(folder.File("Other.Gone.verified.txt")));
        Assert.Empty(Among(folder.File("CustomerTests.Nowhere.verified.txt")));
    }

    [Fact]
    public async Task Sections_of_cases_that_are_gone_are_listed_by_their_line_and_left_out_by_the_next_update()
    {
        foreach (var row in (int[])[0, 1, 2, 9])
            await Shared(row).In(folder);
        var path = folder.File(folder.Names.Single());
        var call = new SnapshotCallAttribute("OrphanTests.cs", nameof(OrphanTests), nameof(Sections_of_cases_that_are_gone_are_listed_by_their_line_and_left_out_by_the_next_update))
        {
            Folder = "",
            Case = "seed=42",
            Rows = 3,
            IsInOneFile = true,
        };
        var gone = File.ReadAllLines(path).Index().Single(line => line.Item == "seed=42_row=9").Index + 1;

        Assert.Equal([$"{path}({gone})"], Orphans.Among(path, SnapshotCalls.Of([call]), folder.Path));
        Assert.Equal([$"{path}({gone})"], Orphans.Among($"{path}({gone})", SnapshotCalls.Of([call]), folder.Path));
        Assert.Empty(Orphans.Among($"{path}({gone})", SnapshotCalls.Of([call, new(call.File, call.Type, call.Member) { IsInOneFile = true }]), folder.Path));
        Assert.Equal([path], Orphans.Among(path, SnapshotCalls.Of([]), folder.Path));
        Assert.True(SnapshotCalls.Of([call]).ClaimsSection(call.Type, call.Member, "seed=42_row=2"));
        Assert.False(SnapshotCalls.Of([call]).ClaimsSection(call.Type, call.Member, "seed=42_row=9"));
        Assert.True(SnapshotCalls.Of([call]).ClaimsSection(call.Type, "Other", "seed=42_row=9"));

        SnapshotVerification Shared(int row) => SyntheticSnapshot.VerifyRow<Address>(seed: 42, row).InOneFile();
    }

    [Fact]
    public async Task An_update_leaves_out_the_sections_that_the_source_no_longer_has()
    {
        await Kept().In(folder);
        var path = folder.File($"{nameof(OrphanTests)}.{KeptMember}.verified.txt");
        File.AppendAllText(path, "\nold\n  value: 1\n");

        await Kept().In(folder, SnapshotMode.Verify);
        Assert.EndsWith("\nold\n  value: 1\n", File.ReadAllText(path), StringComparison.Ordinal);
        await Kept().In(folder, SnapshotMode.Update);
        Assert.EndsWith("\nkept\n  value: 1\n", File.ReadAllText(path), StringComparison.Ordinal);

        static SnapshotVerification Kept() =>
            new SnapshotVerification(new ValuesContent(1), SnapshotForm.Lines, new("OrphanTests.cs", KeptMember, 1, typeof(OrphanTests).Assembly)).UseTextForParameters("kept").InOneFile();
    }

    private static SnapshotCallAttribute Call(string member, string text, string directory = "") =>
        new("CustomerTests.cs", "CustomerTests", member) { Folder = directory, Case = text };

    private string[] Among(string path) => [.. Orphans.Among(
        path,
        SnapshotCalls.Of(
        [
            Call("Rows", ""),
            Call("Tiers", "gold", "Accepted"),
            new("CustomerTests.cs", "CustomerTests", "Theory") { Folder = "", Case = "seed=42", FirstRow = 3, Rows = 2 },
            new("CustomerTests.cs", "CustomerTests", "Any"),
        ]),
        folder.Path)];

    private string Snapshot(string file)
    {
        var path = folder.File(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "# SynthFixtures snapshot of Shop.Customer\n");
        return path;
    }
}

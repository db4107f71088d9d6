using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Snapshots that two projects, or two libraries, ask for.</summary>
public sealed class OwnerTests : IDisposable
{
    private readonly Folder folder = new();

    private string Text => folder.Read("A.B.verified.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_update_of_one_project_does_not_overwrite_the_snapshot_of_another()
    {
        await Check("Shop.Tests", "1", SnapshotMode.Update);
        Assert.Equal("# SynthFixtures snapshot of X\n# project: Shop.Tests\n\nrow | value\n0   | 1\n", Text);

        foreach (var mode in (SnapshotMode[])[SnapshotMode.Update, SnapshotMode.Compare, SnapshotMode.Verify])
        {
            var message = await Fails("Ledger.Tests", "2", mode);
            Assert.Contains("belongs to project Shop.Tests, and receives other values in project Ledger.Tests", message, StringComparison.Ordinal);
            Assert.Contains("UseTextForParameters(\"Ledger.Tests\")", message, StringComparison.Ordinal);
        }
        Assert.Contains("| 1\n", Text.Replace("0   ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await Check("Shop.Tests", "3", SnapshotMode.Update);
        await Check("Shop.Tests", "3", SnapshotMode.Verify);
        Assert.StartsWith("# SynthFixtures snapshot of X\n# project: Shop.Tests\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_that_receive_the_same_share_a_snapshot_and_the_line_is_no_difference()
    {
        await Check("Shop.Tests", "1", SnapshotMode.Compare);
        await Check("Ledger.Tests", "1", SnapshotMode.Verify);
        await Check("Ledger.Tests", "1", SnapshotMode.Update);
        File.WriteAllText(folder.File("A.B.verified.txt"), Text.Replace("# project: Shop.Tests\n", "", StringComparison.Ordinal));
        await Check("Ledger.Tests", "1", SnapshotMode.Verify);
        await Check("Ledger.Tests", "2", SnapshotMode.Update);
        Assert.Contains("\n# project: Ledger.Tests\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_in_a_shared_folder_is_shown_with_the_line_so_that_a_diff_tool_keeps_it()
    {
        await Check("Shop.Tests", "1", SnapshotMode.Compare);
        await Fails("Shop.Tests", "2", SnapshotMode.Compare);

        Assert.Equal(Text.Replace("| 1", "| 2", StringComparison.Ordinal), folder.Read("A.B.received.txt"));
    }

    [Fact]
    public void A_project_shares_what_lies_outside_its_folder_below_another_project_or_beside_a_second_one()
    {
        var shop = Project("Shop.Tests");
        var inner = Project("Shop.Tests/Inner");
        Directory.CreateDirectory(folder.File("Shared"));
        Directory.CreateDirectory(folder.File("Shop.Tests/Accepted"));

        Assert.True(SnapshotOwner.IsOfOneProject(shop, shop + "/"));
        Assert.True(SnapshotOwner.IsOfOneProject(folder.File("Shop.Tests/Accepted"), shop));
        Assert.True(SnapshotOwner.IsOfOneProject(folder.File("Shop.Tests/Not/There/Yet"), shop));
        Assert.True(SnapshotOwner.IsOfOneProject(inner, inner));
        Assert.False(SnapshotOwner.IsOfOneProject(inner, shop));
        Assert.False(SnapshotOwner.IsOfOneProject(folder.File("Shared"), shop));
        File.WriteAllText(Path.Combine(shop, "Other.csproj"), "");
        Assert.False(SnapshotOwner.IsOfOneProject(shop, shop));
    }

    [Theory]
    [InlineData("{ Age: 40 }\n")]
    [InlineData("[\n  {\n    # SynthFixtures snapshot of X\n  }\n]")]
    public async Task An_update_does_not_overwrite_what_another_library_wrote_under_the_same_name(string others)
    {
        File.WriteAllText(folder.File("A.B.verified.txt"), others);

        var message = await Fails("Shop.Tests", "1", SnapshotMode.Update);
        Assert.Contains("is no snapshot of SynthFixtures, so an update does not overwrite it", message, StringComparison.Ordinal);
        Assert.Contains("UseTextForParameters", message, StringComparison.Ordinal);
        Assert.Equal(others, Text);
        Assert.Contains("its first line is missing", await Fails("Shop.Tests", "1", SnapshotMode.Verify), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("<<<<<<< HEAD\n# SynthFixtures snapshot of X\n=======\n# SynthFixtures snapshot of Y\n>>>>>>> main\n")]
    public async Task An_update_repairs_what_a_merge_left(string left)
    {
        File.WriteAllText(folder.File("A.B.verified.txt"), left);

        await Check("Shop.Tests", "1", SnapshotMode.Update);
        Assert.EndsWith("| 1\n", Text, StringComparison.Ordinal);
    }

    private Task Check(string project, string value, SnapshotMode mode) =>
        new SnapshotFile(new(mode, IsBuildServer: false, SummaryFile: null, Refusal: null) { Say = static _ => { } }, folder.File("A.B"), new(project, IsShown: true), "A.B")
            .Check($"# SynthFixtures snapshot of X\n\nrow | value\n0   | {value}\n");

    private async Task<string> Fails(string project, string value, SnapshotMode mode) =>
        (await Assert.ThrowsAsync<SyntheticSnapshotException>(() => Check(project, value, mode))).Message;

    private string Project(string name)
    {
        var path = Directory.CreateDirectory(folder.File(name)).FullName;
        File.WriteAllText(Path.Combine(path, Path.GetFileName(name) + ".csproj"), "");
        return path;
    }
}

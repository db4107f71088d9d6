using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Folders in which nobody may write.</summary>
public sealed class PermissionTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_update_of_a_snapshot_in_a_read_only_folder_is_refused_with_its_path_and_leaves_the_old_file_and_no_other()
    {
        await SyntheticSnapshot.Verify(1).UseTextForParameters("one").In(folder);
        var (name, accepted) = (folder.Names[0], folder.Read(folder.Names[0]));

        ReadOnlyFolder.While(folder.Path, () =>
        {
            var message = Fails(SyntheticSnapshot.Verify(2).UseTextForParameters("one").In(folder, SnapshotMode.Update));
            Assert.StartsWith($"{folder.File(name)} cannot be written: ", message, StringComparison.Ordinal);
            Assert.EndsWith("Make the folder writable, or choose another by UseDirectory(...).", message, StringComparison.Ordinal);
        });

        Assert.Equal([name], folder.Names);
        Assert.Equal(accepted, folder.Read(name));
    }

    [Fact]
    public async Task A_difference_in_a_read_only_folder_is_explained_though_the_received_file_cannot_stand_beside_it()
    {
        await SyntheticSnapshot.Verify(1).UseTextForParameters("one").In(folder);
        File.WriteAllText(folder.File(folder.Names[0].Replace(".verified.", ".received.", StringComparison.Ordinal)), "");
        var names = folder.Names;

        ReadOnlyFolder.While(folder.Path, () =>
        {
            var message = Fails(SyntheticSnapshot.Verify(2).UseTextForParameters("one").In(folder));
            Assert.Contains("row 0: value was 1, is 2", message, StringComparison.Ordinal);
            Assert.Contains(".received.txt cannot be written: ", message, StringComparison.Ordinal);
        });

        Assert.Equal(names, folder.Names);
    }

    [Fact]
    public void A_fixture_file_in_a_read_only_folder_is_refused_and_stays_with_its_provenance()
    {
        var csv = folder.File("parcels.csv");
        Assert.Contains("written", Program.Update(csv, 0), StringComparison.Ordinal);
        var (names, content, provenance) = (folder.Names, File.ReadAllText(csv), File.ReadAllText(csv + ".provenance.json"));

        ReadOnlyFolder.While(folder.Path, () =>
            Assert.StartsWith($"{csv} : error SYNF0407: {csv}: the file cannot be written: ", Program.Update(csv, 1), StringComparison.Ordinal));

        Assert.Equal(names, folder.Names);
        Assert.Equal((content, provenance), (File.ReadAllText(csv), File.ReadAllText(csv + ".provenance.json")));
    }

    private static string Fails(SnapshotVerification verification) => verification.Fails().GetAwaiter().GetResult();
}

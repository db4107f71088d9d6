using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Names, folders and modes.</summary>
public sealed class FileTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string, string> SafeNames => new()
    {
        { "A.B_gold, 3", "A.B_gold, 3" },
        { "A.B_a/b\\c", "A.B_a%2Fb%5Cc" },
        { "A.B_<x>:\"|?*\n", "A.B_%3Cx%3E%3A%22%7C%3F%2A%0A" },
        { "A.B_100%~", "A.B_100%25%7E" },
        { "con.B", "%con.B" },
        { "A.B_\u202E", "A.B_%202E" },
        { "A.B_\uFFFD", "A.B_\uFFFD" },
    };

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(SafeNames))]
    public void Names_are_safe_everywhere_and_different_ones_stay_different(string name, string safe) => Assert.Equal(safe, FileNames.Safe(name));

    [Fact]
    public void Only_names_past_the_limit_are_cut_and_end_in_a_hash()
    {
        Assert.Equal("T." + new string('a', 178), FileNames.Of("T", new string('a', 178), null));
        var (one, other) = (FileNames.Of("T", new string('a', 400), "1"), FileNames.Of("T", new string('a', 400), "2"));

        Assert.NotEqual(one, other);
        Assert.Equal("T." + new string('a', 161) + "~", one[..164]);
        Assert.All([one, FileNames.Of("Ü", string.Concat(Enumerable.Repeat("日😀", 200)), null)], name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 175, 180));
    }

    [Fact]
    public async Task A_test_with_a_name_of_four_hundred_characters_has_a_file()
    {
        await SyntheticSnapshot.Verify(1).UseTextForParameters(new string('x', 400)).In(folder);
        await SyntheticSnapshot.Verify(1).UseTextForParameters(new string('x', 400)).In(folder, SnapshotMode.Verify);
        Assert.Single(folder.Names);
    }

    [Fact]
    public void The_folder_of_a_source_file_is_found_for_plain_and_for_deterministic_paths()
    {
        var tests = Directory.CreateDirectory(folder.File("tests/Shop.Tests/Sub")).FullName;
        File.WriteAllText(Path.Combine(tests, "A.cs"), "");
        var linked = Directory.CreateDirectory(folder.File("shared")).FullName;
        File.WriteAllText(Path.Combine(linked, "Linked.cs"), "");
        var project = folder.File("tests/Shop.Tests");
        var output = Directory.CreateDirectory(folder.File("tests/Shop.Tests/bin/Release/net10.0")).FullName;

        Assert.Equal(tests, SourceFolders.Of(Path.Combine(tests, "A.cs"), project, output));
        Assert.Equal(tests, SourceFolders.Of("/_/tests/Shop.Tests/Sub/A.cs", project, output));
        Assert.Equal(tests, SourceFolders.Of("/_1/Sub/A.cs", project, output));
        Assert.Equal(tests, SourceFolders.Of("/_/tests/Shop.Tests/Sub/A.cs", project: null, output));
        Assert.Equal(linked, SourceFolders.Of("/_/shared/Linked.cs", project, output));
        Assert.Equal(project, SourceFolders.Of("/_/gone/B.cs", project, output));
        Assert.Contains("UseDirectory", Assert.Throws<SyntheticSnapshotException>(() => SourceFolders.Of("/_/gone/B.cs", project: null, output)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, false, SnapshotMode.Compare)]
    [InlineData("verify", null, false, SnapshotMode.Verify)]
    [InlineData("Update", null, false, SnapshotMode.Update)]
    [InlineData(null, "mode=update", false, SnapshotMode.Update)]
    [InlineData("verify", "mode=update", false, SnapshotMode.Verify)]
    [InlineData(null, null, true, SnapshotMode.Compare)]
    internal void The_mode_comes_from_the_environment_or_else_from_a_file_that_is_read_once(string? variable, string? file, bool isBuildServer, SnapshotMode mode)
    {
        var path = folder.File("synthfixtures.mode");
        if (file is not null)
            File.WriteAllText(path, file + "\nsummary=/a=b\n");
        var environment = SnapshotEnvironment.Read(Variables((SnapshotEnvironment.ModeVariable, variable), ("CI", isBuildServer ? "true" : null)), path);

        Assert.Equal(mode, environment.Mode);
        Assert.Equal(file is null ? null : "/a=b", environment.SummaryFile);
        Assert.Null(environment.Refusal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void An_update_on_a_build_server_needs_permission_and_an_unknown_mode_is_refused()
    {
        SnapshotEnvironment Of(params (string, string?)[] variables) => SnapshotEnvironment.Read(Variables([("CI", "true"), .. variables]), folder.File("none"));

        Assert.Contains("SynthFixturesAllowUpdateOnBuildServer=true", Of((SnapshotEnvironment.ModeVariable, "update")).Refusal, StringComparison.Ordinal);
        Assert.Null(Of((SnapshotEnvironment.ModeVariable, "update"), (SnapshotEnvironment.AllowVariable, "true")).Refusal);
        Assert.Contains("is 'yes'", Of((SnapshotEnvironment.ModeVariable, "yes")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_mode_fails_every_snapshot_with_its_reason()
    {
        var verification = SyntheticSnapshot.Verify(1).In(folder);
        verification.Environment = verification.Environment with { Refusal = "No." };

        Assert.Equal("No.", await verification.Fails());
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task Summaries_of_many_threads_lose_no_line()
    {
        var summary = folder.File("summary");
        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => UpdateSummary.Add(summary, "written", $"/{i}"))));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"written /{i}").Order(), File.ReadAllLines(summary).Order());
    }

    private static Func<string, string?> Variables(params (string Name, string? Value)[] variables) =>
        new Dictionary<string, string?>(variables.Select(v => KeyValuePair.Create(v.Name, v.Value))).GetValueOrDefault;
}

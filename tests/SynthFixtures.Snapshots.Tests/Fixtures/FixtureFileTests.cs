using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

[Synthetic]
public sealed record Parcel([property: Sequence] int Id, [property: Normal(40, 12)] double Weight, [property: Pick("Paris", "Rome")] string City);

/// <summary>What a build does with the fixture files of a project.</summary>
public sealed class FixtureFileTests : IDisposable
{
    private const string Remedy = "; where the change is meant: dotnet build -t:SynthFixturesUpdateFixtures";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("synthfixtures-files-");

    private string Csv => Path.Combine(folder.FullName, "Data", "parcels.csv");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_first_update_writes_the_next_leaves_the_file_alone()
    {
        Assert.Equal("  written Data/parcels.csv\n", Run("update", Item()).Output);
        var written = File.ReadAllText(Csv);
        File.SetLastWriteTimeUtc(Csv, DateTime.UnixEpoch);

        Assert.Equal("  unchanged Data/parcels.csv\n", Run("update", Item()).Output);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Csv));
        Assert.StartsWith("Id,Weight,City\n1,", written, StringComparison.Ordinal);
        Assert.Equal(11, written.Count(character => character == '\n'));
        Assert.Equal(["parcels.csv", "parcels.csv.provenance.json"], Directory.GetFiles(Path.GetDirectoryName(Csv)!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Rows_are_those_of_the_seed_from_the_first_row_on()
    {
        Run("update", Item(("FirstRow", "1000000"), ("Rows", "2")));

        var row = Synthetic.Row<Parcel>(seed: 42, row: 1_000_001) with { Id = 0 };
        Assert.EndsWith($",{row.Weight.ToString(CultureInfo.InvariantCulture)},{row.City}\n", File.ReadAllText(Csv), StringComparison.Ordinal);
    }

    [Fact]
    public void Stratified_rows_are_those_of_one_set_and_a_change_of_sampling_is_told_as_one()
    {
        Run("update", Item());
        Assert.DoesNotContain("sampling", File.ReadAllText(Csv + ".provenance.json"), StringComparison.Ordinal);
        Assert.EndsWith($" (sampling was independent, is stratified){Remedy}\n", Run("verify", Item(("Sampling", "Stratified"))).Output, StringComparison.Ordinal);

        Assert.Equal("  changed Data/parcels.csv\n", Run("update", Item(("Sampling", "Stratified"))).Output);
        Assert.Contains("\n  \"seed\": 42,\n  \"sampling\": \"stratified\",\n", File.ReadAllText(Csv + ".provenance.json"), StringComparison.Ordinal);
        var weights = Synthetic.Rows<Parcel>(10, seed: 42, strata: 10).Select(row => row.Weight.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(weights, File.ReadAllLines(Csv).Skip(1).Select(line => line.Split(',')[1]));
        Assert.EndsWith($" (sampling was stratified, is independent){Remedy}\n", Run("verify", Item(("Sampling", "independent"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sampling", "Even", "Sampling is 'Even'; use Independent or Stratified")]
    [InlineData("FirstRow", "15", "FirstRow is '15', inside a set of 10 stratified rows; begin at a multiple of 10")]
    public void Sampling_that_is_none_and_stratified_rows_that_begin_inside_a_set_are_refused(string name, string value, string complaint) =>
        Assert.EndsWith($": {complaint}\n", Run("update", Item(("Sampling", "Stratified"), (name, value))).Output, StringComparison.Ordinal);

    [Fact]
    public void Verification_writes_nothing_and_says_which_line_differs()
    {
        Assert.Equal((1, $"{Csv} : error SYNF0408: Data/parcels.csv: the file is not there{Remedy}\n"), Run("verify", Item()));
        Assert.False(Directory.Exists(Path.GetDirectoryName(Csv)));

        Run("update", Item());
        Assert.Equal((0, "  verified Data/parcels.csv\n"), Run("verify", Item()));

        var lines = File.ReadAllLines(Csv);
        var before = lines[3];
        lines[3] = "3,1.5,Oslo";
        var edited = string.Join('\n', lines) + "\n";
        File.WriteAllText(Csv, edited);
        Assert.Equal(
            (1, $"{Csv}(4) : error SYNF0408: Data/parcels.csv: the file has \"3,1.5,Oslo\", its model gives \"{before}\" (the model is the same: the file was edited){Remedy}\n"),
            Run("verify", Item()));
        Assert.Equal(edited, File.ReadAllText(Csv));
    }

    [Theory]
    [InlineData("Rows", "11", "the file ends here, its model goes on with \\\"11,", "rows was 10, is 11")]
    [InlineData("Rows", "9", "the file goes on with \\\"10,", "rows was 10, is 9")]
    [InlineData("Seed", "43", "its model gives", "seed was 42, is 43")]
    public void A_difference_comes_with_what_the_project_changed(string name, string value, string difference, string reason)
    {
        Run("update", Item());

        var (failed, output) = Run("verify", Item((name, value)));

        Assert.Equal(1, failed);
        Assert.Contains(difference.Replace("\\", "", StringComparison.Ordinal), output, StringComparison.Ordinal);
        Assert.EndsWith($" ({reason}){Remedy}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_comes_with_what_the_model_changed()
    {
        Run("update", Item());
        Replace(Csv + ".provenance.json", "mean: 40", "mean: 41");
        File.WriteAllText(Csv, "Id,Weight,City\n");

        Assert.EndsWith(
            $"(model SynthFixtures.Snapshots.Tests.Fixtures.Parcel.Weight was Normal(mean: 41, standardDeviation: 12), is Normal(mean: 40, standardDeviation: 12)){Remedy}\n",
            Run("verify", Item()).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_of_the_package_that_makes_the_same_bytes_is_no_difference_another_model_is()
    {
        Run("update", Item());
        Replace(Csv + ".provenance.json", "\"package\": \"SynthFixtures ", "\"package\": \"SynthFixtures 9.");
        Assert.Equal(0, Run("verify", Item()).Failed);

        Replace(Csv + ".provenance.json", "standardDeviation: 12", "standardDeviation: 13");
        Assert.Contains("parcels.csv.provenance.json tells of another model (model", Run("verify", Item()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_that_git_has_changed_are_told_from_other_differences()
    {
        Run("update", Item());
        File.WriteAllText(Csv, File.ReadAllText(Csv).ReplaceLineEndings("\r\n"));

        Assert.Contains("tell git to keep them: *.csv text eol=lf, in .gitattributes", Run("verify", Item()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixtureItem.Begin, "SynthFixtures.Snapshots.Tests.Fixtures.Parcl", "there is no type 'SynthFixtures.Snapshots.Tests.Fixtures.Parcl'; did you mean 'SynthFixtures.Snapshots.Tests.Fixtures.Parcel'?")]
    [InlineData(FixtureItem.Begin, "SynthFixtures.Snapshots.Tests.Fixtures.Hostile", "nothing makes rows of 'SynthFixtures.Snapshots.Tests.Fixtures.Hostile'; put [Synthetic] on the type")]
    [InlineData("OutputFile", "", "nothing says which file to write; add OutputFile=\"Fixtures/customers.csv\"")]
    [InlineData("OutputFile", "a.xml", "'xml' is no format of fixture files; use Format=\"csv\", \"json\", \"jsonl\" or \"sql\"")]
    [InlineData("OutputFile", "a.sql", "sql needs a dialect; add Dialect=\"postgresql\" (or \"sqlite\", \"sqlserver\", \"mysql\")")]
    [InlineData("Rows", "many", "Rows is 'many'; use a whole number, at least 0")]
    [InlineData("Rows", "", "nothing says how many rows to write; add Rows=\"100\"")]
    [InlineData("FirstRow", "-1", "FirstRow is '-1'; use a whole number, at least 0")]
    [InlineData("Separator", "::", "Separator is '::'; use one character, or 'tab'")]
    [InlineData("NeutralizeFormulas", "yes", "NeutralizeFormulas is 'yes'; use true or false")]
    public void An_item_that_asks_for_what_is_not_there_is_an_error_at_the_project(string name, string value, string message)
    {
        var (failed, output) = Run("update", Item((name, value)));

        Assert.Equal(1, failed);
        Assert.StartsWith($"{Path.Combine(folder.FullName, "Shop.csproj")} : error SYNF0406: SyntheticFixture '", output, StringComparison.Ordinal);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Csv);

        var (failed, output) = Run("update", Item());

        Assert.Equal(1, failed);
        Assert.StartsWith($"{Csv} : error SYNF0407: Data/parcels.csv: the file cannot be written: ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Csv)!));
    }

    [Fact]
    public void One_item_that_fails_does_not_keep_the_others_from_being_written()
    {
        var (failed, output) = Run("update", [.. Item((FixtureItem.Begin, "Nothing"), ("OutputFile", "Data/nothing.csv")), .. Item()]);

        Assert.Equal(1, failed);
        Assert.EndsWith("  written Data/parcels.csv\n", output, StringComparison.Ordinal);
    }

    private static void Replace(string path, string from, string to)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string[] Item(params (string Name, string Value)[] changes)
    {
        var item = new Dictionary<string, string> { [FixtureItem.Begin] = typeof(Parcel).FullName!, ["OutputFile"] = "Data/parcels.csv", ["Rows"] = "10", ["Seed"] = "42" };
        foreach (var (name, value) in changes)
            item[name] = value;
        return [.. item.Select(entry => $"{entry.Key}={entry.Value}")];
    }

    private (int Failed, string Output) Run(string verb, string[] request) =>
        FixtureRun.Of(verb, Path.Combine(folder.FullName, "Shop.csproj"), request, typeof(Parcel).Assembly);
}

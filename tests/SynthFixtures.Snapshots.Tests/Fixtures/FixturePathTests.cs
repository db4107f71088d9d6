using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>Items write their own files only: inside the project, each one by itself, over nothing that is somebody's.</summary>
public sealed class FixturePathTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("synthfixtures-paths-");

    private string Project => Path.Combine(folder.FullName, "Shop", "Shop.csproj");

    private string Csv => PathOf("Data/parcels.csv");

    public FixturePathTests()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Project)!);
        File.WriteAllText(Project, "<Project />");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Data/parcels.csv")]
    [InlineData("./Data/../Data/parcels.csv")]
    [InlineData("Data\\parcels.csv")]
    [InlineData("data/PARCELS.csv")]
    [InlineData("Link/parcels.csv")]
    [InlineData("Data//parcels.csv")]
    public void Two_items_with_one_file_are_both_refused_however_it_is_named(string other)
    {
        Directory.CreateDirectory(PathOf("Data"));
        Directory.CreateSymbolicLink(PathOf("Link"), PathOf("Data"));

        var (failed, output) = Run("write", [.. Item("Data/parcels.csv"), .. Item(other, ("Seed", "43"))]);

        Assert.Equal(2, failed);
        Assert.Contains($"'Data/parcels.csv' is also a file of the SyntheticFixture '{typeof(Parcel)}', which writes '{other.Replace('\\', '/')}'", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(PathOf("Data")));
    }

    [Fact]
    public void One_name_in_two_compositions_of_letters_is_one_file() =>
        Assert.Equal(2, Run("write", [.. Item("caf\u00E9.csv"), .. Item("cafe\u0301.csv")]).Failed);

    [Theory]
    [InlineData("Data/parcels.csv.provenance.json", "name a file, which does not end with .provenance.json")]
    [InlineData("Data/", "name a file")]
    [InlineData("../x.csv", "'../x.csv' lies outside the project's folder; choose a file inside, or add AllowOutsideProject=\"true\"")]
    [InlineData("Data/../../x.csv", "lies outside the project's folder")]
    [InlineData("../Shop2/x.csv", "lies outside the project's folder")]
    [InlineData("Out/x.csv", "lies outside the project's folder")]
    [InlineData("out.csv", "lies outside the project's folder")]
    public void A_file_that_is_no_place_for_a_fixture_is_refused(string file, string complaint)
    {
        Directory.CreateSymbolicLink(PathOf("Out"), folder.FullName);
        File.CreateSymbolicLink(PathOf("out.csv"), Path.Combine(folder.FullName, "x.csv"));

        var (failed, output) = Run("write", Item(file));

        Assert.Equal(1, failed);
        Assert.Contains(complaint, output, StringComparison.Ordinal);
        Assert.StartsWith($"{Project} : error SYNF0406: ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void A_file_outside_is_written_where_the_item_allows_it_by_name()
    {
        Assert.Equal(0, Run("write", Item("../x.csv", ("AllowOutsideProject", "true"))).Failed);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "x.csv")));
        Assert.Equal(0, Run("verify", Item(Path.Combine(folder.FullName, "x.csv"), ("AllowOutsideProject", "true"))).Failed);
    }

    [Fact]
    public void A_name_that_only_begins_with_dots_is_inside() => Assert.Equal(0, Run("write", Item("..data/x.csv")).Failed);

    [Theory]
    [InlineData("write")]
    [InlineData("update")]
    public void A_file_that_no_fixture_wrote_is_never_replaced(string verb)
    {
        var (_, output) = Run(verb, Item("Shop.csproj", ("Format", "csv")));

        Assert.Equal($"{Project} : error SYNF0417: Shop.csproj: the file exists, and no fixture wrote it (there is no Shop.csproj.provenance.json); choose another OutputFile, or delete the file\n", output);
        Assert.Equal("<Project />", File.ReadAllText(Project));

        File.WriteAllText(Project + ".provenance.json", "{ \"_type\": \"https://in-toto.io/Statement/v1\" }");
        Assert.Contains("Shop.csproj.provenance.json is not of ours", Run(verb, Item("Shop.csproj", ("Format", "csv"))).Output, StringComparison.Ordinal);
        File.WriteAllText(Project + ".provenance.json", "{ \"package\": \"SynthFixtures 0.1.0\", \"sha256\": \"00\" }");
        Assert.Contains("a '.csproj' is replaced by no guess", Run(verb, Item("Shop.csproj", ("Format", "csv"))).Output, StringComparison.Ordinal);
        Assert.Equal("<Project />", File.ReadAllText(Project));
    }

    [Fact]
    public void A_file_without_provenance_that_is_what_the_model_makes_becomes_a_fixture()
    {
        Run("write", Item("Data/parcels.csv"));
        File.Delete(Csv + ".provenance.json");

        Assert.Equal((0, "  unchanged Data/parcels.csv\n"), Run("write", Item("Data/parcels.csv")));
        Assert.True(File.Exists(Csv + ".provenance.json"));
    }

    [Fact]
    public void A_file_that_was_edited_stays_until_an_update_is_asked_for_and_the_build_says_so()
    {
        Run("write", Item("Data/parcels.csv"));
        var edited = File.ReadAllText(Csv).Replace("\n3,", "\n33,", StringComparison.Ordinal);
        File.WriteAllText(Csv, edited);

        var (failed, output) = Run("write", Item("Data/parcels.csv", ("Rows", "11")));
        Assert.Equal(0, failed);
        Assert.StartsWith($"{Csv}(4) : warning SYNF0415: Data/parcels.csv: the file was edited since it was written, and is left as it is: the file has \"33,", output, StringComparison.Ordinal);
        Assert.Contains("dotnet build -t:SynthFixturesUpdateFixtures", output, StringComparison.Ordinal);
        Assert.EndsWith("  kept Data/parcels.csv\n", output, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(Csv));
        Assert.Equal(1, Run("verify", Item("Data/parcels.csv")).Failed);

        Assert.Equal((0, "  changed Data/parcels.csv\n"), Run("update", Item("Data/parcels.csv", ("Rows", "11"))));
    }

    [Theory]
    [InlineData("\r\n", "  changed Data/parcels.csv\n")]
    [InlineData("\n", "  unchanged Data/parcels.csv\n")]
    public void Line_ends_of_a_checkout_are_no_edit(string end, string output)
    {
        Run("write", Item("Data/parcels.csv"));
        File.WriteAllText(Csv, File.ReadAllText(Csv).ReplaceLineEndings(end));

        Assert.Equal((0, output), Run("write", Item("Data/parcels.csv")));
    }

    [Fact]
    public void What_a_merge_left_in_both_files_is_an_edit_which_an_update_mends()
    {
        Run("write", Item("Data/parcels.csv"));
        foreach (var file in (string[])[Csv, Csv + ".provenance.json"])
            File.WriteAllText(file, "<<<<<<< ours\n" + File.ReadAllText(file) + "=======\n>>>>>>> theirs\n");

        Assert.Contains("warning SYNF0415", Run("write", Item("Data/parcels.csv")).Output, StringComparison.Ordinal);
        Assert.Equal((0, "  changed Data/parcels.csv\n"), Run("update", Item("Data/parcels.csv")));
        Assert.Equal(0, Run("verify", Item("Data/parcels.csv")).Failed);
    }

    [Theory]
    [InlineData("9223372036854775802", "6")]
    [InlineData("9223372036854775807", "1")]
    [InlineData("1", "9223372036854775807")]
    public void Rows_past_the_last_row_are_refused(string first, string rows)
    {
        var (failed, output) = Run("write", Item("Data/parcels.csv", ("FirstRow", first), ("Rows", rows)));

        Assert.Equal(1, failed);
        Assert.Contains($"FirstRow is '{first}' and Rows is '{rows}', but rows end at 9223372036854775806; begin at ", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Csv));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_and_the_file_that_it_leads_to_is_written(bool isThere)
    {
        Run("write", Item("Data/parcels.csv"));
        File.Move(Csv, PathOf("Data/real.csv"));
        File.CreateSymbolicLink(Csv, "real.csv");
        if (!isThere)
            File.Delete(PathOf("Data/real.csv"));

        Assert.Equal(0, Run("update", Item("Data/parcels.csv", ("Seed", "43"))).Failed);

        Assert.Equal("real.csv", new FileInfo(Csv).LinkTarget);
        Run("write", Item("Data/other.csv", ("Seed", "43")));
        Assert.Equal(File.ReadAllText(PathOf("Data/other.csv")), File.ReadAllText(PathOf("Data/real.csv")));
        Assert.Equal(0, Run("verify", Item("Data/parcels.csv", ("Seed", "43"))).Failed);
        Assert.Empty(Directory.GetFiles(PathOf("Data"), "*.tmp"));
    }

    [Fact]
    public void A_link_that_leads_to_no_file_is_a_file_that_is_not_there_and_one_in_a_circle_cannot_be_written()
    {
        Directory.CreateDirectory(PathOf("Data"));
        File.CreateSymbolicLink(Csv, "gone.csv");
        Assert.Contains("SYNF0408: Data/parcels.csv: the file is not there", Run("verify", Item("Data/parcels.csv")).Output, StringComparison.Ordinal);

        File.Delete(Csv);
        File.CreateSymbolicLink(Csv, "back.csv");
        File.CreateSymbolicLink(PathOf("Data/back.csv"), "parcels.csv");
        Assert.Contains("error SYNF0407: Data/parcels.csv: the file is a link that leads to no file", Run("write", Item("Data/parcels.csv")).Output, StringComparison.Ordinal);
    }

    private static string[] Item(string file, params (string Name, string Value)[] metadata) => FixtureRun.Item(typeof(Parcel), file, metadata);

    private string PathOf(string file) => Path.Combine(Path.GetDirectoryName(Project)!, file);

    private (int Failed, string Output) Run(string verb, string[] request) => FixtureRun.Of(verb, Project, [.. request.Select(line => line.Replace("\\", "\\\\", StringComparison.Ordinal))], typeof(Parcel).Assembly);
}

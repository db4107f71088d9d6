using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>What items say is read, or refused: which item, which metadata, which value, and what to write instead.</summary>
public sealed class FixtureItemTests : IDisposable
{
    private static readonly string[] Formats = ["csv", "json", "jsonl", "sql"];

    private static readonly Dictionary<string, string> Values = new()
    {
        ["Separator"] = ";",
        ["NullText"] = "NULL",
        ["NeutralizeFormulas"] = "false",
        ["Dialect"] = "sqlite",
        ["Table"] = "t",
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("synthfixtures-items-");

    public static TheoryData<string, string, string> WithoutEffect
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (name, of) in FixtureMetadata.All)
                foreach (var format in Formats.Where(format => of is not null && of != format))
                    data.Add(name, of!, format);
            return data;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, MemberData(nameof(WithoutEffect))]
    public void Metadata_of_another_format_is_an_error_that_says_so(string name, string of, string format)
    {
        List<(string, string)> metadata = [(name, Values[name])];
        if (format == "sql")
            metadata.Add(("Dialect", "sqlite"));

        Assert.Equal(
            [$"SyntheticFixture '{typeof(Parcel)}' (x.{format}): {name} is '{Values[name]}', which has no effect in {format}: it is for {of}; remove it, or write Format=\"{of}\""],
            Errors(FixtureRun.Item(typeof(Parcel), $"x.{format}", [.. metadata])));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void The_page_says_of_each_metadata_what_the_table_says()
    {
        var rows = Regex.Matches(Page(), @"^\| `(\w+)` \| (?:(csv|sql): )?", RegexOptions.Multiline).Select(row => (row.Groups[1].Value, row.Groups[2].Success ? row.Groups[2].Value : null));

        Assert.Equal(FixtureMetadata.All.OrderBy(row => row.Name, StringComparer.Ordinal), rows.OrderBy(row => row.Item1, StringComparer.Ordinal));
        Assert.Equal(Values.Keys.Order(), FixtureMetadata.All.Where(row => row.Format is not null).Select(row => row.Name).Order());
    }

    [Theory]
    [InlineData(".", "postgresql", "names are not empty")]
    [InlineData("sales.", "sqlite", "names are not empty")]
    [InlineData(".customers", "mysql", "names are not empty")]
    [InlineData("sales..customers", "sqlserver", "names are not empty")]
    [InlineData("  ", "sqlserver", "names are not empty")]
    [InlineData("sales. customers", "postgresql", "neither begin nor end with a space")]
    [InlineData("[dbo].[Customers]", "sqlserver", "write names without quotation marks and brackets")]
    [InlineData("\"sales\".\"customers\"", "postgresql", "write names without quotation marks and brackets")]
    [InlineData("`customers`", "mysql", "write names without quotation marks and brackets")]
    [InlineData("a.b.c", "mysql", "MySQL takes at most 2 names")]
    [InlineData("a.b.c", "sqlite", "SQLite takes at most 2 names")]
    [InlineData("a.b.c.d", "sqlserver", "SQL Server takes at most 3 names")]
    [InlineData("cust\u0007omers", "sqlite", "control characters")]
    public void A_table_that_is_none_is_refused(string table, string dialect, string complaint)
    {
        var error = Assert.Single(Errors(FixtureRun.Item(typeof(Parcel), "x.sql", ("Table", table), ("Dialect", dialect))));

        Assert.StartsWith($"SyntheticFixture '{typeof(Parcel)}' (x.sql): Table is '{table}'; ", error, StringComparison.Ordinal);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
        Assert.EndsWith(": Table=\"customers\" or Table=\"sales.customers\"", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../x.csv", "lies outside the output folder")]
    [InlineData("..\\x.csv", "lies outside the output folder")]
    [InlineData("data/../../x.csv", "lies outside the output folder")]
    [InlineData("/etc/x.csv", "lies outside the output folder")]
    [InlineData("\\\\server\\x.csv", "lies outside the output folder")]
    [InlineData("C:\\x.csv", "lies outside the output folder")]
    [InlineData("C:x.csv", "lies outside the output folder")]
    [InlineData("..", "lies outside the output folder")]
    [InlineData("data/", "name a file")]
    [InlineData("data/..", "name a file")]
    [InlineData(".", "name a file")]
    public void A_copy_stays_below_the_output_folder(string link, string complaint)
    {
        var error = Assert.Single(Errors(FixtureRun.Item(typeof(Parcel), "x.csv", ("Link", link.Replace("\\", "\\\\", StringComparison.Ordinal)), ("CopyToOutputDirectory", "Always"))));

        Assert.StartsWith($"SyntheticFixture '{typeof(Parcel)}' (x.csv): Link is '{link}'", error, StringComparison.Ordinal);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/x.csv")]
    [InlineData("..data/x.csv")]
    [InlineData("data/../x.csv")]
    [InlineData("./x..csv")]
    public void A_copy_below_the_output_folder_is_allowed(string link) =>
        Assert.Empty(Errors(FixtureRun.Item(typeof(Parcel), "x.csv", ("Link", link), ("CopyToOutputDirectory", "Always"))));

    [Theory]
    [InlineData("b.csv", "a.csv")]
    [InlineData("b.csv", "./A.csv")]
    [InlineData("b.csv", "data\\\\..\\\\a.csv")]
    public void Two_copies_never_share_a_place(string file, string link)
    {
        (string, string) copied = ("CopyToOutputDirectory", "PreserveNewest");
        var errors = Errors([.. FixtureRun.Item(typeof(Parcel), "a.csv", copied), .. FixtureRun.Item(typeof(Parcel), file, copied, ("Link", link))]);

        Assert.Equal(2, errors.Length);
        Assert.Contains($"(a.csv): its copy goes where that of the SyntheticFixture '{typeof(Parcel)}' goes, which writes 'b.csv'; give each a Link of its own", errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Link", "data/x.csv", "Link is 'data/x.csv', which has no effect without a copy; add CopyToOutputDirectory=\"PreserveNewest\", or remove it")]
    [InlineData("CopyToPublishDirectory", "Always", "CopyToPublishDirectory is 'Always', which has no effect without a copy")]
    [InlineData("CopyToOutputDirectory", "true", "CopyToOutputDirectory is 'true'; use Never, PreserveNewest, Always, IfDifferent")]
    [InlineData("TargetPath", "x", "TargetPath has no effect on a SyntheticFixture; write Link=")]
    [InlineData("LinkBase", "x", "LinkBase has no effect on a SyntheticFixture")]
    [InlineData("Pack", "true", "Pack has no effect on a SyntheticFixture; add an item for the file")]
    [InlineData("NullText", "a,b", "NullText is 'a,b'; null is written without quotes")]
    [InlineData("NullText", "\"", "null is written without quotes")]
    [InlineData("Type", "Shop.Order", "there is no metadata 'Type'; there is OutputFile, AllowOutsideProject, Rows, ")]
    [InlineData("Filename2", "x", "there is no metadata 'Filename2'; there is OutputFile, AllowOutsideProject, Rows, ")]
    [InlineData("Sepparator", ";", "there is no metadata 'Sepparator'; did you mean 'Separator'?")]
    [InlineData("Tabel", "x", "did you mean 'Table'?")]
    [InlineData("X", "x", "there is no metadata 'X'; there is OutputFile")]
    [InlineData("Sed", "3", "did you mean 'Seed'?")]
    [InlineData("AllowOutsideProject", "1", "AllowOutsideProject is '1'; use true or false")]
    [InlineData("Sampling", "None", "Sampling is 'None'; use Independent or Stratified")]
    public void Metadata_without_effect_and_values_that_mean_nothing_are_refused(string name, string value, string complaint)
    {
        var error = Assert.Single(Errors(FixtureRun.Item(typeof(Parcel), "x.csv", (name, value))));

        Assert.StartsWith($"SyntheticFixture '{typeof(Parcel)}' (x.csv): ", error, StringComparison.Ordinal);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fixtures/*.csv", "Include is a pattern of files; write the full name of one type, Include=\"Shop.Customer\"")]
    [InlineData("parcel", "did you mean 'SynthFixtures.Snapshots.Tests.Fixtures.Parcel'?")]
    [InlineData("Wrong.Space.Parcel", "did you mean 'SynthFixtures.Snapshots.Tests.Fixtures.Parcel'?")]
    [InlineData("Fixtures/a.csv", "; this project makes rows of ")]
    public void A_type_that_is_none_is_told_with_the_one_that_is_meant_or_with_those_that_there_are(string type, string complaint) =>
        Assert.Contains(complaint, Assert.Single(Errors([$"{FixtureItem.Begin}={type}", "OutputFile=x.csv", "Rows=1"])), StringComparison.Ordinal);

    [Fact]
    public void Every_fault_of_every_item_is_told_at_once_and_says_which_item_it_is_of()
    {
        var errors = Errors(
        [
            .. FixtureRun.Item(typeof(Parcel), "a.csv", ("Sede", "3"), ("Dialect", "sqlite"), ("Rows", "many"), ("Sampling", "Stratified")),
            .. FixtureRun.Item(typeof(Parcel), "good.csv"),
            $"{FixtureItem.Begin}={typeof(Parcel)}", "Rows=1",
            $"{FixtureItem.Begin}={typeof(Parcel)}", "OutputFile=../b.json", "Rows=-1", "Seed=x",
        ]);

        Assert.Equal(
            [
                $"'{typeof(Parcel)}' (a.csv): there is no metadata 'Sede'; did you mean 'Seed'? (Names of your own begin with '_')",
                $"'{typeof(Parcel)}' (a.csv): Rows is 'many'; use a whole number, at least 0",
                $"'{typeof(Parcel)}' (a.csv): Dialect is 'sqlite', which has no effect in csv: it is for sql; remove it, or write Format=\"sql\"",
                $"'{typeof(Parcel)}' (item 3 of the project): nothing says which file to write; add OutputFile=\"Fixtures/customers.csv\"",
                $"'{typeof(Parcel)}' (../b.json): Rows is '-1'; use a whole number, at least 0",
                $"'{typeof(Parcel)}' (../b.json): Seed is 'x'; use a whole number",
                $"'{typeof(Parcel)}' (../b.json): '../b.json' lies outside the project's folder; choose a file inside, or add AllowOutsideProject=\"true\"",
            ],
            errors.Select(error => error["SyntheticFixture ".Length..]));
        Assert.Equal(["good.csv", "good.csv.provenance.json"], folder.GetFiles().Select(file => file.Name).Order());
    }

    [Theory]
    [InlineData("Seed", "Sede", 1)]
    [InlineData("Seed", "seed", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("Rows", "Rowz", 1)]
    [InlineData("OutputFile", "Filename2", 10)]
    [InlineData("kitten", "sitting", 3)]
    public void Faults_of_a_name_are_letters_and_neighbours_that_changed_places(string one, string other, int faults)
    {
        Assert.Equal(faults, NearestName.Distance(one, other));
        Assert.Equal(faults, NearestName.Distance(other, one));
    }

    private static string Page()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SynthFixtures.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, "docs", "fixtures.md")).Split("\n## ")[0];
    }

    private string[] Errors(string[] request)
    {
        const string Code = " : error SYNF0406: ";
        var output = FixtureRun.Of("write", Path.Combine(folder.FullName, "Shop.csproj"), request, typeof(Parcel).Assembly).Output;
        return [.. output.Split('\n').Where(line => line.Contains(Code, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Code, StringComparison.Ordinal) + Code.Length)..])];
    }
}

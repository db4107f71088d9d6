using System;
using System.IO;
using System.Linq;
using SynthFixtures.FixtureTasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>What the build looks at itself, before and beside the host.</summary>
public sealed class FixtureTaskTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("synthfixtures-tasks-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_pattern_of_files_is_told_where_it_is_written_though_it_leaves_no_item()
    {
        var project = Path.Combine(folder.FullName, "Shop.csproj");
        File.WriteAllText(project, """
            <Project>
              <ItemGroup>
                <!-- <SyntheticFixture Include="Old/*.csv" /> -->
                <None Include="**/*.csv" />
                <SyntheticFixture Include="Shop.Customer; Fixtures/*.csv" Rows="1" />
                <SyntheticFixture Include="Shop.Custome?" Rows="1" />
                <SyntheticFixture Include="@(Types->'%(Identity)*')" Rows="1" />
                <SyntheticFixture Update="Shop.*" Rows="2" />
              </ItemGroup>
            </Project>
            """);
        var build = new Build();
        var task = new FindFixturePatterns { BuildEngine = build, Projects = [At(project), At(project), At(Path.Combine(folder.FullName, "Directory.Build.props"))] };

        Assert.False(task.Execute());
        Assert.Equal([(5, project), (6, project)], build.Errors.Select(error => (error.LineNumber, error.File)));
        Assert.StartsWith("SyntheticFixture 'Fixtures/*.csv': Include names a type, and this is a pattern of files, which leaves no item where no file is like it; ", build.Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_copy_outside_the_output_folder_is_made_by_nobody_and_told_once(bool reports)
    {
        var build = new Build();
        Item[] items = [Fixture("a.csv", "../a.csv"), Fixture("b.csv", ""), Fixture("c.csv", "data/c.csv")];
        var task = new AcceptFixtureCopies { BuildEngine = build, Project = "Shop.csproj", Fixtures = items, Reports = reports };

        Assert.Equal(!reports, task.Execute());
        Assert.Equal(items[1..], task.Accepted);
        Assert.Equal(
            reports ? ["SyntheticFixture 'Shop.Customer' (a.csv): Link is '../a.csv', which lies outside the output folder; choose a path inside, Link=\"data/customers.csv\""] : [],
            build.Errors.Select(error => error.Message));
    }

    private static Item At(string path) => new(path, new() { ["FullPath"] = path }, []);

    private static Item Fixture(string file, string link) => new("Shop.Customer", new() { ["OutputFile"] = file, ["Link"] = link }, []);
}

using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>What a project must be, and what other generators may do beside ours.</summary>
[Collection(nameof(Packages))]
public sealed class RequirementPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task A_project_that_cannot_make_rows_gets_one_error_that_says_what_it_needs()
    {
        var project = new Consumer(feed, "Requirements", "Requirements.Copy");

        Assert.StartsWith("SYNF0490: SynthFixtures needs .NET 10, and Requirements.csproj targets net8.0; make rows in a project with <TargetFramework>net10.0</TargetFramework>",
            Only(await project.Fail("build", "Requirements.csproj", "-p:Framework=net8.0")), StringComparison.Ordinal);
        Assert.StartsWith("SYNF0490: SynthFixtures needs .NET 10, and Requirements.csproj targets net472;",
            Only(await project.Fail("build", "Requirements.csproj", "-p:Framework=net472")), StringComparison.Ordinal);

        await project.Run("build", "Requirements.csproj", "-p:LangVersion=13");
        Assert.StartsWith("SYNF0492: SynthFixtures generates C# 13, and Requirements.csproj asks for C# 12; remove <LangVersion>",
            Only(await project.Fail("build", "Requirements.csproj", "--no-restore", "-p:LangVersion=12")), StringComparison.Ordinal);
        Assert.StartsWith("SYNF0492: ", Only(await project.Fail("build", "Requirements.csproj", "--no-restore", "-p:LangVersion=7.3")), StringComparison.Ordinal);

        Assert.StartsWith("SYNF0493: Requirements.csproj has items SyntheticFixture (Requirements.Order), and nothing that reads them, so their files would not be written; add the package that does: dotnet add package SynthFixtures.Snapshots",
            Only(await project.Fail("build", "Requirements.csproj", "--no-restore", "-p:HasFixtures=true")), StringComparison.Ordinal);
        Assert.StartsWith("SYNF0494: SynthFixturesMakesNoRows is 'maybe'; use true or false",
            Only(await project.Fail("build", "Requirements.csproj", "--no-restore", "-p:SynthFixturesMakesNoRows=maybe")), StringComparison.Ordinal);

        Assert.StartsWith("SYNF0491: SynthFixtures generates C#, and Requirements.fsproj is written in F#: have a C# project make the rows, and reference it here;",
            Only(await project.Fail("build", "Requirements.fsproj")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_other_generators_write_has_values_in_another_project_and_is_named_in_the_same()
    {
        var tests = System.IO.Path.Combine(feed.Consumers, "Neighbours.Tests");
        var output = await Dotnet.Run(tests, feed.Settings, "test");
        Assert.Contains("Passed:    15", output, StringComparison.Ordinal);

        var (_, beside) = await Dotnet.Try(tests, feed.Settings, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "build", "--no-restore", "-p:Beside=true");
        Assert.Equal(
            [
                "SYNF0024: 'Driver': its member Name is made by another source generator (CommunityToolkit.Mvvm.SourceGenerators), and generators do not see each other's code; declare it as a partial property, or put Driver in a project of its own, which this one references",
                "SYNF0024: 'Parcel.Code': what makes values of SeatCode is made by another source generator (Vogen), and generators do not see each other's code; put [ConvertWith(nameof(Method))] with a method of Parcel on the member, or put SeatCode in a project of its own, which this one references",
            ],
            Errors(beside));
    }

    private static string Only(string output) => Assert.Single(Errors(output));

    private static string[] Errors(string output) =>
        [.. Regex.Matches(output, @"error ((?:SYNF|CS|FS|NU|MSB|NETSDK)\w+: .*?)(?: \(https:[^)]+\))?(?: \[[^\]]+\])?\r?$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}

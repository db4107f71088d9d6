using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What tells a build server, to MSBuild and to the process of the tests.</summary>
public sealed class BuildServerTests : IDisposable
{
    private static readonly string[] Values = ["true", "True", "1", "yes", "a", "http://x/?a=0", "it's", "false", "FALSE", "0", "no", "Off", "00", "0a", ""];
    private static readonly string[] Negative = ["false", "FALSE", "0", "no", "Off", ""];

    private readonly Folder folder = new();

    private static string Targets
    {
        get
        {
            using var stream = typeof(SyntheticSnapshot).Assembly.GetManifestResourceStream("SynthFixtures.Snapshots.BuildServers.targets")!;
            return new StreamReader(stream).ReadToEnd();
        }
    }

    private static IReadOnlyList<string> Variables => [.. Regex.Matches(Targets.Split("<_SynthFixturesBuildServerVariables>")[1].Split('<')[0], @"\$\((\w+)\)").Select(m => m.Groups[1].Value)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_variable_counts_by_itself_unless_it_says_no()
    {
        Assert.Empty(((string[])["CI", "TF_BUILD", "GITHUB_ACTIONS", "CODEBUILD_BUILD_ID", "TEAMCITY_VERSION", "JENKINS_URL", "GITLAB_CI", "bamboo_buildKey"]).Except(Variables));
        foreach (var variable in Variables)
            Assert.All(Values, value => Assert.Equal(!Negative.Contains(value), BuildServers.Says(name => name == variable ? value : null)));
        Assert.False(BuildServers.Says(_ => null));
    }

    [Fact]
    public async Task MSBuild_and_the_tests_agree_on_every_variable_and_every_value()
    {
        File.WriteAllText(folder.File("BuildServers.targets"), Targets);
        File.WriteAllText(folder.File("one.proj"), """
            <Project>
              <Import Project="BuildServers.targets" />
              <Target Name="Say"><WriteLinesToFile File="said.txt" Lines="$(Asked):$(SynthFixturesOnBuildServer)" /></Target>
            </Project>
            """);
        var asked = from variable in Variables from value in Values select (Variable: variable, Value: value);
        var calls = asked.Select((a, i) => $"""<MSBuild Projects="one.proj" Targets="Say" Properties="{a.Variable}={a.Value};Asked={i}" />""");
        File.WriteAllText(folder.File("all.proj"), $"<Project><Target Name=\"All\">{string.Join('\n', calls)}</Target></Project>");

        await Build("all.proj");

        Assert.Equal(
            asked.Select((a, i) => $"{i}:{(BuildServers.Says(name => name == a.Variable ? a.Value : null) ? "true" : "")}"),
            File.ReadAllLines(folder.File("said.txt")));
    }

    [Theory]
    [InlineData("TF_BUILD", "True", true)]
    [InlineData("GITHUB_ACTIONS", "true", true)]
    [InlineData("CODEBUILD_BUILD_ID", "shop:1", true)]
    [InlineData("CI", "1", true)]
    [InlineData("CI", "false", false)]
    [InlineData("HOME", "/root", false)]
    public void A_run_on_a_build_server_creates_nothing(string variable, string value, bool isBuildServer)
    {
        var environment = SnapshotEnvironment.Read(name => name == variable ? value : null, folder.File("none"));

        Assert.Equal(isBuildServer, environment.IsBuildServer);
        Assert.Equal(!isBuildServer, environment.Creates);
    }

    [Fact]
    public void What_is_stated_wins_over_what_is_detected()
    {
        Assert.False(Of(("CI", "true"), (SnapshotEnvironment.ServerVariable, "false")).IsBuildServer);
        Assert.All((string[])["TRUE", "1", "yes", "garbage"], stated => Assert.True(Of((SnapshotEnvironment.ServerVariable, stated)).IsBuildServer));
        Assert.All((string[])["FALSE", "0", "no", "off"], stated => Assert.False(Of(("CI", "true"), (SnapshotEnvironment.ServerVariable, stated)).IsBuildServer));
        File.WriteAllText(folder.File("mode"), "mode=\nserver=true\n");
        Assert.True(Of().IsBuildServer);

        SnapshotEnvironment Of(params (string Name, string Value)[] variables) =>
            SnapshotEnvironment.Read(name => variables.FirstOrDefault(v => v.Name == name).Value, folder.File("mode"));
    }

    private async Task Build(string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["msbuild", project, "-nologo", "-v:q", "-nr:false"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        foreach (var variable in Variables.Append("ContinuousIntegrationBuild").Append(SnapshotEnvironment.ServerVariable).Append("MSBuildSDKsPath").Append("MSBuildExtensionsPath"))
            start.Environment.Remove(variable);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What tells a build server, to MSBuild and to the process of the tests.</summary>
public sealed class BuildServerTests : IDisposable
{
    private static readonly string[] Values = ["true", "True", "1", "yes", "a", "http://x/?a=0", "it's", "false", "FALSE", "0", "no", "Off", "00", "0a", "", "1 ", " true", "0 ", " No ", "off\t", "  ", "n", "%30", "é"];
    private static readonly string[] Negative = ["false", "FALSE", "0", "no", "Off", "", "0 ", " No ", "off\t", "  ", "%30"];

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
        WriteProject();
        var asked = from variable in Variables from value in Values select (Variable: variable, Value: value);

        await Build(asked.Select((a, i) => $"{a.Variable}={Escape(a.Value)};Asked={i}"));

        Assert.Equal(
            asked.Select((a, i) => $"{i}:{(BuildServers.Says(name => name == a.Variable ? a.Value : null) ? "true" : "")}:false"),
            File.ReadAllLines(folder.File("said.txt")));
    }

    [Fact]
    public async Task MSBuild_and_the_tests_agree_on_the_environment_itself_whatever_the_case_of_a_name()
    {
        WriteProject();
        var environment = Variables.Zip(Values.Concat(Values)).Select((v, i) => (Name: i % 2 == 0 ? v.First.ToLowerInvariant() : v.First, Value: v.Second)).ToList();

        // Each by itself: a global property hides what the environment says.
        await Build(environment.Select((v, i) => $"{string.Concat(Variables.Where(name => !name.Equals(v.Name, StringComparison.OrdinalIgnoreCase)).Select(name => name + "=;"))}Asked={i}"), [.. environment]);

        Assert.Equal(
            environment.Select((v, i) => $"{i}:{(BuildServers.Says(name => BuildServers.Variable(name, new Dictionary<string, string> { [v.Name] = v.Value })) ? "true" : "")}:false"),
            File.ReadAllLines(folder.File("said.txt")));
    }

    [Fact]
    public async Task What_a_property_states_means_what_the_variable_means()
    {
        string[] stated = [.. Values, "on", "TRUE", "maybe", "update"];
        WriteProject();

        await Build(
        [
            .. stated.Select((value, i) => $"SynthFixturesOnBuildServer={Escape(value)};Asked={i}"),
            .. stated.Select((value, i) => $"SynthFixturesAllowUpdateOnBuildServer={Escape(value)};Asked={i}"),
        ]);

        Assert.Equal(
            [
                .. stated.Select((value, i) => $"{i}:{(value.Trim().Length == 0 ? "" : BuildServers.IsStated(value) ? "true" : "false")}:false"),
                .. stated.Select((value, i) => $"{i}::{(BuildServers.Switch(value) switch { true => "true", false => "false", null => "unclear" })}"),
            ],
            File.ReadAllLines(folder.File("said.txt")));
    }

    [Fact]
    public void A_variable_is_found_in_whatever_case_and_by_its_very_name_first()
    {
        Assert.Equal("1", BuildServers.Variable("CI", new Dictionary<string, string> { ["ci"] = "1" }));
        Assert.Equal("2", BuildServers.Variable("CI", new Dictionary<string, string> { ["ci"] = "1", ["CI"] = "2" }));
        Assert.Null(BuildServers.Variable("CI", new Dictionary<string, string> { ["CII"] = "1" }));
    }

    [Theory]
    [InlineData("1", null)]
    [InlineData(" YES ", null)]
    [InlineData("0", "Snapshots are not updated on a build server")]
    [InlineData("", "Snapshots are not updated on a build server")]
    [InlineData("certainly", "SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER is 'certainly', and permits no update on a build server; set it to true or false.")]
    public void A_permission_is_a_yes_and_nothing_else(string stated, string? refusal)
    {
        var read = SnapshotEnvironment.Read(name => name switch { "CI" => "1", SnapshotEnvironment.ModeVariable => "update", SnapshotEnvironment.AllowVariable => stated, _ => null }, folder.File("none")).Refusal;

        Assert.True(refusal is null ? read is null : read!.StartsWith(refusal, StringComparison.Ordinal), read);
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

    // What the attribute of a task would take apart.
    private static string Escape(string value) => SecurityElement.Escape(
        value.Replace(" ", "%20", StringComparison.Ordinal).Replace("\t", "%09", StringComparison.Ordinal));

    private void WriteProject()
    {
        File.WriteAllText(folder.File("BuildServers.targets"), Targets);
        File.WriteAllText(folder.File("one.proj"), """
            <Project>
              <Import Project="BuildServers.targets" />
              <Target Name="Say"><WriteLinesToFile File="said.txt" Lines="$(Asked):$(_SynthFixturesServer):$(_SynthFixturesMayUpdate)" /></Target>
            </Project>
            """);
    }

    private async Task Build(IEnumerable<string> properties, params (string Name, string Value)[] environment)
    {
        var calls = properties.Select(set => $"""<MSBuild Projects="one.proj" Targets="Say" Properties="{set}" />""");
        File.WriteAllText(folder.File("all.proj"), $"<Project><Target Name=\"All\">{string.Join('\n', calls)}</Target></Project>");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["msbuild", "all.proj", "-nologo", "-v:q", "-nr:false"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        string[] others = ["ContinuousIntegrationBuild", SnapshotEnvironment.ServerVariable, SnapshotEnvironment.AllowVariable, "MSBuildSDKsPath", "MSBuildExtensionsPath"];
        foreach (var variable in Variables.Concat(others))
            start.Environment.Remove(variable);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }
}

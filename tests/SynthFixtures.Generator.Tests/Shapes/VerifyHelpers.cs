using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The typed calls for Verify, against a double of what Verify declares.</summary>
public sealed class VerifyHelpers
{
    // Signatures as in Verify 17.10 to 31: they are what the helper relies on, and all that it does.
    private const string Double = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;

        namespace VerifyTests
        {
            public class VerifySettings { }

            public class SettingsTask
            {
                public List<string> Said { get; } = new();
                public SettingsTask DontScrubGuids() { Said.Add("guids"); return this; }
                public SettingsTask DontScrubDateTimes() { Said.Add("dates"); return this; }
                public SettingsTask UseTextForParameters(string parametersText) { Said.Add(parametersText); return this; }
                public SettingsTask UseDirectory(string directory) { Said.Add(directory); return this; }
            }

            public static class VerifierSettings
            {
                public static string Auto = "";
                public static void AutoVerify(bool includeBuildServer = true, bool throwException = false) => Auto = $"{includeBuildServer} {throwException}";
            }
        }

        namespace ADAPTER
        {
            using VerifyTests;

            public static class Verifier
            {
                public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") => Record("text", sourceFile);
                public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") => Record(target!.GetType().Name, sourceFile);
                public static SettingsTask Verify<T>(IAsyncEnumerable<T> target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") => Record("async", sourceFile);

                private static SettingsTask Record(string what, string file)
                {
                    var task = new SettingsTask();
                    task.Said.Add(what);
                    task.Said.Add(file);
                    return task;
                }
            }
        }
        """;

    private const string Models = """
        using SynthFixtures;

        namespace Shop
        {
            [Synthetic]
            public sealed record Order([Uniform(1, 9)] int Quantity);

            public static class Use
            {
                public static VerifyTests.SettingsTask Rows() => SyntheticVerify.Rows<Order>(rows: 3, seed: 42).UseDirectory("Accepted");

                public static VerifyTests.SettingsTask Row() => SyntheticVerify.Row<Order>(seed: -42, row: 3);
            }
        }
        """;

    [Theory, InlineData("VerifyXunit"), InlineData("VerifyNUnit"), InlineData("VerifyMSTest")]
    public void Rows_go_to_Verify_as_an_array_with_their_values_and_the_place_of_the_call(string adapter)
    {
        var world = World.Of(Models, Double.Replace("ADAPTER", adapter, StringComparison.Ordinal));
        Assert.Equal(["Order[]", "Source0.cs", "guids", "dates", "Accepted"], Said(world, "Rows"));
        Assert.Equal(["Order", "Source0.cs", "guids", "dates", "seed=-42_row=3"], Said(world, "Row"));
    }

    [Fact]
    public void Without_Verify_there_is_no_helper() => Assert.DoesNotContain(
        "SyntheticVerify.g.cs", Driver.Generate(Driver.Compile("using SynthFixtures; namespace Shop; [Synthetic] public sealed record Order(int Quantity);")).Keys);

    [Fact]
    public void An_update_accepts_what_is_received_and_on_a_build_server_only_where_that_is_allowed()
    {
        string Auto(string? mode, string? allow)
        {
            var world = World.Of(Models, Double.Replace("ADAPTER", "VerifyXunit", StringComparison.Ordinal));
            (string, string?)[] variables = [("SYNTHFIXTURES_SNAPSHOTS", mode), ("SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER", allow)];
            var before = variables.Select(v => Environment.GetEnvironmentVariable(v.Item1)).ToList();
            foreach (var (name, value) in variables)
                Environment.SetEnvironmentVariable(name, value);
            try
            {
                world.Initialize();
                return (string)world.Type("VerifyTests.VerifierSettings").GetField("Auto")!.GetValue(null)!;
            }
            finally
            {
                foreach (var (variable, value) in variables.Zip(before))
                    Environment.SetEnvironmentVariable(variable.Item1, value);
            }
        }

        Assert.Equal("", Auto(null, null));
        Assert.Equal("", Auto("verify", "true"));
        Assert.Equal("False False", Auto("Update", null));
        Assert.Equal("True False", Auto("update", "true"));
    }

    private static List<string> Said(World world, string method)
    {
        world.Initialize();
        var task = world.Type("Shop.Use").GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        return (List<string>)task.GetType().GetProperty("Said")!.GetValue(task)!;
    }
}

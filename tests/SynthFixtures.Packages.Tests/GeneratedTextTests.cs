using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>What the generator writes for the sample, checked in to be read. SYNTHFIXTURES_UPDATE_SNAPSHOTS=1 accepts a change.</summary>
public sealed class GeneratedTextTests
{
    private static readonly string Accepted = Path.Combine(Repository.Root, "samples", "QuickStart", "Generated");

    private static readonly string Written = Path.Combine(
        Repository.Root, "samples", "QuickStart", "Lending.Tests", "obj", Repository.Configuration, "net10.0", "generated",
        "SynthFixtures.Generator", "SynthFixtures.Generator.SyntheticGenerator");

    [Fact]
    public void The_generated_code_of_the_sample_is_the_accepted_one()
    {
        if (Environment.GetEnvironmentVariable("SYNTHFIXTURES_UPDATE_SNAPSHOTS") == "1")
            Accept();

        // The compiler leaves files of theories that are gone; what is accepted must be there.
        Assert.NotEmpty(Names(Accepted));
        Assert.All(Names(Accepted), name => Assert.Equal(File.ReadAllText(Path.Combine(Accepted, name)), File.ReadAllText(Path.Combine(Written, name))));
    }

    private static void Accept()
    {
        Directory.CreateDirectory(Accepted);
        foreach (var name in Names(Accepted).Except(Names(Written)))
            File.Delete(Path.Combine(Accepted, name));
        foreach (var name in Names(Written))
            File.WriteAllText(Path.Combine(Accepted, name), File.ReadAllText(Path.Combine(Written, name)));
    }

    private static string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*.g.cs").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}

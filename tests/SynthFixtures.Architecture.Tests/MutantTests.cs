using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>The planted faults of tests/mutants still fit the code.</summary>
public sealed class MutantTests
{
    public static TheoryData<string> Mutants =>
        [.. Repository.Files.Where(file => file.StartsWith("tests/mutants/", StringComparison.Ordinal) && file.EndsWith(".txt", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Mutants))]
    public void The_text_that_a_mutant_replaces_stands_once_in_its_file(string mutant)
    {
        var lines = Repository.Read(mutant).Split('\n');
        var text = Repository.Read(Field("file"));

        Assert.Equal(2, text.Split(Field("from")).Length);
        Assert.NotEqual(Field("from"), Field("to"));
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, Field("test"))));

        string Field(string name) => Assert.Single(lines, line => line.StartsWith($"{name}: ", StringComparison.Ordinal))[(name.Length + 2)..];
    }
}

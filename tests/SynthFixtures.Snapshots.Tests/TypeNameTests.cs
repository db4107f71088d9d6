using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a compiler makes up never stands in a snapshot: it changes with code that has nothing to do with the value.</summary>
public sealed class TypeNameTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string> Names => [.. Made.Keys];

    private static Dictionary<string, (object Value, string Line)> Made
    {
        get
        {
            var captured = 3;
            Func<int> closure = () => captured;
            return new()
            {
                ["anonymous"] = (new { City = "Oslo" }, "an anonymous type {City: Oslo}"),
                ["anonymous in anonymous"] = (new { Home = (object)new { City = "Oslo" } }, "an anonymous type {Home: an anonymous type {City: Oslo}}"),
                ["list of anonymous"] = (new List<object> { new { City = "Oslo" } }, "[an anonymous type {City: Oslo}]"),
                ["generic over anonymous"] = (Box.Of(new { City = "Oslo" }), "TypeNameTests.Box<an anonymous type> {Content: {City: Oslo}}"),
                ["inner of generic over anonymous"] = (Box.Of(new { City = "Oslo" }).Wrap(), "TypeNameTests.Box<an anonymous type>.Inner {Number: 1}"),
                ["tuple of anonymous"] = ((1, new { City = "Oslo" }), "ValueTuple<Int32, an anonymous type> {Item1: 1, Item2: {City: Oslo}}"),
                ["array of anonymous"] = (new { Array = (object)new[] { new { A = 1 } } }, "an anonymous type {Array: [{A: 1}]}"),
                ["type of file"] = (new OfFile(2), "OfFile {Number: 2}"),
                ["inside type of file"] = (new OfFile.Inner(2), "OfFile.Inner {Number: 2}"),
                ["generic type of file"] = (new OfFile<int>(2), "OfFile<Int32> {Value: 2}"),
                ["type object"] = (new { A = 1 }.GetType(), "an anonymous type"),
                ["type object of list"] = (new[] { new { A = 1 } }.ToList().GetType(), "System.Collections.Generic.List<an anonymous type>"),
                ["closure"] = (closure.Target!, "a type of the compiler {captured: 3}"),
                ["iterator"] = (Numbers(), "[1, 2]"),
                ["delegate"] = ((Func<OfFile, int>)(file => file.Number), "\"delegate System.Func<SynthFixtures.Snapshots.Tests.OfFile, System.Int32>\""),
                ["thrown"] = (new Throwing(), "TypeNameTests.Throwing {Value: <OfFileException>}".Replace("TypeNameTests.", "", StringComparison.Ordinal)),
                ["named generic"] = (new KeyValuePair<int, string>(1, "a"), "System.Collections.Generic.KeyValuePair`2[System.Int32,System.String] {Key: 1, Value: a}"),
            };
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    public async Task Values_of_types_without_a_name_of_their_own_show_what_the_source_says(string name)
    {
        var (value, line) = Made[name];
        await SyntheticSnapshot.Verify(new Holder[] { new(value) }).AsTable().In(folder);

        var cells = SnapshotReader.Read(folder.Read(folder.Names[0]))!.Sections[0].Columns;
        Assert.Equal(line, new ValueTree([]).Of(new Holder(value)).Inline["{Value: ".Length..^1]);
        Assert.DoesNotContain(cells, cell => cell.Text.Contains("<>", StringComparison.Ordinal) || cell.Text.Contains("__", StringComparison.Ordinal) || cell.Path.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_line_names_what_it_can()
    {
        await First(new[] { new { A = 1 } }, "values of an anonymous type");
        await First(new[] { new List<OfFile>() }, "values of System.Collections.Generic.List<SynthFixtures.Snapshots.Tests.OfFile>");
        await First(new[] { Box.Of(1).Wrap() }, "values of SynthFixtures.Snapshots.Tests.TypeNameTests.Box<System.Int32>.Inner");
        await First(new[] { (1, "a") }, "values of System.ValueTuple<System.Int32, System.String>");
        await First(new int[][] { [1] }, "values of System.Int32[]");
        await First(new int[][,] { new int[1, 1] }, "values of System.Int32[,]");
        await First(new Dictionary<string, int>[] { [] }, "values of System.Collections.Generic.Dictionary<System.String, System.Int32>");

        async Task First(object values, string subject)
        {
            using var other = new Folder();
            await SyntheticSnapshot.Verify(values).In(other);
            Assert.Equal("# SynthFixtures snapshot of " + subject, other.Read(other.Names[0]).Split('\n')[0]);
        }
    }

    private static IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return 2;
    }

    public sealed record Holder(object Value);

    public static class Box
    {
        public static Box<T> Of<T>(T content) => new() { Content = content };
    }

    public sealed class Box<T>
    {
        public required T Content { get; init; }

        public Inner Wrap() => new();

        public sealed class Inner
        {
            public int Number => 1;
        }
    }

    public sealed class Throwing
    {
        public int Value => throw new OfFileException();
    }
}

file sealed record OfFile(int Number)
{
    public sealed record Inner(int Number);
}

file sealed record OfFile<T>(T Value);

file sealed class OfFileException : Exception;

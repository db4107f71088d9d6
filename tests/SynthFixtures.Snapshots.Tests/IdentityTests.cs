using System;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Identity;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>The class that names a snapshot is the one that the compiler knows.</summary>
public sealed class IdentityTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string> Names => [.. Calls.Select(c => c.Name)];

    private static (string Name, Func<SnapshotVerification> Ask)[] Calls =>
    [
        ("OrderTests.Listed", OrderTests.Listed),
        ("OrderTests.Only_here", OrderTests.Only_here),
        ("CustomerTests.Listed", CustomerTests.Listed),
        ("Parts.Listed", Parts.Listed),
        ("Parts.Rows", Parts.Rows),
        ("First.Rows", First.Rows),
        ("First.Inner.Rows", First.Inner.Rows),
        ("First.Inner.Innermost.Rows", First.Inner.Innermost.Rows),
        ("Second.Rows", Second.Rows),
        ("Generic.Rows", Generic<int>.Rows),
        ("First.Said", () => ((ISays)new First()).Said()),
        ("Second.Said", () => ((ISays)new Second()).Said()),
        ("First.Property", () => new First().Property),
        ("First.Item", () => new First()[1]),
        ("First..ctor", () => new First().Made),
        ("First.op_LogicalNot", () => !new First()),
        ("First.Inside", First.Inside),
        ("Mapped.Rows", Mapped.Rows),
        ("Classes.Through_a_helper", Asking.Through_a_helper),
    ];

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    public async Task Each_call_has_the_file_of_its_class_and_method(string name)
    {
        await Calls.Single(c => c.Name == name).Ask().In(folder);

        Assert.Equal([name + ".verified.txt"], folder.Names);
    }

    [Fact]
    public async Task All_of_them_stand_side_by_side()
    {
        var registry = new SnapshotRegistry();
        foreach (var (_, ask) in Calls)
            await ask().In(folder).With(registry);

        Assert.Equal(Calls.Select(c => c.Name + ".verified.txt").Order(StringComparer.Ordinal), folder.Names);
    }

    [Fact]
    public void A_line_that_is_none_of_the_calls_of_several_classes_is_not_guessed()
    {
        SnapshotCallAttribute[] calls = [new("/a/Tests.cs", "A", "Rows") { Line = 3 }, new("/a/Tests.cs", "B", "Rows") { Line = 9 }, new("/b/Tests.cs", "C", "Rows")];
        string? TypeOf(string file, int line) => SnapshotCalls.Of(calls).TypeOf(new(file, "Rows", line, typeof(IdentityTests).Assembly));

        Assert.Equal(("A", "B", "C", null), (TypeOf("/a/Tests.cs", 3), TypeOf("/a/Tests.cs", 9), TypeOf("/b/Tests.cs", 4), TypeOf("/c/Tests.cs", 3)));
        Assert.Contains("line 5 is none of theirs", Assert.Throws<SyntheticSnapshotException>(() => TypeOf("/a/Tests.cs", 5)).Message, StringComparison.Ordinal);
    }
}

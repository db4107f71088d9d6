using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The list of snapshot calls that a project carries.</summary>
public sealed class SnapshotCalls
{
    [Fact]
    public void Each_method_that_asks_for_a_snapshot_is_listed_once_with_its_class_and_file() => Assert.Equal(
        """
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "*", "*")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "CustomerTests", "Field")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "CustomerTests", "Lambda")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "CustomerTests", "Property")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "CustomerTests", "Rows")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("CustomerTests.cs", "CustomerTests.Inner", "Row")]
        """,
        Calls("""
            using System;
            using System.Runtime.CompilerServices;
            using System.Threading.Tasks;
            using SynthFixtures;
            using static SynthFixtures.SyntheticSnapshot;
            namespace Shop;

            public class CustomerTests
            {
                private static readonly SnapshotVerification Field = Verify(0);

                public Task Property => SyntheticSnapshot.Verify(1);

                public async Task Rows(bool twice)
                {
                    await SyntheticSnapshot.Verify(1).UseTextForParameters("one");
                    if (twice)
                        await global::SynthFixtures.SyntheticSnapshot.Verify(2);
                }

                public void Lambda()
                {
                    Task Local() => Verify(3);
                    Func<Task> lambda = () => Local();
                    _ = lambda;
                    _ = Field;
                }

                public Task Helper(object value, [CallerMemberName] string member = "") => SyntheticSnapshot.Verify(value, member: member);

                public sealed class Inner
                {
                    public Task Row<T>() => VerifyRow<T>(seed: 42, row: 3);
                }
            }

            public static class Other
            {
                public static void Verify() { }
                public static void Call() => Verify();
            }
            """));

    [Fact]
    public void A_project_without_snapshots_has_no_list() => Assert.Equal("", Calls("namespace Shop; public class CustomerTests { }"));

    private static string Calls(string source)
    {
        var empty = Driver.Compile("", "Shop", Driver.Snapshots);
        var compilation = empty.RemoveAllSyntaxTrees().AddSyntaxTrees(Driver.Parse(source.Replace("\r", ""), "/_/tests/Shop/CustomerTests.cs"));
        Driver.GenerateAndCompile(compilation);
        return Driver.Generate(compilation).TryGetValue("SnapshotCalls.g.cs", out var text)
            ? string.Join('\n', text.Split('\n').Where(line => line.StartsWith("[assembly", StringComparison.Ordinal)))
            : "";
    }
}

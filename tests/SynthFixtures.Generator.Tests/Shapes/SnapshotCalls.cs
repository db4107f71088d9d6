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
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "*", "*")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Field")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Lambda", Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Property", Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Rows", Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Rows", Folder = "Sub", Case = "one")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests.Inner", "Row", Folder = "Sub", Case = "seed=42", FirstRow = 3, Rows = 1)]
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
    public void Folder_and_cases_are_listed_as_far_as_the_source_says_them() => Assert.Equal(
        """
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Chained", Folder = "Sub/Accepted", Case = "gold", IsInOneFile = true)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Extended")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Handed_on")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Kept")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Other_data", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Second_row", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Theory", Folder = "Sub", Case = "seed=0", FirstRow = 5, Rows = 20)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Theory", Folder = "Sub", Case = "seed=42", FirstRow = 0, Rows = 3)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Theory", Folder = "Sub", Case = "seed=42", FirstRow = 17, Rows = 1)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Unknown", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Unknown", Folder = "../Shared", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Unknown", Folder = "/snapshots", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Unknown", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Values", Folder = "Sub", Case = "seed=7", FirstRow = 0, Rows = 2)]
        """,
        Calls("""
            using System;
            using System.Threading.Tasks;
            using SynthFixtures;
            namespace Shop;

            public sealed class InlineDataAttribute(params object[] values) : Attribute { public object[] Values => values; }

            public static class Extensions { public static SnapshotVerification Somewhere(this SnapshotVerification verification) => verification.UseDirectory("x"); }

            public class CustomerTests
            {
                private const string Gold = "gold";

                public async Task Chained() => await SyntheticSnapshot.Verify(1).UseDirectory("Accepted").AsLines().InOneFile().UseTextForParameters(Gold);

                public Task Unknown(string text, string folder)
                {
                    Task first = SyntheticSnapshot.Verify(1).UseTextForParameters(text);
                    first = SyntheticSnapshot.Verify(1).UseDirectory(folder).ToTask();
                    first = SyntheticSnapshot.Verify(1).UseDirectory("/snapshots");
                    return SyntheticSnapshot.Verify(1).UseDirectory("../../Shared");
                }

                public async Task Kept()
                {
                    var verification = SyntheticSnapshot.Verify(1);
                    await verification.UseDirectory("x");
                }

                public SnapshotVerification Handed_on() => SyntheticSnapshot.Verify(1);

                public async Task Extended() => await SyntheticSnapshot.Verify(1).Somewhere();

                [SyntheticData(Rows = 3, Seed = 42)]
                [SyntheticData(Row = 17, Seed = 42)]
                [SyntheticData(FirstRow = 5)]
                public async Task Theory(SyntheticRow row) => await SyntheticSnapshot.VerifyRow<string>(row);

                [SyntheticData(Rows = 2, Seed = 7)]
                public async Task Values(int number, SyntheticRow row) => await SyntheticSnapshot.Verify(number).MadeFrom<string>(row);

                [SyntheticData(Rows = 2, Seed = 7)]
                [InlineData(1)]
                public async Task Other_data(SyntheticRow row) => await SyntheticSnapshot.VerifyRow<string>(row);

                [SyntheticData(Rows = 2, Seed = 7)]
                public async Task Second_row(SyntheticRow row, SyntheticRow other) => await SyntheticSnapshot.VerifyRow<string>(other);
            }
            """,
            Example.SyntheticData));

    [Fact]
    public void Cases_that_arguments_in_attributes_name_are_listed_and_others_claim_anything() => Assert.Equal(
        """
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Converted", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Inherited", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Joined", Folder = "Sub", Case = "gold 3 True.x")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Joined", Folder = "Sub", Case = "silver 12 False.y")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "More_data", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Negative", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Nothing", Folder = "Sub")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Plain", Folder = "Sub", Case = "gold", IsInOneFile = true)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Plain", Folder = "Sub", Case = "silver", IsInOneFile = true)]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "CustomerTests", "Rewritten", Folder = "Sub")]
        """,
        Calls("""
            using System;
            using System.Globalization;
            using System.Threading.Tasks;
            using SynthFixtures;
            namespace Shop;

            [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
            public sealed class InlineDataAttribute(params object?[]? values) : Attribute { public object?[]? Values => values; }

            public sealed class MemberDataAttribute(string member) : Attribute { public string Member => member; }

            public class CustomerTests
            {
                [InlineData("gold", 1), InlineData("silver", 2)]
                public async Task Plain(string tier, int number) => await SyntheticSnapshot.Verify(number).UseTextForParameters(tier).InOneFile();

                [InlineData("gold", 3, true, 'x')]
                [InlineData("silver", 12, false, 'y')]
                public async Task Joined(string tier, int count, bool flag, char mark) =>
                    await SyntheticSnapshot.Verify(1).UseTextForParameters(tier + $" {count.ToString(CultureInfo.InvariantCulture)} {flag}." + (mark));

                [InlineData("gold")]
                public async Task Rewritten(string tier)
                {
                    tier = tier.ToUpperInvariant();
                    await SyntheticSnapshot.Verify(1).UseTextForParameters(tier);
                }

                [InlineData("gold"), MemberData("Tiers")]
                public async Task More_data(string tier) => await SyntheticSnapshot.Verify(1).UseTextForParameters(tier);

                [InlineData("gold")]
                public virtual async Task Inherited(string tier) => await SyntheticSnapshot.Verify(1).UseTextForParameters(tier);

                [InlineData(1)]
                public async Task Converted(long count) => await SyntheticSnapshot.Verify(1).UseTextForParameters($"{count}");

                [InlineData(-1)]
                public async Task Negative(int count) => await SyntheticSnapshot.Verify(1).UseTextForParameters($"{count}");

                [InlineData(null)]
                public async Task Nothing(string tier) => await SyntheticSnapshot.Verify(1).UseTextForParameters(tier);
            }
            """));

    [Fact]
    public void The_line_of_a_call_stands_only_where_two_classes_of_a_file_have_a_method_of_its_name() => Assert.Equal(
        """
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "A", "Only", Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "A", "Rows", Line = 6, Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("/repo/tests/Shop/Sub/CustomerTests.cs", "A.B", "Rows", Line = 10, Folder = "Sub", Case = "")]
        [assembly: global::SynthFixtures.Snapshots.SnapshotCall("Elsewhere.cs", "A.C", "Rows", Folder = "Sub", Case = "")]
        """,
        Calls("""
            using System.Threading.Tasks;
            using SynthFixtures;
            public class A
            {
                public Task Only() => SyntheticSnapshot.Verify(1);
                public Task Rows() => SyntheticSnapshot.Verify(1);
                public class B
                {
                    public Task Rows() => SyntheticSnapshot
                        .Verify(
                            1);
                }
                public class C
                {
            #line 100 "Elsewhere.cs"
                    public Task Rows() => SyntheticSnapshot.Verify(1);
                }
            }
            """));

    [Fact]
    public void A_project_without_snapshots_has_no_list() => Assert.Equal("", Calls("namespace Shop; public class CustomerTests { }"));

    private static string Calls(string source, params string[] more)
    {
        var empty = Driver.Compile("", "Shop", Driver.Snapshots);
        var compilation = empty.RemoveAllSyntaxTrees().AddSyntaxTrees(
            [Driver.Parse(source.Replace("\r", ""), "/repo/tests/Shop/Sub/CustomerTests.cs"), .. more.Select(other => Driver.Parse(other, "/repo/tests/Shop/Other.cs"))]);
        Driver.GenerateAndCompile(compilation);
        return Driver.Generate(compilation).TryGetValue("SnapshotCalls.g.cs", out var text)
            ? string.Join('\n', text.Split('\n').Where(line => line.StartsWith("[assembly", StringComparison.Ordinal)))
            : "";
    }
}

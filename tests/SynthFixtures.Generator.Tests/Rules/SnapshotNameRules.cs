using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF04xx: snapshots that would share a file.</summary>
public sealed class SnapshotNameRules
{
    private const string Usings = "using System.Threading.Tasks; using SynthFixtures;\n";

    [Theory]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } } namespace B { public class Tests {\npublic async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; } }", "A.Tests.Rows", "B.Tests.Rows", "Tests.Rows")]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1).UseTextForParameters(\"gold\"); } } namespace B { public class Tests {\npublic async Task Rows() => await [|SyntheticSnapshot.Verify(1)|].UseTextForParameters(\"gold\"); } }", "A.Tests.Rows", "B.Tests.Rows", "Tests.Rows_gold")]
    [InlineData("namespace A { public static class Tests {\npublic static async Task Rows() => await SyntheticSnapshot.Verify(1); } } namespace B { public class tests {\npublic async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; } }", "A.Tests.Rows", "B.tests.Rows", "tests.Rows")]
    public void SYNF0402_Two_classes_of_one_name_that_ask_for_one_file(string source, string first, string second, string file) => Example.Finding(
        Usings + source, "SYNF0402", $"'{first}' and '{second}' ask for one snapshot file, {file}.verified.txt; rename a class, or tell them apart by UseTextForParameters", Driver.Snapshots);

    [Fact]
    public void SYNF0402_A_class_and_its_generic_twin() => Assert.Contains(
        Example.Findings(
            Usings + "namespace A; public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } public class Tests<T> {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); }", Driver.Snapshots),
        finding => finding.Id == "SYNF0402" && finding.GetMessage(null).StartsWith("'A.Tests.Rows' and 'A.Tests<T>.Rows' ask for one", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } } namespace B { public class Tests {\npublic async Task Others() => await SyntheticSnapshot.Verify(1); } }")]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } } namespace B { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1).UseDirectory(\"B\"); } }")]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } } namespace B { public class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1).UseTextForParameters(\"B\"); } }")]
    [InlineData("namespace A { public class Tests {\npublic async Task Rows(bool b) { if (b) await SyntheticSnapshot.Verify(1); else await SyntheticSnapshot.Verify(2); } public class Inner {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } } }")]
    [InlineData("namespace A { public partial class Tests {\npublic async Task Rows() => await SyntheticSnapshot.Verify(1); } public partial class Tests {\npublic async Task Rows(int n) => await SyntheticSnapshot.Verify(n); } }")]
    public void Calls_whose_files_differ_or_that_are_of_one_class_are_left_alone(string source) => Assert.Empty(Example.Findings(Usings + source, Driver.Snapshots));

    [Theory]
    [InlineData("public abstract class Base<T> { public async Task Rows() => await [|SyntheticSnapshot.Verify(typeof(T).Name)|]; } public class A : Base<int>; public class B : Base<string>;", "Shop.Base<T>", "GetType().Name")]
    [InlineData("public abstract class Base { public async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; } public class A : Base; public class B : Base;", "Shop.Base", "GetType().Name")]
    [InlineData("public abstract class Base { public async Task Rows() => await [|SyntheticSnapshot.Verify(1)|].UseTextForParameters(\"gold\"); } public abstract class Middle : Base; public class A : Middle; public class B : Middle;", "Shop.Base", "GetType().Name")]
    [InlineData("public class Base { public async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; } public class A : Base;", "Shop.Base", "GetType().Name")]
    [InlineData("public class Base<T> { public async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; }", "Shop.Base<T>", "typeof(T).Name")]
    [InlineData("public class Outer<T> { public class Base { public async Task Rows() => await [|SyntheticSnapshot.Verify(1)|]; } }", "Shop.Outer<T>.Base", "typeof(T).Name")]
    public void SYNF0403_A_call_that_runs_in_several_classes(string source, string type, string distinction) => Example.Finding(
        Usings + "namespace Shop; " + source, "SYNF0403",
        $"'{type}.Rows' runs once for each class that derives from '{type}' or closes it, and all of them ask for one snapshot file; tell them apart: UseTextForParameters({distinction})", Driver.Snapshots);

    [Theory]
    [InlineData("public abstract class Base<T> { public async Task Rows() => await SyntheticSnapshot.Verify(1).UseTextForParameters(GetType().Name); } public class A : Base<int>; public class B : Base<string>;")]
    [InlineData("public abstract class Base<T> { public async Task Rows() => await SyntheticSnapshot.Verify(1).UseDirectory(typeof(T).Name); } public class A : Base<int>; public class B : Base<string>;")]
    [InlineData("public abstract class Base<T> { public async Task Rows() => await SyntheticSnapshot.Verify(1); } public class A : Base<int>;")]
    [InlineData("public abstract class Base { public async Task Rows() => await SyntheticSnapshot.Verify(1); } public class A : Base;")]
    [InlineData("public class Base { public async Task Rows() => await SyntheticSnapshot.Verify(1); }")]
    [InlineData("public class Base { public static async Task Rows() => await SyntheticSnapshot.Verify(1); } public class A : Base;")]
    public void Calls_that_run_in_one_class_or_say_which_are_left_alone(string source) => Assert.Empty(Example.Findings(Usings + "namespace Shop; " + source, Driver.Snapshots));

    [Fact]
    public void SYNF0404_Two_classes_on_one_line() => Example.Finding(
        Usings + "namespace Shop; public class A { public async Task Rows() => await SyntheticSnapshot.Verify(1); } public class B { public async Task Rows() => await [|SyntheticSnapshot.Verify(2)|]; }",
        "SYNF0404", "'Shop.A.Rows' and 'Shop.B.Rows' ask for snapshots on one line, so that at run time nothing tells which class asks; put each call on a line of its own", Driver.Snapshots);

    [Fact]
    public void SYNF0410_Verify_in_the_same_test()
    {
        Example.Finding(
            Verify("await VerifyXunit.Verifier.Verify(1); await [|SyntheticSnapshot.Verify(1)|];"),
            "SYNF0410", "'Shop.Tests.Rows' calls Verify, too, which takes the same file, Tests.Rows.verified.txt; tell the snapshot apart by UseTextForParameters or UseDirectory", Driver.Snapshots);
        Example.Finding(
            Verify("System.Func<Task> lambda = () => VerifyXunit.Verifier.Verify(1); await lambda(); await [|SyntheticSnapshot.Verify(1)|].AsLines();"),
            "SYNF0410", "'Shop.Tests.Rows' calls Verify, too, which takes the same file, Tests.Rows.verified.txt; tell the snapshot apart by UseTextForParameters or UseDirectory", Driver.Snapshots);
        Assert.Empty(new[]
        {
            "await VerifyXunit.Verifier.Verify(1); await SyntheticSnapshot.Verify(1).UseTextForParameters(\"ours\");",
            "await VerifyXunit.Verifier.Verify(1); await SyntheticSnapshot.Verify(1).UseDirectory(\"Ours\");",
            "await VerifyXunit.Verifier.Verify(1).UseFileName(\"theirs\"); await SyntheticSnapshot.Verify(1);",
            "await SyntheticSnapshot.Verify(1); } public async Task Others() { await VerifyXunit.Verifier.Verify(1);",
        }.SelectMany(body => Example.Findings(Verify(body), Driver.Snapshots)));
    }

    private static string Verify(string body) => Usings + $$"""
        namespace VerifyXunit
        {
            public sealed class Settings { public Settings UseFileName(string name) => this; public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter(); public static implicit operator Task(Settings settings) => Task.CompletedTask; }
            public static class Verifier { public static Settings Verify(object value) => new(); }
        }
        namespace Shop
        {
            public class Tests { public async Task Rows() { {{body}} } }
        }
        """;
}

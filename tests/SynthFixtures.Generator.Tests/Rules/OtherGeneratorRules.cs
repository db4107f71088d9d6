using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Generators beside ours: what they write, ours cannot see, and the analyzer can.</summary>
public sealed class OtherGeneratorRules
{
    private const string Vogen = "Vogen/Vogen.ValueObjectGenerator/Other.g.cs";
    private const string Mvvm = "CommunityToolkit.Mvvm.SourceGenerators/CommunityToolkit.Mvvm.SourceGenerators.ObservablePropertyGenerator/Other.g.cs";

    // A value object: the constructor is private, and a factory makes values.
    private const string NumberPart = "readonly partial struct Number { private readonly int value; private Number(int value) => this.value = value; public int Value => value; public static Number From(int value) => new(value); }";

    private const string Apart = "in a project of its own, which this one references";

    [Theory]
    [InlineData("public readonly partial struct Number; [Synthetic] public record Order([|Number|] Id);", "public " + NumberPart, Vogen, "'Order.Id': what makes values of Number is", "put [ConvertWith(nameof(Method))] with a method of Order on the member, or put Number " + Apart)]
    [InlineData("public readonly partial struct Number; [Synthetic] public class Order { public System.Collections.Generic.List<Number?> [|Ids|] { get; set; } = []; }", "public " + NumberPart, Vogen, "'Order.Ids': what makes values of Number is", "put [ConvertWith(nameof(Method))] with a method of Order on the member, or put Number " + Apart)]
    [InlineData("public readonly partial struct [|Number|]; public class Tests { [SyntheticData] public void Adds_up(Number number) { } }", "public " + NumberPart, Vogen, "'Number': its constructor is", "write a constructor or a static method with [SyntheticConstructor] in your own part of it, or put Number " + Apart)]
    [InlineData("[Synthetic] public partial class [|Person|] { private string name = \"\"; }", "public partial class Person { public string Name { get => name; set => name = value; } }", Mvvm, "'Person': its member Name is", "declare it as a partial property, or put Person " + Apart)]
    [InlineData("[Synthetic] public partial class [|Person|] { private string name = \"\"; private int age; public bool IsHere { get; set; } }", "public partial class Person { public string Name { get => name; set => name = value; } [Normal(40, 12)] public int Age { get => age; set => age = value; } }", Mvvm, "'Person': its members Name, Age are", "declare them as partial properties, or put Person " + Apart)]
    [InlineData("[Synthetic] public partial class [|Person|] { public int Age { get; } }", "public partial class Person { public Person(int age) => Age = age; }", "Lombok/Lombok.Constructors/Other.g.cs", "'Person': its constructor is", "write a constructor or a static method with [SyntheticConstructor] in your own part of it, or put Person " + Apart)]
    [InlineData("[Synthetic] public partial class [|Person|] { [Derive(\"Make\")] public int Age { get; set; } }", "public partial class Person { public static int Make([Uniform(1, 9)] int x) => x; }", "Lombok/Lombok.Constructors/Other.g.cs", "'Person': a part that its rows need is", "write that part yourself, or put Person " + Apart)]
    public void SYNF0024_A_model_needs_what_another_generator_writes(string marked, string other, string path, string what, string remedy)
    {
        // A parameter of a record is underlined where it is named, not where its type is.
        var source = marked.Replace("[|Number|] Id", "Number [|Id|]", System.StringComparison.Ordinal);
        var finding = Assert.Single(Beside(Plain(source), (path, other)));

        Assert.Equal(("SYNF0024", $"{what} made by another source generator ({path.Split('/')[0]}), and generators do not see each other's code; {remedy}"), (finding.Id, finding.GetMessage(null)));
        Assert.Equal(source[(source.IndexOf("[|", System.StringComparison.Ordinal) + 2)..source.IndexOf("|]", System.StringComparison.Ordinal)],
            finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan));
    }

    [Theory]
    [InlineData("public static class Caller { public static object Call() => Synthetic.Rows<Dto>(3, 1); }", "Synthetic.Rows<Dto>(3, 1)")]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(Dto dto) { } }", "dto")]
    public void SYNF0024_A_model_is_written_by_another_generator_as_a_whole(string source, string place)
    {
        var finding = Assert.Single(Beside(source, (Vogen, "[Synthetic] public class Dto { public int Age { get; set; } }")));

        Assert.Equal(("SYNF0024", $"'Dto': it is made by another source generator (Vogen), and generators do not see each other's code; put Dto {Apart}"), (finding.Id, finding.GetMessage(null)));
        Assert.Equal(place, finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan));
    }

    [Theory]
    [InlineData("[Synthetic] public partial class Order { public int Id { get; set; } } internal sealed partial class Context { }", "internal sealed partial class Context { public static Order? Read(string json) => null; }")]
    [InlineData("[Synthetic] public partial class Order { public int Id { get; set; } public static partial int Twice(int id); [Derive(nameof(Twice))] public int Double { get; set; } }", "public partial class Order { public static partial int Twice(int id) => 2 * id; }")]
    [InlineData("[Synthetic] public partial class Person { public int Age { get; set; } }", "public partial class Person { [NotSynthetic] public string Name { get; set; } = \"\"; public int Computed => Age; }")]
    [InlineData("public readonly partial struct Number; [Synthetic] public record Order { [Uniform(1, 9), ConvertWith(nameof(Wrap))] public Number Id { get; init; } public static Number Wrap(int value) => Number.From(value); }", "public " + NumberPart)]
    [InlineData("[Synthetic] public partial record Order(int Id);", "public partial record Order { public override string ToString() => \"\"; }")]
    public void Models_that_need_nothing_of_it_are_left_in_peace(string source, string other) => Assert.Empty(Beside(source, (Mvvm, other)));

    [Fact]
    public void Files_of_generators_are_told_from_files_that_a_build_writes()
    {
        const string Root = "/repo/Shop/obj/Debug/net10.0/";
        const string Part = "namespace Shop; public partial class Person { public string Name { get; set; } = \"\"; }";
        var compilation = Compile("[Synthetic] public partial class Person { public int Age { get; set; } }");
        var seen = compilation.AddSyntaxTrees(Driver.Parse(Part, Root + "Protos/v1/Person.cs"));

        Assert.Empty(Example.Findings(seen, Rooted(seen, Root)));
        Assert.Equal("SYNF0024", Assert.Single(Example.Findings(
            compilation, Rooted(compilation, Root).AddSyntaxTrees(Driver.Parse(Part, Root + Mvvm)))).Id);
    }

    private static System.Collections.Generic.IReadOnlyList<Diagnostic> Beside(string source, params (string Path, string Text)[] others) =>
        Example.FindingsBeside(Compile(source), [.. others.Select(o => (o.Path, $"#nullable enable\nusing SynthFixtures; namespace Shop; {o.Text}"))]);

    private static CSharpCompilation Compile(string source) =>
        Driver.Compile([$"using System; using SynthFixtures; namespace Shop; {source}", Example.SyntheticData], World.Unique("Shop"));

    private static CSharpCompilation Rooted(CSharpCompilation written, string root) =>
        written.AddSyntaxTrees(Driver.Update(written).SyntaxTrees.Skip(written.SyntaxTrees.Length).Select(tree => Driver.Parse(tree.ToString(), root + tree.FilePath)));

    private static string Plain(string marked) => marked.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal);
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Remedies of the shape of a model: constructors, profiles, cycles, parents, facades. What each writes compiles, and silences the rule.</summary>
public sealed class ShapeFixTests
{
    [Theory]
    [InlineData("private Model(System.Action run) { } public static Model Create() => new(static () => { }); public static Model Other() => new(static () => { });",
        "Create rows by Model.Other()", "[SyntheticConstructor] public static Model Other()")]
    [InlineData("[SyntheticConstructor] public Model(int age) { } [SyntheticConstructor] public Model(string name) { }",
        "Create rows by Model.Model(int)", "[SyntheticConstructor] public Model(int age)")]
    [InlineData("[SyntheticConstructor] public Model(System.Action run) { } public Model(string name) { } public static Model Make(int age) => new($\"{age}\");",
        "Create rows by Model.Make(int)", "[SyntheticConstructor] public static Model Make(int age)")]
    [InlineData("[SyntheticConstructor] public Model(System.Action run) { } public Model(string name) { } public static Model Make(int age) => new($\"{age}\");",
        "Create rows by Model.Model(string)", "[SyntheticConstructor] public Model(string name)")]
    public async Task One_of_several_ways_to_create_rows_is_chosen(string members, string title, string marked)
    {
        var text = await Fix($"using SynthFixtures;\n[Synthetic] public class Model {{ {members} }}", new ChooseConstructorFix(), title);

        Assert.Contains(marked, text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Single(text.Split("[SyntheticConstructor]")[1..]);
    }

    [Fact]
    public async Task Each_way_that_can_be_filled_is_offered()
    {
        var document = Fixing.Project("""
            using SynthFixtures;
            [Synthetic] public class Model
            {
                private Model(System.Action run) { }
                public static Model Create() => new(static () => { });
                public static Model Other() => new(static () => { });
                public static Model Third(System.Action run) => new(run);
                public static Model? Fourth() => null;
                private static Model Fifth() => Create();
            }
            """);

        Assert.Equal(["Create rows by Model.Create()", "Create rows by Model.Other()"], (await Fixing.Actions(document, new ChooseConstructorFix())).Select(a => a.Title));
    }

    [Fact]
    public async Task A_primary_constructor_is_marked_on_its_type() =>
        Assert.Contains("[method: SyntheticConstructor]", await Fix(
            "using SynthFixtures;\n[Synthetic]\npublic class Model(int age)\n{\n    [SyntheticConstructor] public Model(System.Action run) : this(1) { }\n    public int Age { get; } = age;\n}",
            new ChooseConstructorFix(), "Create rows by Model.Model(int)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("private Model(int age) { }", "internal Model(int age)")]
    [InlineData("[SyntheticConstructor] private Model(int age) { }", "internal Model(int age)")]
    public async Task A_private_constructor_is_made_visible(string members, string changed) =>
        Assert.Contains(changed, await Fix($"using SynthFixtures;\n[Synthetic] public class Model {{ {members} }}", new MakeAccessibleFix(), "Make Model(int age) internal"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Normal(40, 12)] int Agee { get; }", "Rename Agee to Age", "int Age { get; }")]
    [InlineData("[Derive(nameof(Make))] string Nam { get; } int Age { get; } static string Make(int age) => $\"{age}\";", "Rename Nam to Name", "string Name { get; }")]
    public async Task A_property_of_a_profile_gets_the_nearest_name(string members, string title, string changed) =>
        Assert.Contains(changed, await Fix(Profiled(members), new RenameFix(), title), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Normal(40, 12)] double Age { get; }", "Declare it as int", "int Age { get; }")]
    [InlineData("[Count(2)] string Tags { get; }", "Declare it as System.Collections.Generic.List<string?>", "System.Collections.Generic.List<string?> Tags { get; }")]
    public async Task A_property_of_a_profile_gets_the_type_of_its_member(string members, string title, string changed) =>
        Assert.Contains(changed, await Fix(Profiled(members), new RetypeFix(), title), StringComparison.Ordinal);

    [Theory]
    [InlineData("[ConvertWith(\"Wrapp\")] public System.Version Name { get; set; } = new(1, 0); public static System.Version Wrap(int number) => new(number, 0);", "[ConvertWith(nameof(Wrap))]")]
    public async Task A_misspelt_converter_is_corrected_to_the_nearest_name(string members, string corrected) =>
        Assert.Contains(corrected, await Fix($"using SynthFixtures;\n[Synthetic] public class Model {{ {members} }}", new CorrectNameFix(), "Convert with Wrap"), StringComparison.Ordinal);

    [Fact]
    public async Task A_method_of_the_described_type_is_named_in_a_profile_by_its_text() =>
        Assert.Contains("[Derive(\"MakeName\")]", await Fix(Profiled("[Derive(\"MakeNmae\")] string Name { get; }"), new CorrectNameFix(), "Derive by MakeName"), StringComparison.Ordinal);

    [Fact]
    public async Task A_parameter_of_a_derivation_is_renamed_with_its_uses()
    {
        const string Source = "using SynthFixtures;\n[Synthetic] public class Model { public int Age { get; set; } [Derive(nameof(Make))] public int Twice { get; set; } public static int Make(int aeg) => aeg + aeg; public static int One => Make(aeg: 1); }";

        var text = await Fix(Source, new RenameFix(), "Rename aeg to age");

        Assert.Contains("Make(int age) => age + age; public static int One => Make(age: 1);", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_of_a_derivation_gets_the_type_of_its_member() =>
        Assert.Contains("Make(int age)", await Fix(
            "using SynthFixtures;\n[Synthetic] public class Model { public int Age { get; set; } [Derive(nameof(Make))] public string Name { get; set; } = \"\"; public static string Make(string age) => $\"{age}\"; }",
            new RetypeFix(), "Declare it as int"), StringComparison.Ordinal);

    [Fact]
    public async Task A_parent_gets_a_setter() =>
        Assert.Contains("public Order? Order { get; set; }", await Fix(
            "using SynthFixtures;\n[Synthetic] public class Order { public Line[] Lines { get; set; } = []; } [Synthetic] public class Line { [Parent] public Order? Order { get; init; } }",
            new MakeSettableFix(), "Give Order a setter"), StringComparison.Ordinal);

    [Theory]
    [InlineData("class Model { [Missing(0.1)] public double Age { get; set; } }", "Declare Age as double?", "public double? Age")]
    [InlineData("class Model { [Missing(0.1)] public string Age = \"\"; }", "Declare Age as string?", "public string? Age = \"\";")]
    [InlineData("record Model([Missing(0.1)] double Age);", "Declare Age as double?", "double? Age)")]
    [InlineData("class Employee { public required Employee Manager { get; set; } }", "Declare Manager as Employee?", "public required Employee? Manager")]
    [InlineData("record Employee(string Name, Employee Manager);", "Declare Manager as Employee?", "Employee? Manager)")]
    public async Task A_member_becomes_nullable(string type, string title, string changed) =>
        Assert.Contains(changed, await Fix($"using SynthFixtures;\n[Synthetic] public {type}", new MakeNullableFix(), title), StringComparison.Ordinal);

    [Theory]
    [InlineData("public class Model(int age) { [Missing(0.1)] public int Age { get; } = age; }")]
    [InlineData("public class Model { [Missing(0.1)] public int Age, Height; }")]
    public async Task What_shares_its_type_with_something_else_stays_as_it_is(string type) =>
        Assert.Empty(await Fixing.Actions(Fixing.Project("using SynthFixtures; [Synthetic] " + type), new MakeNullableFix(), "'Model.Age'"));

    [Fact]
    public async Task A_back_reference_becomes_the_parent() =>
        Assert.Contains("[Parent]\n    public Order Order", (await Fix(
            "using SynthFixtures;\n[Synthetic]\npublic class Order\n{\n    public Invoice Invoice { get; set; } = null!;\n}\n[Synthetic]\npublic class Invoice\n{\n    public Order Order { get; set; } = null!;\n}",
            new AddParentFix(), "Put [Parent] on Invoice.Order", "'Order.Invoice'")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("class Model { public Model Self { get; set; } = null!; }")]
    [InlineData("class Model { public Other Other { get; set; } = null!; } [Synthetic] public class Other { public Model Model { get; init; } = null!; }")]
    public async Task No_back_reference_without_a_setter_or_to_the_type_itself(string types) =>
        Assert.Empty(await Fixing.Actions(Fixing.Project("using SynthFixtures; [Synthetic] public " + types), new AddParentFix(), "'Model."));

    [Theory]
    [InlineData("[Synthetic(Facade = \"People\")] public sealed record Person(double Height); public sealed class People;", "Name the facade SyntheticPerson", "[Synthetic(Facade = \"SyntheticPerson\")]")]
    [InlineData("[Synthetic(Facade = \"People\")] public sealed record Person(double Height); public sealed class People; public static class SyntheticPerson;", "Name the facade PersonRows", "Facade = \"PersonRows\"")]
    [InlineData("[Synthetic] public sealed record Person(double Height); public static class SyntheticPerson; static class Use { static object Call() => SyntheticPerson.With(height: 1); }", "Name the facade PersonRows", "[Synthetic(Facade = \"PersonRows\")]")]
    [InlineData("[Synthetic] public sealed record Person(double Height); public static class SyntheticPerson; static class Use { static object Call() => Shop.SyntheticPerson.With(height: 1); }", "Name the facade PersonRows", "Shop.PersonRows.With(height: 1)")]
    public async Task A_facade_gets_a_name_that_is_free(string types, string title, string changed) =>
        Assert.Contains(changed, await Fix($"using SynthFixtures;\nnamespace Shop;\n{types}", new NameFacadeFix(), title), StringComparison.Ordinal);

    [Fact]
    public async Task A_type_that_a_choice_names_becomes_a_model() =>
        Assert.Contains("[Synthetic] public record Square", (await Fix(
            "using SynthFixtures;\npublic abstract record Shape;\npublic record Square(int Side) : Shape;\n[Synthetic] public class Model { [OneOf(typeof(Square))] public required Shape Shape { get; init; } }",
            new AddSyntheticFix(), "Put [Synthetic] on Square")).ReplaceLineEndings(" "), StringComparison.Ordinal);

    private static string Profiled(string members) =>
        "using SynthFixtures;\npublic class Model { public int Age { get; set; } public string Name { get; set; } = \"\"; public System.Collections.Generic.List<string?> Tags { get; set; } = []; public static string MakeName(int age) => $\"{age}\"; }\n"
        + $"[SyntheticProfile(typeof(Model))] internal interface IModelProfile {{ {members} }}";

    private static async Task<string> Fix(string source, CodeFixProvider fix, string title, string subject = "")
    {
        var document = Fixing.Project(source);
        var actions = await Fixing.Actions(document, fix, subject);
        Assert.Contains(title, actions.Select(a => a.Title));
        return await Fixing.Apply(document, actions.Single(a => a.Title == title));
    }
}

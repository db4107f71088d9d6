using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Remedies of declarations: what each writes compiles, and silences the rule.</summary>
public sealed class DeclarationFixTests
{
    [Theory]
    [InlineData("[Derive(nameof(Model.MakeNmae))] public string Name { get; set; } = \"\"; public static string MakeNmae => \"\"; public static string MakeName(int age) => $\"{age}\";", "[Derive(nameof(MakeName))]")]
    [InlineData("[Derive(\"makename\")] public string Name { get; set; } = \"\"; public static string MakeName(int age) => $\"{age}\";", "[Derive(nameof(MakeName))]")]
    [InlineData("[Derive(method: /* by */ \"MakeNames\")] public string Name { get; set; } = \"\"; public static string MakeName(int age) => $\"{age}\";", "[Derive(method: /* by */ nameof(MakeName))]")]
    public async Task A_misspelt_method_is_corrected_to_the_nearest_name(string members, string corrected)
    {
        var (title, text) = await Fix($"using SynthFixtures;\n[Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}", new CorrectNameFix());

        Assert.Equal("Derive by MakeName", title);
        Assert.Contains(corrected, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_near_to_nothing_is_not_corrected() =>
        Assert.Empty(await Fixing.Actions(
            Fixing.Project("using SynthFixtures; [Synthetic] public class Model { [Derive(\"Else\")] public string Name { get; set; } = \"\"; public static string MakeName() => \"\"; }"), new CorrectNameFix()));

    [Theory]
    [InlineData("\"Tiar == Tier.Gold\"", "When = \"Tier == Tier.Gold\"")]
    [InlineData("@\"Tiar is Tier.Gold && 1 > 0\"", "When = \"Tier is Tier.Gold && 1 > 0\"")]
    [InlineData("\"IsGild\"", "When = nameof(IsGold)")]
    public async Task A_misspelt_name_in_a_condition_is_corrected_to_the_nearest_one(string text, string corrected)
    {
        var (title, changed) = await Fix($"using SynthFixtures;\n[Synthetic] public class Model {{ public Tier Tier {{ get; set; }} [Normal(0, 1)] [Normal(1, 1, When = {text})] public double Name {{ get; set; }} public static bool IsGold(Tier tier) => tier == Tier.Gold; }}\npublic enum Tier {{ Basic, Gold }}", new CorrectConditionFix());

        Assert.StartsWith("When ", title, StringComparison.Ordinal);
        Assert.Contains(corrected, changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_of_the_platform_is_replaced_by_its_twin()
    {
        var (title, changed) = await Fix("using System;\nusing SynthFixtures;\nusing SynthFixtures.Numerics;\n[Synthetic] public class Model { public int Age { get; set; } [Derive(nameof(Make))] public double Name { get; set; } public static double Make(int age) => Math.Exp(age); }", new PortableMathFix());

        Assert.Equal("Call SynthFixtures.Numerics.Elementary.Exp", title);
        Assert.Contains("=> Elementary.Exp(age);", changed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Address\n{\n    public Address(System.Type kind, string city) { }\n    public Address() { }\n    public string City { get; set; } = \"\";\n}", "Address Home", "[Synthetic]\npublic class Address")]
    [InlineData("/// <summary>Where somebody lives.</summary>\npublic class Address\n{\n    public string City { get; set; } = \"\";\n    public int Number { get; set; }\n}", "Address? Home", "/// <summary>Where somebody lives.</summary>\n[Synthetic]\npublic class Address")]
    [InlineData("public class Outer\n{\n    public record Address(string City, int Number);\n}", "Outer.Address Home", "    [Synthetic]\n    public record Address")]
    public async Task A_type_of_the_project_becomes_a_model(string type, string member, string annotated)
    {
        var (title, text) = await Fix($"using SynthFixtures;\n{type}\n[Synthetic] public class Model {{ public {member} {{ get; set; }} = new{(type.Contains("record", StringComparison.Ordinal) ? "(\"\", 0)" : "()")}; }}", new AddSyntheticFix());

        Assert.Equal("Put [Synthetic] on Address", title);
        Assert.Contains(annotated, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_of_the_platform_stays_as_it_is() =>
        Assert.Empty(await Fixing.Actions(
            Fixing.Project("using SynthFixtures; [Synthetic] public class Model { public System.Action Run { get; set; } = () => { }; }"), new AddSyntheticFix()));

    [Theory]
    [InlineData("[Constant(\"12\")] public int Name", "Use 12", "[Constant(12)]")]
    [InlineData("[Constant(value: \"-0.5\")] public double? Name", "Use -0.5", "[Constant(value: -0.5)]")]
    [InlineData("[Constant(12)] public string Name", "Use \"12\"", "[Constant(\"12\")]")]
    [InlineData("[Constant(\"gold\")] public Shop.Tier Name", "Use Shop.Tier.Gold", "[Constant(Shop.Tier.Gold)]")]
    [InlineData("[Constant(\"True\")] public bool Name", "Use true", "[Constant(true)]")]
    public async Task A_constant_of_the_wrong_type_is_replaced_by_what_it_says(string member, string expected, string replaced)
    {
        var (title, text) = await Fix($"using SynthFixtures;\nnamespace Shop {{ public enum Tier {{ Basic, Gold }} }}\n[Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}", new ReplaceConstantFix());

        Assert.Equal(expected, title);
        Assert.Contains(replaced, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Constant(\"1.5\")] public int Name")]
    [InlineData("[Constant(\"many\")] public double Name")]
    [InlineData("[Constant(null)] public int Name")]
    public async Task A_constant_that_says_nothing_in_the_type_is_not_replaced(string member) =>
        Assert.Empty(await Fixing.Actions(Fixing.Project($"using SynthFixtures; [Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}"), new ReplaceConstantFix()));

    [Theory]
    [InlineData("public class Outer { [Synthetic] private class Model { public int Age { get; set; } } }", "Make Model internal", "[Synthetic] internal class Model")]
    [InlineData("public class Outer { [Synthetic] class Model { public int Age { get; set; } } }", "Make Model internal", "[Synthetic] internal class Model")]
    [InlineData("public class Outer { private class Middle { [Synthetic] public class Model { public int Age { get; set; } } } }", "Make Middle internal", "internal class Middle")]
    [InlineData("[Synthetic] public class Model { [Derive(nameof(Make))] public int Age { get; set; } private static int Make([Uniform(1, 9)] int years) => years; }", "Make Make internal", "internal static int Make(")]
    public async Task What_generated_code_cannot_see_is_made_visible(string source, string expected, string changed)
    {
        var (title, text) = await Fix("using SynthFixtures;\n" + source, new MakeAccessibleFix());

        Assert.Equal(expected, title);
        Assert.Contains(changed, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_is_static_has_nothing_to_make_visible() =>
        Assert.Empty(await Fixing.Actions(Fixing.Project("using SynthFixtures; [Synthetic] public static class Model { }"), new MakeAccessibleFix()));

    [Theory]
    [InlineData("[Synthetic] public class Model { [Uniform(1, 9)] public int [|Age { get; set; } }", "Age", "[StreamName(\"Age\")]")]
    [InlineData("[Synthetic] public class Model { public int [|Age; }", "Age", "[StreamName(\"Age\")]")]
    [InlineData("[Synthetic] public record Model(int [|Age);", "Age", "[StreamName(\"Age\")]")]
    [InlineData("namespace Shop { [Synthetic] public record [|Model(int Age); }", "Shop.Model", "[StreamName(\"Shop.Model\")]")]
    public async Task A_stream_name_is_pinned_before_a_rename(string marked, string name, string added)
    {
        var (document, actions) = await Fixing.Actions("using SynthFixtures;\n" + marked, new PinStreamNameRefactoring());
        var action = Assert.Single(actions);

        Assert.Equal($"Pin the stream name \"{name}\"", action.Title);
        Assert.Contains(added, await Fixing.Apply(document, action), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Model { public int [|Age { get; set; } }")]
    [InlineData("[Synthetic] public class Model { [StreamName(\"Years\")] public int [|Age { get; set; } }")]
    [InlineData("[Synthetic] public class Model { public [|int Age { get; set; } }")]
    [InlineData("[Synthetic] public class Model { public int Age { get; set; } public int Twice(int [|age) => age; }")]
    public async Task Nothing_is_pinned_where_nothing_draws(string marked) =>
        Assert.Empty((await Fixing.Actions("using SynthFixtures;\n" + marked, new PinStreamNameRefactoring())).Actions);

    private static async Task<(string Title, string Text)> Fix(string source, CodeFixProvider fix)
    {
        var document = Fixing.Project(source);
        var action = Assert.Single(await Fixing.Actions(document, fix));
        return (action.Title, await Fixing.Apply(document, action));
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Remedies of relations that are told twice, of attributes that say nothing, and of types of which rows are asked for.</summary>
public sealed class RelationFixTests
{
    private const string Author = "[Synthetic]\npublic class Author\n{\n    public int Id { get; set; }\n    public System.Collections.Generic.List<Book> Books { get; set; } = [];\n}\n";

    [Fact]
    public async Task A_reference_back_becomes_the_parent() =>
        Assert.Contains("    [Parent]\n    public Author? Author { get; set; }", await Fix(
            Author + "[Synthetic]\npublic class Book\n{\n    public int Id { get; set; }\n    public Author? Author { get; set; }\n}\n", new AddParentFix(), "Put [Parent] on Book.Author"), StringComparison.Ordinal);

    [Theory]
    [InlineData("public Author Author { get; set; } = null!;", "public int AuthorId { get; set; }", "public static int AuthorIdOf(Author author) => author.Id;")]
    [InlineData("public Author? Author { get; set; }", "public int? AuthorId { get; set; }", "public static int? AuthorIdOf(Author? author) => author?.Id;")]
    public async Task A_foreign_key_is_derived(string reference, string key, string method) =>
        Assert.Contains($"    [Derive(nameof(AuthorIdOf))]\n    {key}\n\n    {method}\n", await Fix(
            $"[Synthetic]\npublic class Author\n{{\n    public int Id {{ get; set; }}\n}}\n[Synthetic]\npublic class Book\n{{\n    {reference}\n    {key}\n}}\n", new FollowReferenceFix(), "Derive AuthorId from Author"), StringComparison.Ordinal);

    [Fact]
    public async Task A_foreign_key_beside_a_parent_is_left_out() =>
        Assert.Contains("    [NotSynthetic]\n    public int AuthorId", await Fix(
            Author + "[Synthetic]\npublic class Book\n{\n    [Parent] public Author? Author { get; set; }\n    public int AuthorId { get; set; }\n}\n", new FollowReferenceFix(), "Put [NotSynthetic] on AuthorId"), StringComparison.Ordinal);

    [Theory]
    [InlineData("    [Count(5)]\n    public int Age { get; set; }\n", "{\n    public int Age")]
    [InlineData("    /// <summary>Years.</summary>\n    [Count(5)] // why\n    public int Age { get; set; }\n", "    /// <summary>Years.</summary>\n    // why\n    public int Age")]
    [InlineData("    [Uniform(1, 9), Count(5)] public int Age { get; set; }\n", "    [Uniform(1, 9)] public int Age")]
    [InlineData("    [Count(5), Uniform(1, 9)] public int Age { get; set; }\n", "    [Uniform(1, 9)] public int Age")]
    [InlineData("    [Count(5)] [Uniform(1, 9)]\n    public int Age { get; set; }\n", "    [Uniform(1, 9)]\n    public int Age")]
    public async Task An_attribute_of_which_nothing_comes_is_removed(string member, string left) =>
        Assert.Contains(left, await Fix($"[Synthetic]\npublic class Model\n{{\n{member}}}\n", new RemoveAttributeFix(), "Remove [Count]"), StringComparison.Ordinal);

    [Fact]
    public async Task A_type_of_which_rows_are_asked_for_becomes_a_model() =>
        Assert.Contains("[Synthetic]\npublic record Order", await Fix(
            "public record Order(int Quantity);\npublic static class Caller { public static object Call() => Synthetic.Rows<Order>(3, 1); }\n", new AddSyntheticFix(), "Put [Synthetic] on Order"), StringComparison.Ordinal);

    [Theory]
    [InlineData("public class Address\n{\n    public string City { get; set; } = \"\";\n    public int Number { get; set; }\n}\n[Synthetic] public class Model { public Address? Home { get; set; } }\n", "AddSyntheticFix")]
    [InlineData("[Synthetic]\npublic class Order\n{\n    public System.Collections.Generic.List<Invoice> Invoices { get; set; } = [];\n}\n[Synthetic]\npublic class Invoice\n{\n    public Order? Order { get; set; }\n}\n", "AddParentFix")]
    [InlineData("[Synthetic]\npublic class Author\n{\n    public int Id { get; set; }\n}\n[Synthetic]\npublic class Book\n{\n    public Author Author { get; set; } = null!;\n    public int AuthorId { get; set; }\n}\n", "follow")]
    [InlineData("[Synthetic]\npublic class Model\n{\n    [Count(5)]\n    public int Age { get; set; }\n}\n", "RemoveAttributeFix")]
    [InlineData("[Synthetic]\npublic class Model\n{\n    [Missing(0.1)]\n    public int Age\n    {\n        get;\n        set;\n    }\n}\n", "MakeNullableFix")]
    [InlineData("public class Outer\n{\n    [Synthetic]\n    private class Model\n    {\n        public int Age { get; set; }\n    }\n}\n", "MakeAccessibleFix")]
    [InlineData("[Synthetic]\npublic class Model\n{\n    [SyntheticConstructor]\n    public Model(int age) { }\n    [SyntheticConstructor]\n    public Model(string name) { }\n}\n", "ChooseConstructorFix Model.Model(int)")]
    [InlineData("[Synthetic]\npublic class Order\n{\n    public Line[] Lines { get; set; } = [];\n}\n[Synthetic]\npublic class Line\n{\n    [Parent]\n    public Order? Order { get; init; }\n}\n", "MakeSettableFix")]
    public async Task A_fix_keeps_the_line_ends_of_a_file(string source, string key)
    {
        var document = Fixing.Project($"using SynthFixtures;\n{source}".ReplaceLineEndings("\r\n"));
        CodeFixProvider fix = key.Split(' ')[0] switch
        {
            nameof(AddSyntheticFix) => new AddSyntheticFix(),
            nameof(AddParentFix) => new AddParentFix(),
            nameof(RemoveAttributeFix) => new RemoveAttributeFix(),
            nameof(MakeNullableFix) => new MakeNullableFix(),
            nameof(MakeAccessibleFix) => new MakeAccessibleFix(),
            nameof(ChooseConstructorFix) => new ChooseConstructorFix(),
            nameof(MakeSettableFix) => new MakeSettableFix(),
            _ => new FollowReferenceFix(),
        };
        var action = (await Fixing.Actions(document, fix)).First(a => a.EquivalenceKey == key);

        var text = await Fixing.Apply(document, action);
        Assert.Contains("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_types_that_models_hold_become_models_at_once()
    {
        var document = Fixing.Project("using SynthFixtures;\npublic class A { public int X { get; set; } public int Y { get; set; } }\npublic class B { public int X { get; set; } public int Y { get; set; } }\n[Synthetic] public class Model { public A? First { get; set; } public A[] Others { get; set; } = []; public B? Last { get; set; } }\n");

        var changed = await Fixing.FixAll(document, new AddSyntheticFix(), nameof(AddSyntheticFix));

        Assert.Empty(await Fixing.Findings(await Fixing.Generate(changed.Project)));
        Assert.Equal(3, (await changed.GetTextAsync()).ToString().Split("[Synthetic]").Length - 1);
    }

    [Fact]
    public async Task All_references_back_become_parents_at_once_and_all_keys_follow()
    {
        var document = Fixing.Project("using SynthFixtures;\n" + Author.Replace("}\n", "    public System.Collections.Generic.List<Essay> Essays { get; set; } = [];\n}\n", StringComparison.Ordinal)
            + "[Synthetic]\npublic class Book\n{\n    public Author? Author { get; set; }\n    public int AuthorId { get; set; }\n}\n[Synthetic]\npublic class Essay\n{\n    public Author? Author { get; set; }\n    public int AuthorId { get; set; }\n}\n");

        var parents = await Fixing.FixAll(document, new AddParentFix(), nameof(AddParentFix));
        var keys = await Fixing.FixAll(parents, new FollowReferenceFix(), "leave");

        Assert.Empty(await Fixing.Findings(await Fixing.Generate(keys.Project)));
    }

    [Fact]
    public async Task All_idle_attributes_go_at_once()
    {
        var document = Fixing.Project("using SynthFixtures;\n[Synthetic]\npublic class Model\n{\n    [Count(5)] public int Age { get; set; }\n    [Count(5)]\n    [MaxDepth(1)]\n    public int Size { get; set; }\n}\n");

        var changed = await Fixing.FixAll(document, new RemoveAttributeFix(), nameof(RemoveAttributeFix));

        Assert.Equal("using SynthFixtures;\n[Synthetic]\npublic class Model\n{\n    public int Age { get; set; }\n    public int Size { get; set; }\n}\n", (await changed.GetTextAsync()).ToString());
    }

    private static async Task<string> Fix(string source, CodeFixProvider fix, string title)
    {
        var document = Fixing.Project($"using SynthFixtures;\n{source}");
        var actions = await Fixing.Actions(document, fix);
        Assert.Contains(title, actions.Select(a => a.Title));
        return await Fixing.Apply(document, actions.Single(a => a.Title == title));
    }
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Texts of the user's that reach generated code: nothing in them is code, or the end of a comment, a line, a literal, an element of XML.</summary>
public sealed class UserTexts
{
    private const string Injected = "public static readonly int Evil = System.Environment.TickCount;";

    // As they stand in a C# string.
    private static readonly string[] Ends =
    [
        "\\n", "\\r", "\\r\\n", "\\u0085", "\\u2028", "\\u2029", "\\\"", "\\\\", "*/", "</summary>", "&<>]]>", "{", "}", "{0}", "\\0", "\\ud800", "\\udc00", "\\t", "\\v", "\\u001a",
        "\\ufeff", "\\u202e", "\\U0001F600", "#", "//", "/*", "$", "@", "'",
    ];

    public static TheoryData<string> AllEnds => [.. Ends];

    [Theory]
    [MemberData(nameof(AllEnds))]
    public void A_text_stays_a_text_wherever_it_stands(string end)
    {
        var text = $"x{end}{Injected}{end}//";
        var world = World.Of($$"""
            using System;
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            [Synthetic, StreamName("{{text}}")]
            [UniqueTogether(nameof(Left), nameof(Right))]
            public sealed class Model
            {
                [Uniform(0, 1), StreamName("a{{text}}")] public double Number { get; set; }
                [Constant("{{text}}")] public string Constant { get; set; } = "";
                [Pick("{{text}}", "other")] public string Pick { get; set; } = "";
                [Weighted("{{text}}", 1), Weighted("other", 1)] public string Weighted { get; set; } = "";
                [Count(2), StreamName("b{{text}}")] public List<int> List { get; set; } = [];
                [StreamName("c{{text}}")] public (int Left, string Right) Pair { get; set; }
                [Pick("{{text}}", "other"), StreamName("d{{text}}")] public string Left { get; set; } = "";
                [Uniform(1, 9000), StreamName("e{{text}}")] public int Right { get; set; }
                [Missing(0.5), StreamName("f{{text}}")] public string? Missing { get; set; }
                [StreamName("g{{text}}")] public Inner Inner { get; set; } = new();
                [Derive(nameof(Make))] public string Derived { get; set; } = "";
                public static string Make([Pick("{{text}}"), StreamName("h{{text}}")] string drawn) => drawn;
            }
            [Synthetic] public sealed class Inner { [Obsolete("{{text}}", UrlFormat = "{{text}}")] public int Old { get; set; } }
            public static class Use { public static string Call() => Synthetic.Row<Model>(1, 2).Derived; public static string Text() => "{{text}}"; }
            """);

        var expected = (string)world.Type("Shop.Use").GetMethod("Text")!.Invoke(null, null)!;
        Assert.Equal(expected, world.Call("Shop.Use"));
        Assert.All(world.Column("Shop.Model", "Constant", 3), text => Assert.Equal(expected, text));
        Assert.Contains(expected, world.Column("Shop.Model", "Pick", 20));
        Assert.Contains(expected, world.Column("Shop.Model", "Weighted", 20));
        Assert.DoesNotContain(world.Type("Shop.Model").Assembly.GetTypes().SelectMany(t => t.GetFields(
            System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)), field => field.Name == "Evil");
    }

    [Theory]
    [MemberData(nameof(AllEnds))]
    public void An_id_that_is_none_stands_in_no_directive(string end)
    {
        var compilation = Driver.Compile($$"""
            using System;
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed class Model { [Obsolete("x", DiagnosticId = "X1{{end}}{{Injected}}")] public int Old { get; set; } }
            """);

        Assert.DoesNotContain("Evil", Driver.Generate(compilation)["Shop.Model.g.cs"], System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllEnds))]
    public void A_text_of_a_theory_stays_a_text(string end)
    {
        var text = $"x{end}{Injected}{end}//";
        var compilation = Driver.Compile([$$"""
            using SynthFixtures;
            namespace Shop;
            public sealed class Tests<T>
            {
                [SyntheticData] public void Adds([Pick("{{text}}"), StreamName("{{text}}")] string name, [Uniform(1, 9), StreamName("{{text}}2")] int number) { }
            }
            """, Example.SyntheticData], World.Unique("Shop"));
        var world = World.Of(compilation, Driver.Update(compilation));

        Assert.NotNull(world.TheoryRows("Shop.Tests`1", "Adds", 1)[0]);
    }

    [Fact]
    public void A_literal_is_read_back_as_the_text()
    {
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            var text = $"a{(char)letter}1{(char)letter}";
            var character = SyntaxFactory.ParseExpression(UserText.Literal((char)letter));

            Assert.Equal(text, Value(UserText.Literal(text)));
            Assert.Equal((char)letter, Assert.IsType<Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax>(character).Token.Value);
            Assert.Single(Microsoft.CodeAnalysis.Text.SourceText.From(UserText.Literal(text)).Lines);
        }
        Assert.Equal("\U0001F600 \ud83d", Value(UserText.Literal("\U0001F600 \ud83d")));
    }

    [Fact]
    public void A_comment_is_one_line_whatever_stands_in_it()
    {
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            var comment = UserText.Comment($"a{(char)letter}b");
            var documentation = UserText.Documentation($"a{(char)letter}b");

            Assert.Single(Microsoft.CodeAnalysis.Text.SourceText.From(comment + documentation).Lines);
            Assert.NotNull(System.Xml.Linq.XElement.Parse($"<summary>{documentation}</summary>"));
        }
    }

    [Theory]
    [InlineData("Tests.cs", true)]
    [InlineData("C:\\a b\\Grüße.cs", true)]
    [InlineData("a\"b.cs", false)]
    [InlineData("a\nb.cs", false)]
    [InlineData("a\u2028b.cs", false)]
    [InlineData("a\u0085b.cs", false)]
    [InlineData("", false)]
    public void A_path_that_no_directive_can_hold_is_told_from_others(string path, bool can) => Assert.Equal(can, UserText.IsLinePath(path));

    [Fact]
    public void The_name_of_a_file_is_short_and_tells_types_apart()
    {
        string[] names = ["Shop.Order", "Shop.Page<Shop.Order>", "Shop.Größe", new string('a', 1000), new string('a', 1001), new string('ü', 1000), "Shop.Page<" + new string('b', 500) + ">"];
        var files = names.Select(UserText.FileName).ToList();

        Assert.Equal(["Shop.Order", "Shop.Page-Shop.Order", "Shop.Größe"], files.Take(3));
        Assert.All(files, file => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(file), 1, 200));
        Assert.Equal(files.Count, files.Distinct().Count());
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("\u2028")]
    [InlineData("\\")]
    public void A_path_of_a_file_stays_a_path(string letter)
    {
        const string Model = """
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed class Model { [Constant(1, When = "Other > 5"), Constant(2)] public int Number { get; set; } [Uniform(1, 9)] public int Other { get; set; } }
            """;
        var compilation = Driver.Compile("", World.Unique("Shop")).AddSyntaxTrees(Driver.Parse(Model, $"/a{letter}public static int Evil = 1;{letter}//.cs"));

        Assert.All(World.Of(compilation, Driver.Update(compilation)).Column("Shop.Model", "Number", 50), number => Assert.InRange((int)number!, 1, 2));
    }

    private static object? Value(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        return Assert.IsType<Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax>(expression).Token.Value;
    }
}

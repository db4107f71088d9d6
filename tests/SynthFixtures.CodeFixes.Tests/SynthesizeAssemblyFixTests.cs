using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>The remedy of SYNF0301: what is added compiles, is found by the generator and silences the rule.</summary>
public sealed class SynthesizeAssemblyFixTests
{
    private const string Models = """
        using SynthFixtures;
        namespace Models.Orders
        {
            [Synthetic] public sealed record Order(int Quantity);
            public static class Outer { [Synthetic] public sealed record @class(int Quantity); }
        }
        """;

    [Fact]
    public async Task The_fix_adds_the_attribute_below_the_usings_in_the_shortest_form()
    {
        const string Source = """
            using Models.Orders;
            using SynthFixtures;

            namespace Shop;

            public static class Caller
            {
                public static Order[] Call() => Synthetic.Rows<Order>(3, seed: 1);
            }
            """;
        const string Fixed = """
            using Models.Orders;
            using SynthFixtures;

            [assembly: SynthesizeAssembly(typeof(Order))]

            namespace Shop;

            public static class Caller
            {
                public static Order[] Call() => Synthetic.Rows<Order>(3, seed: 1);
            }
            """;

        var (title, text) = await Fix(Source);

        Assert.Equal("Add [assembly: SynthesizeAssembly(typeof(Order))]", title);
        Assert.Equal(Fixed, text);
    }

    [Theory]
    [InlineData("public static class Caller { public static object Call() => SynthFixtures.Synthetic.Row<Models.Orders.Order>(1, 2); }", "[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.Orders.Order))]")]
    [InlineData("// a header\nusing SynthFixtures;\n[assembly: System.CLSCompliant(false)]\npublic static class Caller { public static object Call() => Synthetic.Stream<Models.Orders.Outer.@class>(1); }", "[assembly: SynthesizeAssembly(typeof(Models.Orders.Outer.@class))]")]
    [InlineData("namespace SynthFixtures.Shop { public static class Caller { public static void Call() => Synthetic.Fill(new Models.Orders.Order[3].AsSpan(), 1); } }\n", "[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.Orders.Order))]")]
    [InlineData("var rows = SynthFixtures.Synthetic.Rows<Models.Orders.Order>(3, 1);\nSystem.GC.KeepAlive(rows);\n", "[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.Orders.Order))]")]
    public async Task The_fix_works_in_files_of_every_kind(string source, string added)
    {
        if (source.Contains("AsSpan", StringComparison.Ordinal))
            source = "using System;\n" + source;

        var (_, text) = await Fix(source);

        Assert.Contains(added, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fix_keeps_the_line_ends_of_the_file()
    {
        var (_, text) = await Fix("using SynthFixtures;\r\npublic static class Caller { public static object Call() => Synthetic.Row<Models.Orders.Order>(1, 2); }\r\n");

        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_fix_for_a_type_that_is_no_model() =>
        Assert.Empty(await Actions(Project("public static class Caller { public static object Call() => SynthFixtures.Synthetic.Row<System.Version>(1, 2); }")));

    [Fact]
    public void The_fix_and_the_rule_agree_on_the_identity()
    {
        var rule = Fixing.Analyzer().SupportedDiagnostics.Single(d => d.Id == "SYNF0301");

        Assert.Equal(rule.Id, Assert.Single(new SynthesizeAssemblyFix().FixableDiagnosticIds));
        Assert.NotNull(new SynthesizeAssemblyFix().GetFixAllProvider());
    }

    // Applies the fix and checks what comes of it.
    private static async Task<(string Title, string Text)> Fix(string source)
    {
        var document = Project(source);
        var action = Assert.Single(await Actions(document));
        var operation = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>());
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;

        var compilation = await Fixing.Generate(changed.Project);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1701"));
        Assert.NotNull(compilation.GetTypeByMetadataName("SynthFixtures.Generated.Models.Orders.OrderSource"));
        Assert.Empty(await Fixing.Findings(compilation));
        return (action.Title, (await changed.GetTextAsync()).ToString());
    }

    private static async Task<IReadOnlyList<CodeAction>> Actions(Document document)
    {
        var finding = Assert.Single(await Fixing.Findings(await Fixing.Generate(document.Project)));
        Assert.Equal("SYNF0301", finding.Id);
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, finding, (action, _) => actions.Add(action), default);
        await new SynthesizeAssemblyFix().RegisterCodeFixesAsync(context);
        return actions;
    }

    private static Document Project(string source)
    {
        var options = new CSharpCompilationOptions(
            source.StartsWith("var ", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var models = CSharpCompilation.Create("Models", [CSharpSyntaxTree.ParseText(Models)], Fixing.References, options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        return new AdhocWorkspace().AddProject("Shop", LanguageNames.CSharp)
            .WithCompilationOptions(options)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .AddMetadataReferences([.. Fixing.References, models.ToMetadataReference()])
            .AddDocument("Caller.cs", source);
    }
}

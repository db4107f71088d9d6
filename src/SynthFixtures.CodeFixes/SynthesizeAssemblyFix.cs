using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SynthFixtures.CodeFixes;

/// <summary>Asks for the sources of a model's assembly: adds <c>[assembly: SynthesizeAssembly(typeof(T))]</c> to the file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SynthesizeAssemblyFix))]
[Shared]
public sealed class SynthesizeAssemblyFix : CodeFixProvider
{
    private const string Rule = "SYNF0301";
    private const string FixableType = "Type";
    private const string Assembly = "Assembly";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rule];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(d => d.Properties.TryGetValue(Assembly, out var assembly) ? assembly : null);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(d => d.Properties.ContainsKey(FixableType)))
        {
            var type = diagnostic.Properties[FixableType]!;
            var title = $"Add [assembly: SynthesizeAssembly(typeof({type.Substring(type.LastIndexOfAny(['.', ':']) + 1)}))]";
            context.RegisterCodeFix(CodeAction.Create(title, cancellation => AddAsync(context.Document, type, cancellation), equivalenceKey: Rule), diagnostic);
        }
        return Task.CompletedTask;
    }

    private static async Task<Document> AddAsync(Document document, string type, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
            return document;

        var attribute = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName("global::SynthFixtures.SynthesizeAssembly").WithAdditionalAnnotations(Simplifier.Annotation),
            SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(
                SyntaxFactory.TypeOfExpression(SyntaxFactory.ParseTypeName(type).WithAdditionalAnnotations(Simplifier.Annotation))))));
        var list = SyntaxFactory.AttributeList(
                SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.AssemblyKeyword)),
                SyntaxFactory.SingletonSeparatedList(attribute))
            .NormalizeWhitespace()
            .WithLeadingTrivia(LinesAbove(root))
            .WithTrailingTrivia(LinesBelow(root));
        return document.WithSyntaxRoot(root.AddAttributeLists(list));
    }

    // Empty lines set the attribute apart from its neighbours, where there are none yet.
    private static SyntaxTriviaList LinesAbove(CompilationUnitSyntax root) =>
        root.AttributeLists.Count == 0 && root.Usings.Count + root.Externs.Count > 0 ? SyntaxFactory.TriviaList(End(root)) : default;

    private static SyntaxTriviaList LinesBelow(CompilationUnitSyntax root)
    {
        var follows = root.Members.FirstOrDefault()?.GetLeadingTrivia().FirstOrDefault() ?? default;
        return follows.IsKind(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.TriviaList(End(root)) : SyntaxFactory.TriviaList(End(root), End(root));
    }

    private static SyntaxTrivia End(CompilationUnitSyntax root) => SyntaxFactory.EndOfLine(root.ToFullString().Contains("\r\n") ? "\r\n" : "\n");
}

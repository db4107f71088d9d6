using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Makes a theory one whose failures show the row. What stands in the parentheses of the marker stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShowFailingRowFix))]
[Shared]
public sealed class ShowFailingRowFix : CodeFixProvider
{
    private const string Marker = "SyntheticTheory";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0306"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } marker)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Make it a [{Marker}]",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(marker.Name, Name(marker)))),
                    equivalenceKey: nameof(ShowFailingRowFix)),
                diagnostic);
        }
    }

    // In a file that does not use the namespace the name is written out.
    private static NameSyntax Name(AttributeSyntax marker)
    {
        var usesNamespace = marker.Parent?.Parent is MethodDeclarationSyntax method
            && method.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name is SimpleNameSyntax { Identifier.ValueText: "SyntheticData" or "InlineSyntheticData" or "SyntheticDataAttribute" });
        return SyntaxFactory.ParseName(usesNamespace ? Marker : $"SynthFixtures.{Marker}").WithTriviaFrom(marker.Name);
    }
}

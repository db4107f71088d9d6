using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Corrects the name of a method in <c>[Derive]</c> to the nearest one that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectNameFix))]
[Shared]
public sealed class CorrectNameFix : CodeFixProvider
{
    private const string Rule = "SYNF0007";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rule];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Remedies.Of(diagnostic) is not { } name || !SyntaxFacts.IsValidIdentifier(name)
                || root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault() is not { } argument)
                continue;
            var corrected = SyntaxFactory.ParseExpression($"nameof({name})").WithTriviaFrom(argument.Expression);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Derive by {name}",
                    cancellation => Remedies.ChangeAsync(context.Document, argument.Expression, (_, _) => corrected, cancellation),
                    equivalenceKey: nameof(CorrectNameFix)),
                diagnostic);
        }
    }
}

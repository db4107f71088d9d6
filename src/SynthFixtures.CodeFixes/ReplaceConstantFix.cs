using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SynthFixtures.CodeFixes;

/// <summary>Replaces a constant of the wrong type by what it says in the member's type: <c>12</c> for <c>"12"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceConstantFix))]
[Shared]
public sealed class ReplaceConstantFix : CodeFixProvider
{
    private const string Rule = "SYNF0002";

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
            if (Remedies.Of(diagnostic) is not { } value
                || root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault() is not { } argument)
                continue;
            var replacement = SyntaxFactory.ParseExpression(value).WithTriviaFrom(argument.Expression).WithAdditionalAnnotations(Simplifier.Annotation);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use {value.Replace("global::", "")}",
                    cancellation => Remedies.ChangeAsync(context.Document, argument.Expression, (_, _) => replacement, cancellation),
                    equivalenceKey: nameof(ReplaceConstantFix)),
                diagnostic);
        }
    }
}

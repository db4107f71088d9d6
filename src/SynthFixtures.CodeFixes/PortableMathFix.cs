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

/// <summary>Calls the portable function in the place of one of the platform's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PortableMathFix))]
[Shared]
public sealed class PortableMathFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0225"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, function) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "call").Select(function => (d, function))))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax called)
                continue;
            var portable = SyntaxFactory.ParseExpression("global::" + function).WithTriviaFrom(called).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Call {function}",
                    cancellation => Remedies.ChangeAsync(context.Document, called, (_, _) => portable, cancellation),
                    equivalenceKey: nameof(PortableMathFix)),
                diagnostic);
        }
    }
}

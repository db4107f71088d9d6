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

/// <summary>Corrects a name in the text of a <c>When</c> to the nearest one that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectConditionFix))]
[Shared]
public sealed class CorrectConditionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0220"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, text) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "when").Select(text => (d, text))))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument)
                continue;
            var isMethod = SyntaxFacts.IsValidIdentifier(text) && model?.LookupSymbols(argument.SpanStart, name: text).FirstOrDefault() is IMethodSymbol;
            var corrected = SyntaxFactory.ParseExpression(isMethod ? $"nameof({text})" : SymbolDisplay.FormatLiteral(text, quote: true)).WithTriviaFrom(argument.Expression);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"When {text}",
                    cancellation => Remedies.ChangeAsync(context.Document, argument.Expression, (_, _) => corrected, cancellation),
                    equivalenceKey: nameof(CorrectConditionFix)),
                diagnostic);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Corrects the name of a method in <c>[Derive]</c> or <c>[ConvertWith]</c>, or of a member in <c>[Correlate]</c>, to the nearest one that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectNameFix))]
[Shared]
public sealed class CorrectNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0007", "SYNF0013", "SYNF0106", "SYNF0202"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Remedies.Of(diagnostic) is not { } name || !SyntaxFacts.IsValidIdentifier(name)
                || root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument)
                continue;
            // A profile names methods of the type that it describes, which are not in scope.
            var isInScope = model?.LookupSymbols(argument.SpanStart, name: name).IsEmpty == false;
            var corrected = SyntaxFactory.ParseExpression(isInScope ? $"nameof({name})" : $"\"{name}\"").WithTriviaFrom(argument.Expression);
            context.RegisterCodeFix(
                CodeAction.Create(
                    diagnostic.Id switch { "SYNF0013" => $"Convert with {name}", "SYNF0007" => $"Derive by {name}", _ => $"Name {name}" },
                    cancellation => Remedies.ChangeAsync(context.Document, argument.Expression, (_, _) => corrected, cancellation),
                    equivalenceKey: nameof(CorrectNameFix)),
                diagnostic);
        }
    }
}

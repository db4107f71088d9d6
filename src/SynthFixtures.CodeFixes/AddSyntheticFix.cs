using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SynthFixtures.CodeFixes;

/// <summary>Puts <c>[Synthetic]</c> on the type of a member for which nothing can be inferred, on one that <c>[OneOf]</c> names, or on one of which rows are asked for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSyntheticFix))]
[Shared]
public sealed class AddSyntheticFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0004", "SYNF0012", "SYNF0301"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Remedies.Of(diagnostic) is not { } id
                || await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not var (document, node))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Put [Synthetic] on {Remedies.NameOf(id)}",
                    cancellation => AttributeText.AddAsync(document, node, "Synthetic", cancellation),
                    equivalenceKey: nameof(AddSyntheticFix)),
                diagnostic);
        }
    }
}

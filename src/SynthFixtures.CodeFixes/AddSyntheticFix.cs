using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SynthFixtures.CodeFixes;

/// <summary>Puts <c>[Synthetic]</c> on the type of a member for which nothing can be inferred.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSyntheticFix))]
[Shared]
public sealed class AddSyntheticFix : CodeFixProvider
{
    private const string Rule = "SYNF0004";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rule];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

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
                    $"Put [Synthetic] on {id.Substring(id.LastIndexOfAny(['.', ':']) + 1)}",
                    cancellation => Remedies.ChangeAsync(
                        document,
                        node,
                        (generator, type) => generator.InsertAttributes(type, 0, generator.Attribute(Remedies.Name("global::SynthFixtures.Synthetic"))),
                        cancellation),
                    equivalenceKey: Rule),
                diagnostic);
        }
    }
}

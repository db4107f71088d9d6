using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Removes an attribute of which nothing comes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix))]
[Shared]
public sealed class RemoveAttributeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0016"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(d => Remedies.Of(d) == "remove"))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Remove [{attribute.Name}]",
                    async cancellation =>
                    {
                        var text = await context.Document.GetTextAsync(cancellation).ConfigureAwait(false);
                        return context.Document.WithText(text.WithChanges(AttributeText.Removed(text, attribute)));
                    },
                    equivalenceKey: nameof(RemoveAttributeFix)),
                diagnostic);
        }
    }
}

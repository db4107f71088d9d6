using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Puts <c>[Parent]</c> on a direct back-reference.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParentFix))]
[Shared]
public sealed class AddParentFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0009", "SYNF0025"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, id) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "parent").Select(id => (d, id))))
        {
            if (await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not (var document, PropertyDeclarationSyntax property))
                continue;
            var name = property.Parent is TypeDeclarationSyntax type ? $"{type.Identifier.ValueText}.{property.Identifier.ValueText}" : property.Identifier.ValueText;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Put [Parent] on {name}",
                    cancellation => AttributeText.AddAsync(document, property, "Parent", cancellation),
                    equivalenceKey: nameof(AddParentFix)),
                diagnostic);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.CodeFixes;

/// <summary>Makes a foreign key that of what is referred to: derives it, or leaves it, or one of two collections of each other, to what saves the objects.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FollowReferenceFix))]
[Shared]
public sealed class FollowReferenceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0018", "SYNF0025", "SYNF0026"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var remedy in Remedies.Of(diagnostic, "follow").Select(r => r.Split(' ')))
            {
                if (await Remedies.DeclarationAsync(context.Document, remedy[0], context.CancellationToken).ConfigureAwait(false) is not (var document, PropertyDeclarationSyntax key)
                    || (key.Parent as TypeDeclarationSyntax)?.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(p => p.Identifier.ValueText == remedy[1]) is not { } reference)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Derive {key.Identifier.ValueText} from {remedy[1]}",
                        cancellation => DeriveAsync(document, key, reference, remedy[2], cancellation),
                        equivalenceKey: "follow"),
                    diagnostic);
            }
            foreach (var id in Remedies.Of(diagnostic, "leave"))
            {
                if (await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not var (document, node))
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Put [NotSynthetic] on {Remedies.NameOf(id)}",
                        cancellation => AttributeText.AddAsync(document, node, "NotSynthetic", cancellation),
                        equivalenceKey: "leave"),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> DeriveAsync(Document document, PropertyDeclarationSyntax key, PropertyDeclarationSyntax reference, string keyOfReference, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var (name, line) = (key.Identifier.ValueText, text.Lines.GetLineFromPosition(key.SpanStart));
        var parameter = char.ToLowerInvariant(reference.Identifier.ValueText[0]) + reference.Identifier.ValueText.Substring(1);
        var method = $"public static {key.Type} {name}Of({reference.Type} {parameter}) => {parameter}{(reference.Type is NullableTypeSyntax ? "?" : "")}.{keyOfReference};";
        var indent = text.ToString(TextSpan.FromBounds(line.Start, key.SpanStart));
        var end = AttributeText.LineEnd(text, line);
        return document.WithText(text.WithChanges(
            AttributeText.Added(text, model!, key, $"Derive(nameof({name}Of))"),
            new TextChange(new(key.Span.End, 0), indent.All(char.IsWhiteSpace) ? $"{end}{end}{indent}{method}" : " " + method))).Project.Solution;
    }
}

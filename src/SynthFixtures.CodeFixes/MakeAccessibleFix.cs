using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.CodeFixes;

/// <summary>Makes a type, its constructor, or a method that an attribute names visible to generated code: internal, or public where it is another project's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeAccessibleFix))]
[Shared]
public sealed class MakeAccessibleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0001", "SYNF0007", "SYNF0013", "SYNF0106", "SYNF0220"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, id) in context.Diagnostics.SelectMany(d => (Remedies.Of(d) ?? "").Split('\n').Select(id => (d, id))))
        {
            if (!(id.StartsWith("T:", StringComparison.Ordinal) || id.StartsWith("M:", StringComparison.Ordinal))
                || await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not var (document, node))
                continue;
            var accessibility = document.Project.Id == context.Document.Project.Id ? Accessibility.Internal : Accessibility.Public;
            var name = node is ConstructorDeclarationSyntax { Identifier.ValueText: var type, ParameterList: var parameters } ? type + parameters : Remedies.NameOf(id);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Make {name} {accessibility.ToString().ToLowerInvariant()}",
                    cancellation => ShowAsync(document, node, accessibility.ToString().ToLowerInvariant(), cancellation),
                    equivalenceKey: nameof(MakeAccessibleFix)),
                diagnostic);
        }
    }

    // As text: what else the declaration says stays as it is, its line ends included.
    private static async Task<Solution> ShowAsync(Document document, SyntaxNode node, string accessibility, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (modifiers, lists) = node switch
        {
            BaseTypeDeclarationSyntax type => (type.Modifiers, type.AttributeLists),
            MemberDeclarationSyntax member => (member.Modifiers, member.AttributeLists),
            _ => default,
        };
        var stated = modifiers.Where(m => m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.PrivateKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword) || m.IsKind(SyntaxKind.InternalKeyword)).ToList();
        var start = lists.Count == 0 ? node.SpanStart : lists.Last().GetLastToken().GetNextToken().SpanStart;
        return document.WithText(text.WithChanges(stated.Count == 0
            ? new TextChange(new(start, 0), accessibility + " ")
            : new TextChange(TextSpan.FromBounds(stated[0].SpanStart, stated[stated.Count - 1].Span.End), accessibility))).Project.Solution;
    }
}

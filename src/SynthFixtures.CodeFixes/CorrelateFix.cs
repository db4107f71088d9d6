using System.Collections.Generic;
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

namespace SynthFixtures.CodeFixes;

/// <summary>Puts the nearest correlations that can hold together in the place of those that cannot.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrelateFix))]
[Shared]
public sealed class CorrelateFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0205"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var pairs = Remedies.Of(diagnostic, "correlate").Select(line => line.Split([' '], 4)).ToList();
            if (pairs.Count == 0 || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax { Parent: { } owner } } first)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Use the nearest correlations that can hold together",
                    cancellation => ReplaceAsync(context.Document, root, owner, first, pairs, cancellation),
                    equivalenceKey: nameof(CorrelateFix)),
                diagnostic);
        }
    }

    private static async Task<Solution> ReplaceAsync(Document document, SyntaxNode root, SyntaxNode owner, AttributeSyntax first, List<string[]> pairs, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var stated = owner.ChildNodes().OfType<AttributeListSyntax>().SelectMany(list => list.Attributes)
            .Where(a => a.Name.ToString() == first.Name.ToString() && a.ArgumentList is { Arguments.Count: >= 3 }).ToList();
        var last = stated.Last();
        var added = new List<AttributeSyntax>();
        var changed = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var pair in pairs)
        {
            if (stated.Find(a => Names(a, pair)) is { } attribute)
                changed[Coefficient(attribute)] = Number(pair[2]).WithTriviaFrom(Coefficient(attribute));
            else
                added.Add(Another(first, pair));
        }
        var tracked = owner.TrackNodes(changed.Keys.Append(last));
        foreach (var change in changed)
            tracked = tracked.ReplaceNode(tracked.GetCurrentNode(change.Key)!, change.Value);
        if (added.Count > 0)
            tracked = tracked.InsertNodesAfter(tracked.GetCurrentNode(last)!, added);
        return document.WithSyntaxRoot(root.ReplaceNode(owner, tracked)).Project.Solution;

        bool Names(AttributeSyntax attribute, string[] pair)
        {
            var (one, other) = (Text(attribute, 0), Text(attribute, 1));
            return ((one == pair[0] && other == pair[1]) || (one == pair[1] && other == pair[0])) && When(attribute) == (pair.Length > 3 ? pair[3] : null);
        }

        string? When(AttributeSyntax attribute) =>
            attribute.ArgumentList!.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "When") is { } when ? model?.GetConstantValue(when.Expression, cancellation).Value as string : null;

        string? Text(AttributeSyntax attribute, int argument) => model?.GetConstantValue(attribute.ArgumentList!.Arguments[argument].Expression, cancellation).Value as string;
    }

    private static ExpressionSyntax Coefficient(AttributeSyntax attribute) => attribute.ArgumentList!.Arguments[2].Expression;

    private static ExpressionSyntax Number(string text) => SyntaxFactory.ParseExpression(text);

    private static AttributeSyntax Another(AttributeSyntax like, string[] pair)
    {
        string[] texts = [$"nameof({pair[0]})", $"nameof({pair[1]})", pair[2]];
        var arguments = like.ArgumentList!.Arguments;
        for (var i = 0; i < texts.Length; i++)
            arguments = arguments.Replace(arguments[i], arguments[i].WithExpression(SyntaxFactory.ParseExpression(texts[i])));
        return like.WithArgumentList(like.ArgumentList.WithArguments(arguments)).WithLeadingTrivia(SyntaxFactory.Space);
    }
}

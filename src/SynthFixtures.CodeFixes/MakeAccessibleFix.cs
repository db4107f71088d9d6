using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Makes a type, its constructor, or a method that an attribute names visible to generated code: internal, or public where it is another project's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeAccessibleFix))]
[Shared]
public sealed class MakeAccessibleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0001", "SYNF0007", "SYNF0013", "SYNF0106", "SYNF0220"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

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
                    cancellation => Remedies.ChangeAsync(document, node, (generator, declaration) => generator.WithAccessibility(declaration, accessibility), cancellation),
                    equivalenceKey: $"{nameof(MakeAccessibleFix)} {name}"),
                diagnostic);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;

namespace SynthFixtures.CodeFixes;

/// <summary>Gives a parameter of a derivation, or a property of a profile, the name of the nearest member, wherever it is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameFix))]
[Shared]
public sealed class RenameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0007", "SYNF0014", "SYNF0220"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, name) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "rename").Select(name => (d, name))))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is not { } node || node is not (ParameterSyntax or PropertyDeclarationSyntax)
                || model?.GetDeclaredSymbol(node, context.CancellationToken) is not { } symbol)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Rename {symbol.Name} to {name}",
                    cancellation => Renamer.RenameSymbolAsync(context.Document.Project.Solution, symbol, default, name, cancellation),
                    equivalenceKey: nameof(RenameFix)),
                diagnostic);
        }
    }
}

using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Writes the name under which a member or a type draws, <c>[StreamName("Age")]</c>, so that a rename moves no value.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PinStreamNameRefactoring))]
[Shared]
public sealed class PinStreamNameRefactoring : CodeRefactoringProvider
{
    private const string Synthetic = "SynthFixtures.SyntheticAttribute";
    private const string StreamName = "SynthFixtures.StreamNameAttribute";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start) is not { Parent: { } node } token || !token.IsKind(SyntaxKind.IdentifierToken)
            || model?.GetDeclaredSymbol(node, cancellation) is not { } symbol
            || NameOf(symbol) is not { } name || Declaration(node) is not { } declaration)
            return;

        context.RegisterRefactoring(CodeAction.Create(
            $"Pin the stream name \"{name}\"",
            stop => AttributeText.AddAsync(document, declaration, $"StreamName({SymbolDisplay.FormatLiteral(name, quote: true)})", stop),
            equivalenceKey: nameof(PinStreamNameRefactoring)));
    }

    // The name that the stream has now; null where nothing draws under the symbol's name, or a name is pinned.
    private static string? NameOf(ISymbol symbol) => symbol switch
    {
        _ when Has(symbol, StreamName) => null,
        INamedTypeSymbol type => Has(type, Synthetic) ? type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) : null,
        IPropertySymbol or IFieldSymbol => Has(symbol.ContainingType, Synthetic) ? symbol.Name : null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => Has(constructor.ContainingType, Synthetic) ? symbol.Name : null,
        _ => null,
    };

    private static SyntaxNode? Declaration(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or ParameterSyntax);

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == attribute);
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Reads calls of <c>SyntheticSnapshot</c>: of which method of which class they ask for the file.</summary>
internal static class SnapshotCallReader
{
    // The parameters that the compiler fills; who fills them says at run time which file is meant.
    private static readonly string[] Places = ["file", "member"];

    /// <summary>Whether a node may be a call. Asked for every node of every changed file.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is InvocationExpressionSyntax call && NameOf(call.Expression) is "Verify" or "VerifyRow";

    /// <summary>The call, once for each of the cases that are known; nothing where the node is no call.</summary>
    public static EquatableArray<SnapshotCallModel> Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        return context.SemanticModel.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && method.ContainingType.ToDisplayString() == Names.Snapshot
            ? Read(call, method, context.SemanticModel, cancellation)
            : EquatableArray<SnapshotCallModel>.Empty;
    }

    /// <summary>A call, once for each of the cases that are known.</summary>
    public static EquatableArray<SnapshotCallModel> Read(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel semantics, CancellationToken cancellation)
    {
        var (file, line) = Place(call, semantics.Compilation);
        if (NamesItsPlace(call, method))
            return new[] { new SnapshotCallModel(call.SyntaxTree.FilePath, SnapshotCallModel.Any, SnapshotCallModel.Any) { File = file } }.ToEquatableArray();

        var (type, member) = Enclosing(semantics.GetEnclosingSymbol(call.SpanStart, cancellation), call);
        return SnapshotCaseReader.Read(new(call.SyntaxTree.FilePath, type, member) { File = file, Line = line }, call, semantics, cancellation).ToEquatableArray();
    }

    // What the compiler hands to [CallerFilePath] and [CallerLineNumber], which it takes from the parenthesis.
    private static (string File, int Line) Place(InvocationExpressionSyntax call, Compilation compilation)
    {
        var mapped = call.SyntaxTree.GetMappedLineSpan(call.ArgumentList.OpenParenToken.Span);
        var path = compilation.Options.SourceReferenceResolver?.NormalizePath(mapped.Path, mapped.HasMappedPath ? call.SyntaxTree.FilePath : null) ?? mapped.Path;
        return (path, mapped.StartLinePosition.Line + 1);
    }

    private static bool NamesItsPlace(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var name = call.ArgumentList.Arguments[i].NameColon?.Name.Identifier.ValueText ?? method.Parameters[i].Name;
            if (Places.Contains(name))
                return true;
        }
        return false;
    }

    // As [CallerMemberName] has it: of a lambda or a local function the method around it, of an accessor the property.
    private static (string Type, string Member) Enclosing(ISymbol? symbol, SyntaxNode call)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        var member = symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol;
        if (member is null or INamespaceSymbol)
            return (SnapshotCallModel.Any, SnapshotCallModel.Any);
        if (member is INamedTypeSymbol owner)
            return (NameOf(owner), FieldOf(call) ?? SnapshotCallModel.Any);
        return (NameOf(member.ContainingType), CallerName(member));
    }

    // Explicit implementations go without their interface, indexers by their name in metadata; constructors begin with a dot of their own.
    private static string CallerName(ISymbol member)
    {
        var name = member is IPropertySymbol { IsIndexer: true } ? member.MetadataName : member.Name;
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(dot + 1) : name;
    }

    private static string? FieldOf(SyntaxNode call) => call.AncestorsAndSelf().OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Identifier.ValueText
        ?? call.AncestorsAndSelf().OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText;

    private static string NameOf(INamedTypeSymbol type)
    {
        var names = new Stack<string>();
        for (var at = type; at is not null; at = at.ContainingType)
            names.Push(at.Name);
        return string.Join(".", names);
    }

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}

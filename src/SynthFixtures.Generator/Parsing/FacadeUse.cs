using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads, from syntax alone, what may be the name of a facade: <c>X</c> in <c>X.With</c>, <c>using static Shop.X;</c> and <c>using Y = Shop.X;</c>.</summary>
internal static class FacadeUse
{
    /// <summary>Whether a node may name a facade. Called for every node of every changed file.</summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => IsMember(access.Name.Identifier.ValueText) && NameOf(access.Expression) is not null,
        UsingDirectiveSyntax directive => directive.Alias is not null || directive.StaticKeyword.RawKind != 0,
        _ => false,
    };

    /// <summary>The name, or null where the node has none.</summary>
    public static string? Name(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => NameOf(access.Expression),
        UsingDirectiveSyntax directive => NameOf(directive.NamespaceOrType),
        _ => null,
    };

    /// <summary>Whether facades have a member of the name.</summary>
    public static bool IsMember(string name) => name is "With" or "Row" or "Rows" or "Fill" or "Stream";

    private static string? NameOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads, from syntax alone, what may be the name of a facade: <c>X</c> in <c>X.With</c>, <c>using static Shop.X;</c> and <c>using Y = Shop.X;</c>.</summary>
internal static class FacadeUse
{
    // Without one of these no identifier of a file is a member of a facade; the last begins an escaped letter.
    private static readonly string[] PartsOfMembers = ["With", "Row", "Fill", "Stream", "\\u"];

    /// <summary>What a file may name, each once. Its nodes are looked at where its text mentions a member only: most files have none.</summary>
    public static EquatableArray<string> Names(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        return (MentionsMember(tree.GetText(cancellation)) ? root.DescendantNodes() : GlobalUsings(root))
            .Where(IsCandidate).Select(Name).OfType<string>().Distinct().ToEquatableArray();
    }

    /// <summary>Whether a node may name a facade.</summary>
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

    // Those by which other files call a facade otherwise, or not at all.
    private static IEnumerable<SyntaxNode> GlobalUsings(SyntaxNode root) =>
        root is CompilationUnitSyntax unit ? unit.Usings.Where(directive => directive.GlobalKeyword.RawKind != 0) : [];

    private static bool MentionsMember(SourceText text)
    {
        var letters = new char[Math.Min(text.Length, 4096)];
        for (int start = 0, end = 0; end < text.Length; start = end - PartsOfMembers.Max(part => part.Length))
        {
            end = Math.Min(start + letters.Length, text.Length);
            text.CopyTo(start, letters, 0, end - start);
            foreach (var part in PartsOfMembers)
            {
                if (letters.AsSpan(0, end - start).IndexOf(part.AsSpan()) >= 0)
                    return true;
            }
        }
        return false;
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}

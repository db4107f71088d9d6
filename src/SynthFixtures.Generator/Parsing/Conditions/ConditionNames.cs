using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>Tells the names in an expression that can mean members of a row from those that cannot.</summary>
internal static class ConditionNames
{
    /// <summary>The names that can mean members: not those behind a dot, of patterns, of arguments, of types and of variables of its own.</summary>
    public static IEnumerable<IdentifierNameSyntax> OfMembers(ExpressionSyntax expression)
    {
        var own = expression.DescendantNodesAndSelf()
            .Select(node => (Name: Declared(node), Scope: Scope(node, expression)))
            .Where(declared => declared.Name is not null)
            .ToLookup(declared => declared.Name, declared => declared.Scope.FullSpan);
        return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => IsValue(name) && !own[name.Identifier.ValueText].Any(scope => scope.Contains(name.Span)));
    }

    private static string? Declared(SyntaxNode node) => node switch
    {
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ForEachStatementSyntax each => each.Identifier.ValueText,
        CatchDeclarationSyntax caught => caught.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        JoinClauseSyntax join => join.Identifier.ValueText,
        JoinIntoClauseSyntax into => into.Identifier.ValueText,
        QueryContinuationSyntax into => into.Identifier.ValueText,
        _ => null,
    };

    // A function inside can have a parameter or a variable of a member's name: there, and nowhere else, the name means that.
    private static SyntaxNode Scope(SyntaxNode declaration, ExpressionSyntax whole)
    {
        foreach (var around in declaration.Ancestors())
        {
            if (around is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or LocalFunctionStatementSyntax)
                return around;
        }
        return whole;
    }

    private static bool IsValue(IdentifierNameSyntax name)
    {
        if (SyntaxFacts.IsInTypeOnlyContext(name) || name.Ancestors().Any(around => around is ExpressionColonSyntax))
            return false;
        return name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == name,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
            QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment =>
                assignment.Left != name || initializer.RawKind is not ((int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.IsExpression } test => test.Left == name,
            _ => true,
        };
    }
}

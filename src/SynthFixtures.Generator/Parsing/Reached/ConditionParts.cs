using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>The parts of a condition's text that can run code.</summary>
internal static class ConditionParts
{
    /// <summary>Calls, creations, and names that stand for a value; nothing of <c>nameof</c>.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(IsAsked);

    private static bool IsAsked(ExpressionSyntax part) => part switch
    {
        InvocationExpressionSyntax call when IsNameof(call) => false,
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        MemberAccessExpressionSyntax => part.Parent is not InvocationExpressionSyntax,
        IdentifierNameSyntax => part.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax),
        _ => false,
    } && !part.Ancestors().OfType<InvocationExpressionSyntax>().Any(IsNameof);

    private static bool IsNameof(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
}

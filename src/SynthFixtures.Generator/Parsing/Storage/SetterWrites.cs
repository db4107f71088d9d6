using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>Finds what setting a member writes: its own field, or the fields and properties that the code of its setter assigns.</summary>
/// <remarks>Only of setters whose code the project holds; any other is taken to write a field of its own.</remarks>
internal sealed class SetterWrites(Compilation compilation)
{
    private readonly Dictionary<ISymbol, IReadOnlyDictionary<ISymbol, bool>> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the setter of a member is code.</summary>
    public static bool IsCode(ISymbol? member) => member is IPropertySymbol property && Code(property) is not null;

    /// <summary>
    /// The fields, of automatic properties the property, each with whether it gets a wholly new value: not where it keeps a part of the old one, or all of
    /// it in some cases.
    /// </summary>
    public IReadOnlyDictionary<ISymbol, bool> Of(ISymbol member)
    {
        if (known.TryGetValue(member, out var writes))
            return writes;
        var found = new Dictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        known[member] = found;
        if (member is IPropertySymbol property && Code(property) is { } code)
            Read(code, found, []);
        else
            found[Home(member)] = true;
        return found;
    }

    private static SyntaxNode? Code(IPropertySymbol property)
    {
        for (var at = property; at is not null; at = at.OverriddenProperty)
        {
            if (at.SetMethod is { } set)
                return set.OriginalDefinition.DeclaringSyntaxReferences
                    .Select(r => r.GetSyntax())
                    .OfType<AccessorDeclarationSyntax>()
                    .Select(a => (SyntaxNode?)a.Body ?? a.ExpressionBody).FirstOrDefault(body => body is not null);
        }
        return null;
    }

    private static ISymbol Home(ISymbol member) =>
        (member is IFieldSymbol { AssociatedSymbol: { } automatic } ? automatic : member).OriginalDefinition;

    private void Read(SyntaxNode code, Dictionary<ISymbol, bool> found, HashSet<SyntaxNode> visited)
    {
        if (!visited.Add(code) || !compilation.ContainsSyntaxTree(code.SyntaxTree))
            return;
        var semantics = compilation.GetSemanticModel(code.SyntaxTree);
        foreach (var node in code.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: TupleExpressionSyntax several } assignment:
                    foreach (var part in several.Arguments)
                        Write(part.Expression, IsWhole(assignment), found, semantics);
                    break;
                case AssignmentExpressionSyntax assignment:
                    Write(assignment.Left, IsWhole(assignment) && !Keeps(assignment, semantics), found, semantics);
                    break;
                case PrefixUnaryExpressionSyntax step when step.OperatorToken.RawKind is (int)SyntaxKind.PlusPlusToken or (int)SyntaxKind.MinusMinusToken:
                    Write(step.Operand, isWhole: false, found, semantics);
                    break;
                case PostfixUnaryExpressionSyntax step when !step.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    Write(step.Operand, isWhole: false, found, semantics);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument:
                    Write(argument.Expression, isWhole: true, found, semantics);
                    break;
                case InvocationExpressionSyntax call when IsOwn(call.Expression) && semantics.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: false } method:
                    foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
                        Read(reference.GetSyntax(), found, visited);
                    break;
            }
        }
    }

    private static bool IsOwn(ExpressionSyntax called) => called is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    private void Write(ExpressionSyntax target, bool isWhole, Dictionary<ISymbol, bool> found, SemanticModel semantics)
    {
        while (target is ParenthesizedExpressionSyntax inner)
            target = inner.Expression;
        // A part of what the row holds: Inner.Kind, Names[0].
        while (target is ElementAccessExpressionSyntax or MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) })
        {
            target = (target as ElementAccessExpressionSyntax)?.Expression ?? ((MemberAccessExpressionSyntax)target).Expression;
            isWhole = false;
        }
        if (semantics.GetSymbolInfo(target).Symbol is not { IsStatic: false } written || written is not (IFieldSymbol or IPropertySymbol))
            return;
        foreach (var home in IsCode(written) ? Of(written) : Single(written))
            found[home.Key] = (isWhole && home.Value) || (found.TryGetValue(home.Key, out var before) && before);
    }

    private static Dictionary<ISymbol, bool> Single(ISymbol member) => new(SymbolEqualityComparer.Default) { [Home(member)] = true };

    // An assignment that is not always run leaves what was there, unless its condition asks whether there is a change at all.
    private static bool IsWhole(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            return false;
        for (SyntaxNode? at = assignment; at is not (null or AccessorDeclarationSyntax or BaseMethodDeclarationSyntax); at = at.Parent)
        {
            if ((at.Parent is IfStatementSyntax branch && branch.Condition != at && !AsksForChange(branch))
                || at.Parent is SwitchSectionSyntax
                || (at.Parent is ConditionalExpressionSyntax choice && choice.Condition != at))
                return false;
        }
        return true;
    }

    private static bool AsksForChange(IfStatementSyntax branch) =>
        branch.Else is null && (branch.Condition.IsKind(SyntaxKind.NotEqualsExpression)
            || (branch.Condition.IsKind(SyntaxKind.LogicalNotExpression) && branch.Condition is PrefixUnaryExpressionSyntax { Operand: InvocationExpressionSyntax }));

    // Flags = value ? Flags | 1 : Flags & ~1 keeps the other bits.
    private static bool Keeps(AssignmentExpressionSyntax assignment, SemanticModel semantics)
    {
        if (semantics.GetSymbolInfo(assignment.Left).Symbol is not { } written)
            return false;
        return assignment.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == written.Name)
            .Any(name => SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, written));
    }
}

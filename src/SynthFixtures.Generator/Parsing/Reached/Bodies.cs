using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>The code behind symbols, as operations of the compiler, as far as the project holds it.</summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    /// <summary>Where the code of a method stands: nothing where it has none, or the project does not hold it.</summary>
    public IEnumerable<SyntaxNode> Of(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        method = method.PartialImplementationPart ?? method;
        return method.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => Body(reference.GetSyntax())).OfType<SyntaxNode>().Where(Holds);
    }

    /// <summary>Where the initializer of a field or property stands, or null.</summary>
    public SyntaxNode? InitializerOf(ISymbol member) => member.OriginalDefinition.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        }).FirstOrDefault(initializer => initializer is not null && Holds(initializer));

    /// <summary>What the compiler understands by the code at a place.</summary>
    public IOperation? Read(SyntaxNode body) => Semantics(body).GetOperation(body);

    public SemanticModel Semantics(SyntaxNode at)
    {
        if (!models.TryGetValue(at.SyntaxTree, out var semantics))
            models[at.SyntaxTree] = semantics = compilation.GetSemanticModel(at.SyntaxTree);
        return semantics;
    }

    /// <summary>Whether the constructor calls another one of its type or, in so many words, one of the base type.</summary>
    public static (bool OfThis, bool OfBase) Chain(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.OriginalDefinition.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ConstructorDeclarationSyntax { Initializer: { } initializer }:
                    return (initializer.IsKind(SyntaxKind.ThisConstructorInitializer), initializer.IsKind(SyntaxKind.BaseConstructorInitializer));
                case TypeDeclarationSyntax { BaseList.Types: var types } when types.OfType<PrimaryConstructorBaseTypeSyntax>().Any():
                    return (false, true);
            }
        }
        return default;
    }

    /// <summary>The operation without what the compiler converts it by, as long as no code runs for that.</summary>
    public static IOperation? Unconverted(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parentheses:
                    operation = parentheses.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The value that stands as an object or an interface where its text or hash code is asked for.</summary>
    public static IOperation? Unboxed(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Type.IsReferenceType: true, Operand.Type: not null } or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary>What stands before the <c>?.</c> that a part behind it belongs to.</summary>
    public static IOperation? Accessed(IOperation instance)
    {
        for (IOperation? inner = instance, at = instance.Parent; at is not null; inner = at, at = at.Parent)
        {
            if (at is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        }
        return null;
    }

    /// <summary>How a property or field is used where it stands.</summary>
    public static (bool IsRead, bool IsWritten) UseOf(IOperation reference)
    {
        var at = reference;
        while (at.Parent is ITupleOperation tuple)
            at = tuple;
        return at.Parent switch
        {
            IDeconstructionAssignmentOperation several when several.Target == at => (false, true),
            _ when at != reference => (true, false),
            ISimpleAssignmentOperation assignment when assignment.Target == reference => (false, true),
            ICompoundAssignmentOperation assignment when assignment.Target == reference => (true, true),
            ICoalesceAssignmentOperation assignment when assignment.Target == reference => (true, true),
            IIncrementOrDecrementOperation => (true, true),
            _ => (true, false),
        };
    }

    private bool Holds(SyntaxNode node) => compilation.ContainsSyntaxTree(node.SyntaxTree);

    private static SyntaxNode? Body(SyntaxNode declaration) => declaration switch
    {
        // Of a primary constructor only what it hands to its base.
        TypeDeclarationSyntax primary => primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
        BaseMethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null ? null : method,
        AccessorDeclarationSyntax accessor => accessor.Body is null && accessor.ExpressionBody is null ? null : accessor,
        LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax => declaration,
        _ => null,
    };
}

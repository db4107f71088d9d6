using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>What local variables stand for.</summary>
internal static class Locals
{
    /// <summary>The value that a variable is declared with, where it is never another one, or null.</summary>
    public static IOperation? ValueOf(ILocalSymbol local, IOperation within)
    {
        var root = within;
        while (root.Parent is { } parent)
            root = parent;
        IOperation? value = null;
        foreach (var part in root.Descendants())
        {
            switch (part)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local):
                    value = declarator.Initializer?.Value;
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared, Parent: IIsPatternOperation test }
                    when Same(declared, local):
                    value = test.Value;
                    break;
                // What a reference refers to stays, whatever is written there.
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation reference } assignment
                    when Same(reference.Local, local) && local.IsRef == assignment.IsRef:
                    if (value is not null)
                        return null;
                    value = assignment.Value;
                    break;
            }
        }
        return value;
    }

    private static bool Same(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}

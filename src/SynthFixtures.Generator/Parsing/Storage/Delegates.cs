using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>
/// Finds the code that a delegate stands for, where the project says it: in place, in a variable, a parameter, or a field that its type assigns.
/// </summary>
internal sealed class Delegates(Bodies bodies)
{
    /// <summary>Lambdas and names of methods, each with the frame that it stands in.</summary>
    public IEnumerable<(IOperation Code, Frame Frame)> Of(IOperation? operation, Frame frame)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            operation = Bodies.Unconverted(operation);
            switch (operation)
            {
                case IDelegateCreationOperation creation:
                    operation = creation.Target;
                    break;
                case IAnonymousFunctionOperation or IMethodReferenceOperation:
                    return [(operation, frame)];
                case ILocalReferenceOperation local:
                    operation = Locals.ValueOf(local.Local, local);
                    break;
                case IParameterReferenceOperation parameter when frame.Given(parameter.Parameter) is { } given:
                    (operation, frame) = given;
                    break;
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                    var home = member.Member.IsStatic ? new Frame(null) : new Frame(new Location(StoragePath.Row));
                    return Assigned(member.Member).SelectMany(value => Direct(value, home)).ToList();
                default:
                    return [];
            }
        }
        return [];
    }

    private static IEnumerable<(IOperation, Frame)> Direct(IOperation value, Frame frame)
    {
        var plain = Bodies.Unconverted(value);
        plain = plain is IDelegateCreationOperation creation ? creation.Target : plain;
        return plain is IAnonymousFunctionOperation or IMethodReferenceOperation ? [(plain, frame)] : [];
    }

    private IEnumerable<IOperation> Assigned(ISymbol member)
    {
        if (bodies.InitializerOf(member) is { } initializer && bodies.Read(initializer) is ISymbolInitializerOperation { Value: { } value })
            yield return value;
        foreach (var constructor in member.ContainingType.Constructors)
        {
            foreach (var assignment in bodies.Of(constructor).Select(bodies.Read).OfType<IOperation>()
                .SelectMany(body => body.Descendants()).OfType<ISimpleAssignmentOperation>())
            {
                if (assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member))
                    yield return assignment.Value;
            }
        }
    }
}

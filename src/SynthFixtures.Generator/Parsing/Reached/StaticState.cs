using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>What static fields hold from one row to the next, so that the rows that were made before count.</summary>
/// <param name="bodies">The code of the project.</param>
internal sealed class StaticState(Bodies bodies)
{
    // Of collections, buffers and enumerators; what replaces an object by another one is an assignment.
    private static readonly HashSet<string> Changing =
    [
        "Add", "AddFirst", "AddLast", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveAll", "RemoveRange",
        "RemoveFirst", "RemoveLast", "RemoveWhere", "Clear", "Enqueue", "EnqueueRange", "Dequeue", "TryDequeue", "EnqueueDequeue", "Push",
        "Pop", "TryPop", "TryTake", "Take", "TryAdd", "AddOrUpdate", "TryUpdate", "TryRemove", "MoveNext", "Append", "AppendLine",
        "AppendFormat", "AppendJoin", "Reverse", "Sort", "UnionWith", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "Set",
        "SetAll",
    ];

    private readonly Dictionary<ISymbol, (IOperation At, Context Context)> grown = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> measured = new(SymbolEqualityComparer.Default);

    /// <summary>Dictionaries that only remember what was computed change nothing, unless somebody asks how much they hold.</summary>
    public IEnumerable<(ISymbol Field, IOperation At, Context Context)> Measured =>
        grown.Where(g => measured.Contains(g.Key)).Select(g => (g.Key, g.Value.At, g.Value.Context));

    /// <summary>Whether a method changes the object that it is called on, by its name and home.</summary>
    public static bool IsChanging(IMethodSymbol method) =>
        !method.IsStatic && Changing.Contains(method.Name) && method.ContainingNamespace?.ToDisplayString() is { } space
        && (space == "System.Text" || (space.StartsWith("System.Collections", System.StringComparison.Ordinal)
            && (!space.EndsWith("Immutable", System.StringComparison.Ordinal) || method.ContainingType.Name == "Builder")));

    /// <summary>Whether entries of a type are found by their key.</summary>
    public static bool IsKeyed(ITypeSymbol? type) =>
        type is not null && (type.Name.EndsWith("Dictionary", System.StringComparison.Ordinal) || type.Name is "ConditionalWeakTable" or "Hashtable");

    /// <summary>The static field whose state an operation changes, or null.</summary>
    public ISymbol? Changed(IOperation operation, Context context)
    {
        switch (operation)
        {
            case IIncrementOrDecrementOperation step:
                return Root(step.Target, context);
            case ICompoundAssignmentOperation change:
                return Root(change.Target, context);
            case ISimpleAssignmentOperation { IsRef: false } assignment when Root(assignment.Target, context) is { } root:
                if (ReadsItself(assignment, root, context))
                    return root;
                Grow(assignment, assignment.Target, root, context);
                return null;
            case IFieldReferenceOperation { Field: { IsStatic: true } field } when IsRandom(field.Type):
                return field;
            case IPropertyReferenceOperation { Property: { IsStatic: true, Name: not "Shared" } property } when IsRandom(property.Type):
                return property;
            case IPropertyReferenceOperation { Property.Name: "Count" or "Keys" or "Values" or "IsEmpty", Instance: { } instance }
                when Root(instance, context) is { } root:
                measured.Add(root);
                return null;
            case IForEachLoopOperation loop when Root(loop.Collection, context) is { } root:
                measured.Add(root);
                return null;
            case IArgumentOperation { Parameter: { RefKind: RefKind.Ref } parameter } argument
                when Root(argument.Value, context) is { } root && Steps(parameter):
                return root;
            case IArgumentOperation { Parameter: { Ordinal: 0, ContainingSymbol.ContainingType.Name: "Enumerable" } } argument
                when Root(argument.Value, context) is { } root:
                measured.Add(root);
                return null;
            case IInvocationOperation { Instance: { } instance } call when IsChanging(call.TargetMethod) && Root(instance, context) is { } root:
                if (!IsKeyed(Bodies.Unconverted(instance)?.Type) || call.TargetMethod.Name is not ("Add" or "TryAdd"))
                    return root;
                Grow(call, null, root, context);
                return null;
            default:
                return null;
        }
    }

    /// <summary>The static field or property that an object belongs to, or null.</summary>
    public ISymbol? Root(IOperation? operation, Context context)
    {
        for (var depth = 0; depth < 32; depth++)
        {
            switch (operation)
            {
                case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                    return field.IsConst ? null : field;
                case IFieldReferenceOperation field:
                    operation = field.Instance;
                    break;
                case IPropertyReferenceOperation { Property: { IsStatic: true } property }:
                    if (property.DeclaringSyntaxReferences.IsEmpty || property.GetMethod is not { } get)
                        return null;
                    if (bodies.Of(get).FirstOrDefault() is not { } code)
                        return property;
                    operation = Returned(bodies.Read(code));
                    break;
                case IPropertyReferenceOperation property:
                    operation = property.Instance;
                    break;
                case IArrayElementReferenceOperation element:
                    operation = element.ArrayReference;
                    break;
                case IConversionOperation or IParenthesizedOperation:
                    operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
                    break;
                case IConditionalAccessInstanceOperation:
                    operation = Bodies.Accessed(operation);
                    break;
                case ICoalesceAssignmentOperation assignment:
                    operation = assignment.Target;
                    break;
                case IInvocationOperation { TargetMethod.RefKind: RefKind.Ref, Arguments.Length: > 0 } call:
                    operation = call.Instance ?? call.Arguments[0].Value;
                    break;
                case ILocalReferenceOperation { Local: var local } reference when local.IsRef || local.Type.IsReferenceType:
                    operation = Locals.ValueOf(local, reference);
                    break;
                case IInstanceReferenceOperation:
                    return context.Shared;
                default:
                    return null;
            }
        }
        return null;
    }

    private static IOperation? Returned(IOperation? body) => body?.Descendants().OfType<IReturnOperation>().Select(r => r.ReturnedValue).FirstOrDefault();

    private static bool IsRandom(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Lazy" or "ThreadLocal" or "AsyncLocal" } holder)
            return IsRandom(holder.TypeArguments[0]);
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name == "Random" && at.ToDisplayString() == "System.Random")
                return true;
        }
        return false;
    }

    private void Grow(IOperation at, IOperation? entry, ISymbol root, Context context)
    {
        var isEntry = entry is null || (entry is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance }
            && IsKeyed(Bodies.Unconverted(instance)?.Type));
        if (isEntry && !grown.ContainsKey(root))
            grown[root] = (at, context);
    }

    // next = next + 1; not cache = cache ?? Make().
    private bool ReadsItself(ISimpleAssignmentOperation assignment, ISymbol root, Context context) =>
        assignment.Value.DescendantsAndSelf().Any(part => part.Kind == assignment.Target.Kind && Root(part, context) is { } read
            && SymbolEqualityComparer.Default.Equals(read, root)
            && Leaf(part)?.Equals(Leaf(assignment.Target), SymbolEqualityComparer.Default) != false
            && !(part.Parent is ICoalesceOperation choice && choice.Value == part) && Bodies.UseOf(part).IsRead);

    private static ISymbol? Leaf(IOperation part) => (part as IMemberReferenceOperation)?.Member;

    // Counts up what it is given by ref.
    private bool Steps(IParameterSymbol parameter, int depth = 0)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || depth > 8)
            return false;
        if (method.ContainingType.Name == "Interlocked")
            return method.Name is "Increment" or "Decrement" or "Add" or "Exchange" or "And" or "Or";
        return bodies.Of(method).Select(bodies.Read).OfType<IOperation>().SelectMany(b => b.Descendants()).Any(part => part switch
        {
            IIncrementOrDecrementOperation step => Is(step.Target),
            ICompoundAssignmentOperation change => Is(change.Target),
            ISimpleAssignmentOperation assignment => Is(assignment.Target) && assignment.Value.DescendantsAndSelf().Any(Is),
            IArgumentOperation { Parameter: { RefKind: RefKind.Ref } inner } argument => Is(argument.Value) && Steps(inner, depth + 1),
            _ => false,
        });

        bool Is(IOperation part) => part is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter.OriginalDefinition);
    }
}

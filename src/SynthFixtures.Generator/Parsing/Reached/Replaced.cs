using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>What runs, but leaves nothing in the row: what makers overwrite, what ends in an exception, what is written to logs.</summary>
/// <param name="type">The type whose rows are made.</param>
/// <param name="targets">The places that are filled.</param>
internal sealed class Replaced(INamedTypeSymbol type, IReadOnlyList<Target> targets)
{
    private static readonly string[] Silent = ["System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.Debugger", "System.Console"];

    // After the row is created; after the setters of others have run.
    private readonly HashSet<ISymbol> created = Members(targets, t => t.IsView || IsSet(t));
    private readonly HashSet<ISymbol> set = Members(targets, t => !t.IsView && IsSet(t));

    /// <summary>Whether what an initializer gives a member is overwritten.</summary>
    public bool IsOverwritten(ISymbol member) => created.Contains(member);

    /// <summary>The operations in a body whose results can stay, each before its parts.</summary>
    public IEnumerable<IOperation> Remaining(IOperation body, Context context)
    {
        var open = new Stack<IOperation>();
        open.Push(body);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at != body && LeavesNothing(at, context))
                continue;
            yield return at;
            foreach (var part in Parts(at, context).Reverse())
                open.Push(part);
        }
    }

    private static HashSet<ISymbol> Members(IReadOnlyList<Target> targets, Func<Target, bool> which) =>
        new(targets.Where(t => t.Slot.Member is not null && !t.IsAdded).Where(which).Select(t => t.Slot.Member!), SymbolEqualityComparer.Default);

    private static bool IsSet(Target target) => target.Assignment is not null || target.Statement is not null;

    private bool LeavesNothing(IOperation at, Context context) => at switch
    {
        IThrowOperation or INameOfOperation or ILocalFunctionOperation => true,
        IObjectCreationOperation { Type: { } created } => IsException(created),
        IInvocationOperation call => IsSilent(call.TargetMethod) || IsToConsole(call),
        IAssignmentOperation assignment => IsReplaced(assignment.Target, context),
        _ => false,
    };

    // Of (At, Id) = (DateTime.UtcNow, 1) each by itself.
    private IEnumerable<IOperation> Parts(IOperation at, Context context)
    {
        if (at is IDeconstructionAssignmentOperation { Target: ITupleOperation targets } several
            && Bodies.Unconverted(several.Value) is ITupleOperation values
            && targets.Elements.Length == values.Elements.Length)
            return targets.Elements.Zip(values.Elements, (target, value) => (target, value))
                .Where(pair => !IsReplaced(pair.target, context)).SelectMany(pair => new[] { pair.target, pair.value });
        return at.ChildOperations;
    }

    // PlacedAt = DateTime.UtcNow in the constructor, where a maker gives PlacedAt its value afterwards.
    private bool IsReplaced(IOperation target, Context context)
    {
        if (target is not IMemberReferenceOperation { Member: var member } reference)
            return false;
        if (context.Field is { } wanted)
            return member.IsStatic && !SymbolEqualityComparer.Default.Equals(member, wanted)
                && SymbolEqualityComparer.Default.Equals(member.ContainingType, wanted.ContainingType);
        return reference.Instance is IInstanceReferenceOperation instance && (instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver
            ? SymbolEqualityComparer.Default.Equals(instance.Type, type) && created.Contains(member)
            : context.Phase switch { Phase.Creating => created.Contains(member), Phase.Setting => set.Contains(member), _ => false });
    }

    private static bool IsException(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name == "Exception" && at.ToDisplayString() == "System.Exception")
                return true;
        }
        return false;
    }

    private static bool IsToConsole(IInvocationOperation call) => call.TargetMethod.ReturnsVoid
        && Bodies.Unconverted(call.Instance) is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } } };

    private static bool IsSilent(IMethodSymbol method) =>
        IsException(method.ContainingType) || (method.ReturnsVoid && Silent.Contains(method.ContainingType.ToDisplayString()))
        || method.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.Extensions.Logging", StringComparison.Ordinal) == true;
}

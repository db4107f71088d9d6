using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Finds snapshot calls whose result nobody takes: it is dropped, discarded, or kept where nobody looks.</summary>
/// <remarks>A result is taken where it is awaited, returned, handed to a method, or put into a collection. What takes it is not followed further.</remarks>
internal static class DroppedSnapshots
{
    // Chained to a snapshot or its task they hand it on, under another type.
    private static readonly string[] Passing = ["ToTask", "GetAwaiter", "ConfigureAwait"];

    public static void Register(CompilationStartAnalysisContext start, INamedTypeSymbol verification)
    {
        start.RegisterOperationAction(context => Analyze(context, verification), OperationKind.Invocation);
        start.RegisterSymbolStartAction(type => AnalyzeFields(type, verification), SymbolKind.NamedType);
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol verification)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsFirst(call, verification) && !IsTaken(call, verification, [], out _))
            context.ReportDiagnostic(Finding(call, verification));
    }

    // A private field is one that its type alone can read.
    private static void AnalyzeFields(SymbolStartAnalysisContext type, INamedTypeSymbol verification)
    {
        var (kept, read) = (new List<(IFieldSymbol Field, Diagnostic Finding)>(), new HashSet<IFieldSymbol>(SymbolEqualityComparer.Default));
        bool IsOwn(IFieldSymbol? field) => field is { DeclaredAccessibility: Accessibility.Private } && SymbolEqualityComparer.Default.Equals(field.ContainingType, type.Symbol);

        type.RegisterOperationAction(
            context =>
            {
                var call = (IInvocationOperation)context.Operation;
                if (IsFirst(call, verification) && IsTaken(call, verification, [], out var field) && IsOwn(field))
                    lock (kept)
                        kept.Add((field!, Finding(call, verification)));
            },
            OperationKind.Invocation);
        type.RegisterOperationAction(
            context =>
            {
                var reference = (IFieldReferenceOperation)context.Operation;
                if (IsOwn(reference.Field) && !IsTarget(reference) && IsTaken(reference, verification, [], out _))
                    lock (read)
                        read.Add(reference.Field);
            },
            OperationKind.FieldReference);
        type.RegisterSymbolEndAction(context => kept.Where(k => !read.Contains(k.Field)).ToList().ForEach(k => context.ReportDiagnostic(k.Finding)));
    }

    private static Diagnostic Finding(IInvocationOperation call, INamedTypeSymbol verification) => Diagnostic.Create(
        SnapshotNotAwaited.Descriptor, End(call, verification).Syntax.GetLocation(), $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}");

    // The call that makes a snapshot, and none that is chained to one.
    private static bool IsFirst(IInvocationOperation call, INamedTypeSymbol verification) =>
        Is(call.Type, verification) && !Is(call.Instance?.Type, verification) && !(call.TargetMethod.IsExtensionMethod && Is(call.Arguments.FirstOrDefault()?.Value.Type, verification));

    private static IOperation End(IOperation value, INamedTypeSymbol verification)
    {
        while (Next(value, verification) is IInvocationOperation next)
            value = next;
        return value;
    }

    // What has the value of an operation without having used it.
    private static IOperation? Next(IOperation value, INamedTypeSymbol verification) => value.Parent switch
    {
        IInvocationOperation call when call.Instance == value && (Is(call.Type, verification) || Passing.Contains(call.TargetMethod.Name)) => call,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument when call.Arguments[0] == argument && Is(call.Type, verification) => call,
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => value.Parent,
        IConversionOperation conversion when Is(conversion.Operand.Type, verification) => conversion,
        IConditionalOperation condition when condition.Condition != value => condition,
        _ => null,
    };

    private static bool IsTaken(IOperation value, INamedTypeSymbol verification, HashSet<ILocalSymbol> locals, out IFieldSymbol? field)
    {
        field = null;
        while (Next(value, verification) is { } next)
            value = next;
        switch (value.Parent)
        {
            case IExpressionStatementOperation:
            case INameOfOperation:
                return false;
            case ITupleOperation tuple:
                return TargetOf(tuple, tuple.Elements.IndexOf(value)) is { } target ? IsTakenFrom(target, verification, locals, out field) : IsTaken(tuple, verification, locals, out field);
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                if (assignment.Parent is not IExpressionStatementOperation && IsTaken(assignment, verification, locals, out field))
                    return true;
                return IsTakenFrom(assignment.Target, verification, locals, out field);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsRead(local, value, verification, locals, out field);
            case IFieldInitializerOperation { InitializedFields: var fields }:
                field = fields.FirstOrDefault();
                return true;
            default:
                return true;
        }
    }

    // Where an element of a tuple goes that is taken apart.
    private static IOperation? TargetOf(IOperation tuple, int index)
    {
        while (tuple.Parent is IConversionOperation or IParenthesizedOperation)
            tuple = tuple.Parent;
        if (tuple.Parent is not IDeconstructionAssignmentOperation assignment || index < 0)
            return null;
        return Declared(assignment.Target) is ITupleOperation targets && index < targets.Elements.Length ? Declared(targets.Elements[index]) : null;
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static bool IsTakenFrom(IOperation target, INamedTypeSymbol verification, HashSet<ILocalSymbol> locals, out IFieldSymbol? field)
    {
        field = (target as IFieldReferenceOperation)?.Field;
        return target switch
        {
            IDiscardOperation => false,
            ILocalReferenceOperation local => IsRead(local.Local, target, verification, locals, out field),
            _ => true,
        };
    }

    private static bool IsRead(ILocalSymbol local, IOperation inside, INamedTypeSymbol verification, HashSet<ILocalSymbol> locals, out IFieldSymbol? field)
    {
        field = null;
        if (!locals.Add(local))
            return false;
        while (inside.Parent is { } parent)
            inside = parent;
        foreach (var reference in inside.Descendants().OfType<ILocalReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local) && !IsTarget(r)))
            if (IsTaken(reference, verification, locals, out field))
                return true;
        return false;
    }

    private static bool IsTarget(IOperation reference)
    {
        var target = reference;
        while (target.Parent is ITupleOperation or IDeclarationExpressionOperation)
            target = target.Parent;
        return target.Parent is IAssignmentOperation assignment && assignment.Target == target;
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol verification) => SymbolEqualityComparer.Default.Equals(type, verification);
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>Whether what is written to a place keeps a part of what stood there.</summary>
/// <param name="bodies">The code of the project.</param>
/// <param name="dispatch">What a call runs.</param>
/// <param name="paths">Finds places.</param>
internal sealed class KeptValues(Bodies bodies, Dispatch dispatch, PathReader paths)
{
    private const int MostCalls = 4;

    /// <summary>Flags = value ? Flags | 1 : Flags &amp; ~1 keeps the other bits, and a text that is read, changed and written again all else in it.</summary>
    public bool AreIn(IOperation value, StoragePath path, Frame frame) => !Cancels(value, path, frame) && Reads(value, path, frame, 0);

    /// <summary>A += value - A is a wholly new value, however it is written.</summary>
    public bool IsNew(ICompoundAssignmentOperation change, StoragePath path, Frame frame) =>
        Bodies.Unconverted(change.Value) is IBinaryOperation inner && IsRest(change.OperatorKind, inner, path, frame);

    private bool Cancels(IOperation value, StoragePath path, Frame frame) => Bodies.Unconverted(value) is IBinaryOperation outer
        && ((IsAt(outer.LeftOperand, path, frame) && Bodies.Unconverted(outer.RightOperand) is IBinaryOperation right && IsRest(outer.OperatorKind, right, path, frame))
            || (outer.OperatorKind != BinaryOperatorKind.Subtract && IsAt(outer.RightOperand, path, frame) && Bodies.Unconverted(outer.LeftOperand) is IBinaryOperation left
                && IsRest(outer.OperatorKind, left, path, frame)));

    private bool IsRest(BinaryOperatorKind kind, IBinaryOperation inner, StoragePath path, Frame frame)
    {
        var (left, right) = (IsAt(inner.LeftOperand, path, frame), IsAt(inner.RightOperand, path, frame));
        return (kind, inner.OperatorKind) switch
        {
            (BinaryOperatorKind.Add, BinaryOperatorKind.Subtract) => right && !Reads(inner.LeftOperand, path, frame, 0),
            (BinaryOperatorKind.Subtract, BinaryOperatorKind.Subtract) => left && !Reads(inner.RightOperand, path, frame, 0),
            (BinaryOperatorKind.ExclusiveOr, BinaryOperatorKind.ExclusiveOr) => left != right && !Reads(left ? inner.RightOperand : inner.LeftOperand, path, frame, 0),
            _ => false,
        };
    }

    private bool IsAt(IOperation operation, StoragePath path, Frame frame) => paths.Of(operation, frame) is { IsExact: true } at && at.Path == path;

    private bool Reads(IOperation? value, StoragePath path, Frame frame, int depth) =>
        value is not null && depth < MostCalls && value.DescendantsAndSelf().Any(part => part switch
        {
            IMemberReferenceOperation or ILocalReferenceOperation or IArrayElementReferenceOperation when paths.Of(part, frame) is { IsExact: true } at && path.Covers(at.Path) => true,
            ILocalReferenceOperation local => Reads(Locals.ValueOf(local.Local, local), path, frame, depth + 1),
            IInvocationOperation call => ReadsInside(call.TargetMethod, call.Instance, call, path, frame, depth),
            IPropertyReferenceOperation { Property.GetMethod: { } get } property => ReadsInside(get, property.Instance, null, path, frame, depth),
            _ => false,
        });

    private bool ReadsInside(IMethodSymbol method, IOperation? instance, IInvocationOperation? call, StoragePath path, Frame frame, int depth)
    {
        if (frame.IsEnd || dispatch.Target(method, instance) is not { } target)
            return false;
        var isLocal = target.MethodKind == MethodKind.LocalFunction;
        var inside = frame.Call(target, isLocal ? frame.This : paths.Of(instance, frame), call?.Arguments ?? Enumerable.Empty<IArgumentOperation>(), isLocal ? frame : null);
        return bodies.Of(target).Select(bodies.Read).Any(body => Reads(body, path, inside, depth + 1));
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>
/// Finds what setting a member writes: its own field, or the places that the code of its setter assigns, itself or by what it calls.
/// </summary>
/// <remarks>Only of setters whose code the project holds; any other is taken to write a field of its own.</remarks>
internal sealed class SetterWrites
{
    // More than setters ever run; what calls half of a project is not read to its end.
    private const int MostBodies = 200;

    private readonly Bodies bodies;
    private readonly Dispatch dispatch;
    private readonly PathReader paths;
    private readonly Delegates delegates;
    private readonly SharedObjects objects;
    private readonly KeptValues kept;
    private Dictionary<StoragePath, bool> found = [];
    private int read;

    /// <summary>Reads setters of one type.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="type">The type whose rows are made.</param>
    public SetterWrites(Compilation compilation, INamedTypeSymbol type)
    {
        (bodies, dispatch) = (new(compilation), new(compilation, type));
        paths = new(bodies, dispatch);
        delegates = new(bodies);
        objects = new(type, bodies, paths);
        kept = new(bodies, dispatch, paths);
    }

    /// <summary>Whether the setter of a member is code.</summary>
    public static bool IsCode(ISymbol? member) => member is IPropertySymbol property && SetterOf(property) is { } set
        && set.OriginalDefinition.DeclaringSyntaxReferences
        .Any(r => r.GetSyntax() is AccessorDeclarationSyntax accessor && (accessor.Body is not null || accessor.ExpressionBody is not null));

    /// <summary>
    /// The places, each with whether it gets a wholly new value: not where it keeps a part of the old one, or all of it in some cases.
    /// </summary>
    public IReadOnlyDictionary<StoragePath, bool> Of(ISymbol member)
    {
        (found, read) = ([], 0);
        if (member is IPropertySymbol property && SetterOf(property) is { } set && bodies.Of(set).Any())
            ReadAll(set, new Frame(new Location(StoragePath.Row)), isWhole: true);
        else
            found[StoragePath.Row.Member(member)] = true;
        return found.ToDictionary(f => objects.Resolve(f.Key), f => f.Value);
    }

    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (var at = property; at is not null; at = at.OverriddenProperty)
        {
            if (at.SetMethod is { } set)
                return set;
        }
        return null;
    }

    private void ReadAll(IMethodSymbol method, Frame frame, bool isWhole)
    {
        foreach (var body in bodies.Of(method))
        {
            if (!frame.IsEnd && read++ < MostBodies && bodies.Read(body) is { } code)
                Read(code, frame, isWhole);
        }
    }

    private void Read(IOperation code, Frame frame, bool isWhole)
    {
        foreach (var operation in Run(code))
        {
            var isAlways = isWhole && Always.IsRun(operation, code);
            switch (operation)
            {
                case ISimpleAssignmentOperation { IsRef: false } assignment when !IsOfNewObject(assignment.Target):
                    Assign(assignment.Target, assignment.Value, frame, isAlways);
                    break;
                case ICoalesceAssignmentOperation assignment when !IsEmpty(assignment.Value):
                    Assign(assignment.Target, assignment.Value, frame, isAlways);
                    break;
                case ICompoundAssignmentOperation change:
                    var changed = paths.Of(change.Target, frame);
                    Write(changed, isAlways && changed is { IsExact: true } at && kept.IsNew(change, at.Path, frame));
                    break;
                case IIncrementOrDecrementOperation { Target: var target } when !IsStatic(target):
                    Write(paths.Of(target, frame), isWhole: false);
                    break;
                case IDeconstructionAssignmentOperation several:
                    Deconstruct(several.Target, several.Value, frame, isAlways);
                    break;
                case IArgumentOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter } argument
                    when parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty:
                    Write(paths.Of(argument.Value, frame), isAlways);
                    break;
                case IInvocationOperation call:
                    Call(call, frame, isAlways);
                    break;
            }
        }
    }

    // A local function runs where it is called.
    private static IEnumerable<IOperation> Run(IOperation code)
    {
        var open = new Stack<IOperation>([code]);
        while (open.Count > 0)
        {
            var at = open.Pop();
            yield return at;
            foreach (var part in at.ChildOperations.Reverse())
            {
                if (part is not (ILocalFunctionOperation or INameOfOperation))
                    open.Push(part);
            }
        }
    }

    private void Deconstruct(IOperation target, IOperation value, Frame frame, bool isAlways)
    {
        if (target is not ITupleOperation targets)
        {
            Assign(target, value, frame, isAlways);
            return;
        }
        var values = Bodies.Unconverted(value) as ITupleOperation;
        for (var i = 0; i < targets.Elements.Length; i++)
            Deconstruct(targets.Elements[i], values is not null && i < values.Elements.Length ? values.Elements[i] : value, frame, isAlways);
    }

    private void Assign(IOperation target, IOperation value, Frame frame, bool isAlways)
    {
        switch (Bodies.Unconverted(target))
        {
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Assign(choice.WhenTrue, value, frame, isAlways: false);
                Assign(otherwise, value, frame, isAlways: false);
                return;
            case IPropertyReferenceOperation { Property: { RefKind: RefKind.None, SetMethod: { } set } } property
                when dispatch.Target(set, property.Instance) is { } setter && bodies.Of(setter).Any():
                if (!frame.IsEnd)
                {
                    var called = frame.Call(setter, paths.Of(property.Instance, frame), property.Arguments);
                    ReadAll(setter, called.With(setter.Parameters.Last(), value, frame), isAlways);
                }
                return;
        }
        if (paths.Of(target, frame) is not { } place || (!isAlways && IsEmpty(value)))
            return;
        var plain = Bodies.Unconverted(value);
        if (place.IsExact && plain is IWithOperation copy && IsAt(copy.Operand, place, frame))
        {
            foreach (var part in copy.Initializer.Initializers.OfType<ISimpleAssignmentOperation>())
            {
                if (part.Target is IMemberReferenceOperation { Member: var member })
                    Write(place with { Path = place.Path.Member(member) }, isAlways && !kept.AreIn(part.Value, place.Path.Member(member), frame));
            }
        }
        else if (place.IsExact && plain is ITupleOperation tuple && target.Type is INamedTypeSymbol { IsTupleType: true } type
            && WritesParts(tuple, type, place, frame) is { } parts)
        {
            foreach (var part in parts)
                Write(place with { Path = part }, isAlways);
        }
        else if (!(plain is ILocalReferenceOperation && IsAt(plain, place, frame)))
        {
            Write(place, isAlways && !kept.AreIn(value, place.Path, frame));
        }
    }

    // (value, pair.Item2) sets the first of two.
    private List<StoragePath>? WritesParts(ITupleOperation tuple, INamedTypeSymbol type, Location place, Frame frame)
    {
        var elements = tuple.Elements.Zip(type.TupleElements, (value, field) => (Value: value, Path: place.Path.Member(field))).ToList();
        var kept = elements.Where(e => IsAt(e.Value, new(e.Path), frame)).ToList();
        return kept.Count == 0 ? null : [.. elements.Except(kept).Select(e => e.Path)];
    }

    private bool IsAt(IOperation value, Location place, Frame frame) => paths.Of(value, frame) is { } at && at == place;

    private void Write(Location? place, bool isWhole)
    {
        if (place is not { Path: { Root: not null } path } at)
            return;
        found[path] = (isWhole && at.IsExact) || (found.TryGetValue(path, out var before) && before);
    }

    private void Call(IInvocationOperation call, Frame frame, bool isAlways)
    {
        if (frame.IsEnd)
            return;
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            Invoke(call, frame, isAlways);
        }
        else if (dispatch.Target(method, call.Instance) is { } target && bodies.Of(target).Any())
        {
            var isLocal = target.MethodKind == MethodKind.LocalFunction;
            ReadAll(target, frame.Call(target, isLocal ? frame.This : paths.Of(call.Instance, frame), call.Arguments, isLocal ? frame : null), isAlways);
        }
        else
        {
            foreach (var (place, isWhole) in PlatformWrites.Of(call, paths, frame))
                Write(place, isWhole && isAlways);
        }
    }

    private void Invoke(IInvocationOperation call, Frame frame, bool isAlways)
    {
        var instance = call.Instance is IConditionalAccessInstanceOperation ? Bodies.Accessed(call.Instance) : call.Instance;
        foreach (var (code, place) in delegates.Of(instance, frame))
        {
            var called = (code as IAnonymousFunctionOperation)?.Symbol ?? (code as IMethodReferenceOperation)!.Method;
            if (code is IAnonymousFunctionOperation lambda && read++ < MostBodies)
                Read(lambda.Body, frame.Call(called, place.This, call.Arguments, place), isAlways);
            else if (code is IMethodReferenceOperation reference && dispatch.Target(called, reference.Instance) is { } target)
                ReadAll(target, frame.Call(target, paths.Of(reference.Instance, place), call.Arguments), isAlways);
        }
    }

    private static bool IsStatic(IOperation target) => target is IMemberReferenceOperation { Member.IsStatic: true };

    // new Order { Kind = value } sets a member of the new object.
    private static bool IsOfNewObject(IOperation target) =>
        target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } };

    // What is created where nothing was yet holds nothing of the value.
    private static bool IsEmpty(IOperation value) =>
        Bodies.Unconverted(value) is { } plain
        && plain is (IObjectCreationOperation or IArrayCreationOperation or IDefaultValueOperation or { Syntax: CollectionExpressionSyntax })
        && !plain.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation);
}

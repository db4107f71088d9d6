using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>
/// Finds the place in the row that an expression stands for: through variables, parameters, getters, references and what methods return.
/// </summary>
internal sealed class PathReader(Bodies bodies, Dispatch dispatch)
{
    // Of what is behind a span or a reference the key is the second argument.
    private static readonly string[] ByKey = ["GetValueRefOrAddDefault", "GetValueRefOrNullRef"];

    /// <summary>The place, or null where it is none in the row.</summary>
    public Location? Of(IOperation? operation, Frame frame) => Of(operation, frame, 0);

    /// <summary>The text of a value that is the same for each row, or null.</summary>
    public string? Constant(IOperation operation, Frame frame)
    {
        for (var depth = 0; depth < 16; depth++)
        {
            if (operation.ConstantValue is { HasValue: true, Value: var value })
                return System.Convert.ToString(value, CultureInfo.InvariantCulture);
            switch (Bodies.Unconverted(operation))
            {
                case IParameterReferenceOperation parameter when frame.Given(parameter.Parameter) is { } given:
                    (operation, frame) = given;
                    break;
                case IFieldReferenceOperation { Field: { IsReadOnly: true } field } when bodies.InitializerOf(field) is { } initializer
                    && bodies.Read(initializer) is ISymbolInitializerOperation { Value: { } kept }:
                    operation = kept;
                    break;
                case ILocalReferenceOperation local when Locals.ValueOf(local.Local, local) is { } assigned:
                    operation = assigned;
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>The entry of a place that keys lead to.</summary>
    public Location? Entry(Location? holder, IEnumerable<IOperation> keys, Frame frame)
    {
        if (holder is not { IsExact: true } at)
            return holder;
        var path = at.Path;
        foreach (var key in keys)
        {
            if ((Constant(key, frame) ?? Text(key)) is not { } known)
                return new(path, IsExact: false);
            path = path.Entry(known);
        }
        return new(path);
    }

    private Location? Of(IOperation? operation, Frame frame, int depth)
    {
        if (depth > 24 || operation is null)
            return null;
        switch (operation)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return frame.This;
            case IConversionOperation { OperatorMethod: null } conversion:
                return Of(conversion.Operand, frame, depth + 1);
            case IParenthesizedOperation parentheses:
                return Of(parentheses.Operand, frame, depth + 1);
            case IConditionalAccessInstanceOperation:
                return Of(Bodies.Accessed(operation), frame, depth + 1);
            case IFieldReferenceOperation field:
                return field.Field.IsStatic ? new(new(field.Field.OriginalDefinition, "")) : Member(Of(field.Instance, frame, depth + 1), field.Field);
            case IPropertyReferenceOperation property:
                return Property(property, frame, depth);
            case IArrayElementReferenceOperation element:
                return Entry(Of(element.ArrayReference, frame, depth + 1), element.Indices, frame);
            case IInlineArrayAccessOperation element:
                return Entry(Of(element.Instance, frame, depth + 1), [element.Argument], frame);
            case IImplicitIndexerReferenceOperation element:
                return Entry(Of(element.Instance, frame, depth + 1), [element.Argument], frame);
            case ILocalReferenceOperation local:
                return Of(Locals.ValueOf(local.Local, local), frame, depth + 1);
            case IParameterReferenceOperation parameter:
                return frame.Given(parameter.Parameter) is { } given ? Of(given.Value, given.Caller, depth + 1) : null;
            case ICoalesceOperation choice:
                return Of(choice.Value, frame, depth + 1);
            case IAssignmentOperation assignment:
                return Of(assignment.Target, frame, depth + 1);
            case IInvocationOperation call:
                return Call(call, frame, depth);
            default:
                return null;
        }
    }

    private static Location? Member(Location? holder, ISymbol member) => holder is { IsExact: true } at ? new(at.Path.Member(member)) : holder;

    private Location? Property(IPropertyReferenceOperation reference, Frame frame, int depth)
    {
        var property = reference.Property;
        var holder = property.IsStatic ? StoragePathOfStatic : Of(reference.Instance, frame, depth + 1);
        if (property.GetMethod is { } get && dispatch.Target(get, reference.Instance) is { } getter)
        {
            if (bodies.Of(getter).FirstOrDefault() is { } code)
                return IsField(getter) ? Member(holder, getter.AssociatedSymbol!)
                    : frame.IsEnd ? null
                    : Returned(bodies.Read(code), frame.Call(getter, holder, reference.Arguments), depth);
            property = getter.AssociatedSymbol as IPropertySymbol ?? property;
        }
        return property.IsIndexer ? Entry(holder, reference.Arguments.Select(a => a.Value), frame) : Member(holder, property);
    }

    private static Location? StoragePathOfStatic => new Location(StoragePath.Row);

    // get => field;
    private static bool IsField(IMethodSymbol getter) => getter.AssociatedSymbol is IPropertySymbol property
        && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private Location? Call(IInvocationOperation call, Frame frame, int depth)
    {
        if (frame.IsEnd)
            return null;
        if (dispatch.Target(call.TargetMethod, call.Instance) is { } method && bodies.Of(method).FirstOrDefault() is { } code)
        {
            var outer = method.MethodKind == MethodKind.LocalFunction ? frame : null;
            var on = outer is null ? Of(call.Instance, frame, depth + 1) : frame.This;
            return Returned(bodies.Read(code), frame.Call(method, on, call.Arguments, outer), depth);
        }
        // A span or a reference into what it is made of.
        if (call.TargetMethod.RefKind != RefKind.Ref && call.Type is not { Name: "Span" or "Memory" })
            return null;
        var given = call.Arguments.Select(a => a.Value).ToList();
        var holder = Of(call.Instance ?? given.FirstOrDefault(), frame, depth + 1);
        var others = call.Instance is null ? given.Skip(1).ToList() : given;
        return ByKey.Contains(call.TargetMethod.Name) ? Entry(holder, others.Take(1), frame)
            : holder is { } at && others.Count > 0 && call.TargetMethod.Name != "CreateSpan" ? at with { IsExact = false }
            : holder;
    }

    private Location? Returned(IOperation? body, Frame frame, int depth) =>
        body?.DescendantsAndSelf().OfType<IReturnOperation>().Select(r => Of(r.ReturnedValue, frame, depth + 1))
            .FirstOrDefault(place => place is not null);

    // An expression that says the same wherever it stands in a type.
    private static string? Text(IOperation key) =>
        key.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation)
            ? null
            : "=" + key.Syntax;
}

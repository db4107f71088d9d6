using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>What an operation runs or reads: a method, a property, or a static field.</summary>
/// <param name="Symbol">What is run; a property where it is read, its setter where it is written.</param>
/// <param name="Receiver">The object that it is called on, where that is known.</param>
internal readonly record struct Run(ISymbol Symbol, IOperation? Receiver = null)
{
    /// <summary>Every way in which C# runs code: calls, creations, operators, conversions, loops, patterns, and what is called without a word.</summary>
    public static IEnumerable<Run> Of(IOperation operation, SemanticModel semantics) =>
        Candidates(operation, semantics).Where(run => run.Symbol is not null).Select(run => new Run(run.Symbol!, run.Receiver));

    private static IEnumerable<(ISymbol? Symbol, IOperation? Receiver)> Candidates(IOperation operation, SemanticModel semantics)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return [(call.TargetMethod, call.Instance)];
            case IObjectCreationOperation creation:
                return [(creation.Constructor, null)];
            case IPropertyReferenceOperation property:
                return Accessors(property);
            case IFieldReferenceOperation field:
                return Bodies.UseOf(field).IsRead ? [(field.Field, field.Instance)] : [];
            case IMethodReferenceOperation method:
                return [(method.Method, method.Instance)];
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation handled } change:
                return [(change.Adds ? handled.Event.AddMethod : handled.Event.RemoveMethod, handled.Instance)];
            case IBinaryOperation binary:
                return binary.OperatorMethod is null && IsText(binary.Type)
                    ? [TextOf(binary.LeftOperand), TextOf(binary.RightOperand)]
                    : [(binary.OperatorMethod, null)];
            case IUnaryOperation unary:
                return [(unary.OperatorMethod, null)];
            case IIncrementOrDecrementOperation step:
                return [(step.OperatorMethod, null)];
            case ICompoundAssignmentOperation change:
                return
                [
                    (change.OperatorMethod, null), (change.InConversion.MethodSymbol, null), (change.OutConversion.MethodSymbol, null),
                    IsText(change.Type) ? TextOf(change.Value) : default,
                ];
            case IConversionOperation conversion:
                return [(conversion.OperatorMethod, null)];
            case IInterpolationOperation interpolation:
                return [TextOf(interpolation.Expression)];
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax syntax } loop:
                return Loop(loop, syntax, semantics);
            case IUsingOperation block:
                return Disposed(Resources(block.Resources), block.IsAsynchronous, semantics.Compilation);
            case IUsingDeclarationOperation block:
                return Disposed(Resources(block.DeclarationGroup), block.IsAsynchronous, semantics.Compilation);
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax } several:
                return Deconstructed(semantics.GetDeconstructionInfo(syntax)).Concat(Deconstruct(several));
            case IRecursivePatternOperation pattern:
                return [(pattern.DeconstructSymbol, null)];
            case IListPatternOperation pattern:
                return [(pattern.LengthSymbol, null), (pattern.IndexerSymbol, null)];
            case ISlicePatternOperation pattern:
                return [(pattern.SliceSymbol, null)];
            case IImplicitIndexerReferenceOperation indexer:
                return [(indexer.LengthSymbol, indexer.Instance), (indexer.IndexerSymbol, indexer.Instance)];
            case IWithOperation { Operand.Type: INamedTypeSymbol copied }:
                return [(copied.InstanceConstructors.FirstOrDefault(c => IsCopy(c, copied)), null)];
            case IArgumentOperation argument:
                return Lent(argument);
            default:
                return [];
        }
    }

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsCopy(IMethodSymbol constructor, ITypeSymbol copied) => !constructor.IsImplicitlyDeclared
        && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, copied);

    private static IEnumerable<(ISymbol?, IOperation?)> Accessors(IPropertyReferenceOperation reference)
    {
        var (isRead, isWritten) = Bodies.UseOf(reference);
        var property = reference.Property;
        if (isRead || property.RefKind != RefKind.None)
            yield return (property, reference.Instance);
        if (isWritten && property.RefKind == RefKind.None)
            yield return (property.SetMethod, reference.Instance);
    }

    // Text is made of a value by ToString, also where no call is written.
    private static (ISymbol?, IOperation?) TextOf(IOperation value)
    {
        var plain = Bodies.Unboxed(value);
        for (var at = plain?.Type as INamedTypeSymbol; at is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct }; at = at.BaseType)
        {
            if (at.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty) is { } method)
                return (method, plain);
        }
        return default;
    }

    private static IEnumerable<(ISymbol?, IOperation?)> Loop(IForEachLoopOperation loop, CommonForEachStatementSyntax syntax, SemanticModel semantics)
    {
        var info = semantics.GetForEachStatementInfo(syntax);
        IEnumerable<(ISymbol?, IOperation?)> parts =
        [
            (info.GetEnumeratorMethod, loop.Collection), (info.MoveNextMethod, null), (info.CurrentProperty, null), (info.DisposeMethod, null),
            (info.ElementConversion.MethodSymbol, null), (info.CurrentConversion.MethodSymbol, null),
        ];
        return syntax is ForEachVariableStatementSyntax several ? parts.Concat(Deconstructed(semantics.GetDeconstructionInfo(several))) : parts;
    }

    private static IEnumerable<(ISymbol?, IOperation?)> Deconstructed(DeconstructionInfo info)
    {
        yield return (info.Method, null);
        if (info.Nested.IsDefaultOrEmpty)
            yield return (info.Conversion?.MethodSymbol, null);
        foreach (var part in info.Nested.IsDefaultOrEmpty ? [] : info.Nested.SelectMany(Deconstructed))
            yield return part;
    }

    // By its name as well: the answer of the compiler has no method for some bodies.
    private static IEnumerable<(ISymbol?, IOperation?)> Deconstruct(IDeconstructionAssignmentOperation several)
    {
        var count = (several.Target as ITupleOperation)?.Elements.Length;
        for (var at = Bodies.Unconverted(several.Value)?.Type; at is { IsTupleType: false }; at = at.BaseType)
        {
            foreach (var method in at.GetMembers("Deconstruct").OfType<IMethodSymbol>().Where(m => m.Parameters.Length == count))
                yield return (method, several.Value);
        }
    }

    private static IEnumerable<ITypeSymbol?> Resources(IOperation resources) => resources is IVariableDeclarationGroupOperation group
        ? group.Declarations.SelectMany(d => d.Declarators).Select(Held)
        : new[] { Bodies.Unconverted(resources)?.Type };

    private static ITypeSymbol? Held(IVariableDeclaratorOperation variable) =>
        Bodies.Unconverted(variable.Initializer?.Value ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer?.Value)?.Type ?? variable.Symbol.Type;

    private static IEnumerable<(ISymbol?, IOperation?)> Disposed(IEnumerable<ITypeSymbol?> resources, bool isAsynchronous, Compilation compilation)
    {
        var (home, name) = isAsynchronous ? ("System.IAsyncDisposable", "DisposeAsync") : ("System.IDisposable", "Dispose");
        var contract = compilation.GetTypeByMetadataName(home)?.GetMembers(name).FirstOrDefault();
        foreach (var type in resources.OfType<INamedTypeSymbol>())
        {
            yield return ((contract is null ? null : type.FindImplementationForInterfaceMember(contract))
                ?? type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty), null);
        }
    }

    // What other assemblies are given by an interface of theirs they call: string.Join(",", mine) enumerates mine.
    private static IEnumerable<(ISymbol?, IOperation?)> Lent(IArgumentOperation argument)
    {
        yield return (argument.InConversion.MethodSymbol, null);
        yield return (argument.OutConversion.MethodSymbol, null);
        if (argument.Parameter is not { Type: INamedTypeSymbol { TypeKind: TypeKind.Interface } contract } parameter
            || !parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty
            || Bodies.Unconverted(argument.Value)?.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } given
            || given.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            yield break;
        foreach (var member in contract.GetMembers().OfType<IMethodSymbol>().Where(m => !m.IsStatic))
            yield return (Dispatch.Implementation(given, member), null);
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;
using Conversion = SynthFixtures.Generator.Model.Conversion;

namespace SynthFixtures.Generator.Parsing;

/// <summary>A type around one value, and how it is made of it: <c>new OrderId(</c> value <c>)</c>.</summary>
internal sealed record Wrapping(IParameterSymbol Inner, Conversion Conversion);

/// <summary>Finds how a type is made of one value of another: by its one-parameter constructor or factory, or by a method that the member names.</summary>
internal sealed class Wrappings(INamedTypeSymbol model, CellScope scope)
{
    private static readonly string[] FactoryNames = ["From", "Create", "Of", "New", "FromValue"];

    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>The wrapping of a strongly typed id or a value object, or null where the type is none.</summary>
    public Wrapping? Of(ITypeSymbol type) => MakerOf(type, knowledge) is { } maker ? Around(maker) : null;

    /// <summary>What makes a type of one value, its first parameter, or null where the type is not made so.</summary>
    public static IMethodSymbol? MakerOf(ITypeSymbol type, Knowledge knowledge) =>
        type is INamedTypeSymbol { IsAbstract: false, IsRefLikeType: false, SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false } named
        && !IsOfThePlatform(named) && Single(named, knowledge) is { } maker && CanBeMade(maker.Parameters[0].Type, knowledge, depth: 0)
            ? maker
            : null;

    /// <summary>The parameter of the method that an attribute names, or null where that method cannot be used.</summary>
    public static IParameterSymbol? Named(AttributeData attribute, IReadOnlyList<INamedTypeSymbol> owners, Knowledge knowledge) =>
        attribute.ConstructorArguments.FirstOrDefault().Scalar() is string name
        && Methods.Find(name, owners, knowledge, static method => method, out _) is { IsGenericMethod: false, Parameters: { Length: 1 } parameters }
            ? parameters[0]
            : null;

    /// <summary>The wrapping by a method of the model, or null where it cannot be used and that is reported.</summary>
    public Wrapping? OfMethod(AttributeData attribute, Slot slot, string subject)
    {
        var name = attribute.ConstructorArguments.FirstOrDefault().Scalar() as string ?? "";
        Wrapping? Refuse(string reason, string remedy, string? fix = null)
        {
            scope.Findings.Report(ConverterUnusable.Descriptor, new(slot.Symbol, attribute, "method", fix), subject, name, reason, remedy);
            return null;
        }

        var wanted = slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        var owners = Methods.Owners(model, scope.Profile);
        if (Methods.Find(name, owners, knowledge, method => $"{wanted} {method}(...)", out var fault) is not { } method)
            return Refuse(fault.Reason, fault.Remedy, fault.Fix);
        if (method.IsGenericMethod || method.Parameters.Length != 1 || method.Parameters[0].RefKind is not (RefKind.None or RefKind.In))
            return Refuse("which is no plain static method with one parameter", $"declare it as 'public static {wanted} {name}(...)' with one parameter");
        if (knowledge.Compilation.ClassifyCommonConversion(method.ReturnType, slot.Type) is not { IsImplicit: true })
            return Refuse($"which returns {method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", $"let it return {wanted}");
        return Around(method);
    }

    private Wrapping Around(IMethodSymbol maker)
    {
        scope.Call(maker);
        var call = maker.MethodKind == MethodKind.Constructor
            ? $"new {scope.Names.Of(maker.ContainingType)}("
            : $"{scope.Names.Of(maker.ContainingType)}.{NameScope.Escape(maker.Name)}(";
        return new(maker.Parameters[0], new Conversion(call, ")"));
    }

    // One accessible constructor with one parameter; else a marked or well-named factory.
    private static IMethodSymbol? Single(INamedTypeSymbol type, Knowledge knowledge)
    {
        var constructors = Accessible(type.InstanceConstructors.Where(c => !c.IsImplicitlyDeclared || c.Parameters.Length > 0), knowledge).ToList();
        var narrow = constructors.Where(c => Takes(c, type)).ToList();
        if (constructors.Any(c => c.Parameters.Length > 1 && !Takes(c, type)))
            return null;
        if (narrow.Count == 1)
            return narrow[0];
        if (constructors.Any(c => c.Parameters.Length > 0))
            return null;

        var factories = Accessible(type.GetMembers().OfType<IMethodSymbol>().Where(m =>
            m is { IsStatic: true, IsGenericMethod: false, MethodKind: MethodKind.Ordinary } && Takes(m, type)
            && SymbolEqualityComparer.Default.Equals(m.ReturnType, type)), knowledge).ToList();
        return factories.FirstOrDefault(m => m.GetAttributes().Any(a => a.Is(Names.SyntheticConstructor)))
            ?? FactoryNames.Select(n => factories.Where(m => m.Name == n).ToList()).FirstOrDefault(m => m.Count == 1)?[0];
    }

    private static bool Takes(IMethodSymbol maker, INamedTypeSymbol type) =>
        maker.Parameters.Length > 0 && maker.Parameters.Skip(1).All(p => p.HasExplicitDefaultValue)
        && maker.Parameters[0] is { RefKind: RefKind.None or RefKind.In, IsParams: false } parameter
        && !SymbolEqualityComparer.Default.Equals(parameter.Type, type);

    private static IEnumerable<IMethodSymbol> Accessible(IEnumerable<IMethodSymbol> methods, Knowledge knowledge) =>
        methods.Where(m => knowledge.CanReach(m));

    private static bool CanBeMade(ITypeSymbol type, Knowledge knowledge, int depth)
    {
        var plain = Nullability.Unwrap(type);
        return depth < 4
            && (knowledge.DefaultKernel(plain) is not null || knowledge.IsSynthetic(plain) || knowledge.ShapeOf(plain) is not null
                || (plain is INamedTypeSymbol named && !IsOfThePlatform(named) && Single(named, knowledge) is { } inner && CanBeMade(inner.Parameters[0].Type, knowledge, depth + 1)));
    }

    /// <summary>Whether the platform declares a type.</summary>
    public static bool IsOfThePlatform(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { IsGlobalNamespace: false, Name: "System" or "Microsoft" };
    }
}

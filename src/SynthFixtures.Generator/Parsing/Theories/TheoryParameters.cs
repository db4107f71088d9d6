using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Parts;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>What a parameter of a theory is: a model, a single value, or nothing that a row can fill.</summary>
internal static class TheoryParameters
{
    private const string KindsOfParameters = "use a class, record or struct, or a value type such as int, string or DateTime";

    /// <summary>Why no row can fill a parameter, and what to write instead; null where one can, or where only a derived class can say so.</summary>
    public static (string Reason, string Remedy)? Obstacle(IParameterSymbol parameter, Knowledge knowledge)
    {
        (string, string) Because(string reason, string remedy) => ($"parameter '{parameter.Name}' {reason}", remedy);

        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (IsCancellation(parameter))
            return Because($"is a {type}, which xunit v2 has none of", "remove it");
        if (parameter.RefKind != RefKind.None)
            return Because($"is passed by {parameter.RefKind.ToString().ToLowerInvariant()}", "pass it by value");
        if (parameter.IsParams)
            return Because($"of type {type} takes any number of arguments (params)", "write one parameter for each value");
        var handsOver = parameter.ContainingSymbol is not IMethodSymbol method || TheoryAttributes.HandsOver(method);
        if (!handsOver && parameter.Type is IArrayTypeSymbol)
            return Because($"of type {type} is an array, which xunit takes for the arguments themselves", "make the test a [SyntheticTheory], which hands it over");
        if (!handsOver && Nullability.Unwrap(parameter.Type) is { SpecialType: SpecialType.System_Object } or { Name: "IConvertible", ContainingNamespace.Name: "System" })
            return Because($"of type {type} takes what stands for the value, and not the value", KindsOfParameters);
        if (IsDeferred(parameter.Type))
            return IsCell(parameter, knowledge) ? Because($"of type {type} is no model, and its type is known in derived classes only", "take a model, or write the theory for a concrete type") : null;
        return IsCell(parameter, knowledge) || Model(parameter, knowledge) is not null ? null : Because($"of type {type} is neither a model nor a value that can be inferred", KindsOfParameters);
    }

    /// <summary>Whether rows make the values of a parameter: not of one that every attribute gives, that has a default value and nothing that makes it, or that the test framework fills.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="given">How many of the first parameters every attribute gives.</param>
    /// <param name="knowledge">The library.</param>
    public static bool IsMade(IParameterSymbol parameter, int given, Knowledge knowledge) =>
        parameter.Ordinal >= given
        && !(IsCancellation(parameter) && parameter.ContainingSymbol is IMethodSymbol method && TheoryAttributes.GivesCancellation(method))
        && !(parameter.IsOptional && !parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker));

    /// <summary>Whether a parameter is a single value, and no model.</summary>
    public static bool IsCell(IParameterSymbol parameter, Knowledge knowledge) =>
        parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker) || IsValue(Nullability.Unwrap(parameter.Type), knowledge);

    /// <summary>The model that a parameter is, or null: it may yet be a value, or wait for a derived class.</summary>
    public static INamedTypeSymbol? Model(IParameterSymbol parameter, Knowledge knowledge) => IsDeferred(parameter.Type) ? null : Model(parameter.Type, knowledge);

    /// <summary>The model that a type is, unless it is a value.</summary>
    public static INamedTypeSymbol? Model(ITypeSymbol type, Knowledge knowledge) =>
        Nullability.Unwrap(type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } model
        && (model.TypeKind != TypeKind.Interface || knowledge.IsSynthetic(model))
            ? model
            : null;

    /// <summary>Whether values of a type are inferred, without a source of their own.</summary>
    public static bool IsValue(ITypeSymbol type, Knowledge knowledge) =>
        knowledge.DefaultKernel(type) is not null || knowledge.ShapeOf(type) is not null || TupleReader.IsTuple(type);

    private static bool IsCancellation(IParameterSymbol parameter) =>
        parameter.Type is INamedTypeSymbol { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>Whether a type of a generic base class is known where a class derives from it only.</summary>
    public static bool IsDeferred(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsDeferred(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsDeferred) || (named.ContainingType is { } container && IsDeferred(container)),
        _ => false,
    };
}

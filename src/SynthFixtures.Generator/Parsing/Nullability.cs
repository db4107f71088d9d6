using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Null, in types.</summary>
internal static class Nullability
{
    public static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the declaration says that null is a value: <c>int?</c>, <c>string?</c>.</summary>
    public static bool SaysNullable(ITypeSymbol type) => IsNullableValue(type) || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);

    /// <summary>Whether null can stand there: also in references of code without nullable annotations.</summary>
    public static bool CanBeNull(ITypeSymbol type) => IsNullableValue(type) || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>The type with null, where the declared one allows it.</summary>
    public static ITypeSymbol WithNull(ITypeSymbol type, ITypeSymbol declared) =>
        type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.Annotated) : declared;

    /// <summary>The type without its null.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
}

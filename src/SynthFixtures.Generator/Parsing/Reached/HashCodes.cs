using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>Hash codes that are another number at each run: those of texts, of objects by their identity, and what is combined of them.</summary>
internal static class HashCodes
{
    /// <summary>The source that a hash code is, or null.</summary>
    /// <param name="symbol">The method.</param>
    /// <param name="receiver">What it is called on, where that is known.</param>
    public static Ambient? Of(ISymbol symbol, IOperation? receiver)
    {
        if (symbol is not IMethodSymbol { Name: "GetHashCode", IsStatic: false } method || !IsForeign(method))
            return null;
        var of = method.Parameters.Length switch
        {
            0 => Bodies.Unboxed(receiver)?.Type ?? method.ContainingType,
            1 => method.Parameters[0].Type,
            _ => null,
        };
        return of is not null && Differs(of) ? new(Name(method.Parameters.IsEmpty ? of : method.ContainingType) + ".GetHashCode") : null;
    }

    private static bool IsForeign(IMethodSymbol method) => method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty;

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool Differs(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || type.IsTupleType || type.TypeKind is TypeKind.Interface or TypeKind.Delegate)
            return true;
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Differs(named.TypeArguments[0]);
        if (type.TypeKind == TypeKind.Enum || (type.SpecialType != SpecialType.None && type.IsValueType))
            return false;
        if (type.SpecialType == SpecialType.System_String || type.Name is "Uri" or "Type" or "MemberInfo")
            return true;
        for (var at = named; at is not null; at = at.BaseType)
        {
            if (at.GetMembers("GetHashCode").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty) is not { } method)
                continue;
            if (at.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
                return true;
            // That of a record is combined of its members, that of a record class of its type, too.
            if (method.IsImplicitlyDeclared && at.IsRecord)
                return at.IsReferenceType || at.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && Differs(field.Type));
            return false;
        }
        return true;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The two ways to read an argument of an attribute: a value, a list, a list in a list, null, or what has an error.</summary>
/// <remarks>The properties of the compiler's own type throw where the argument is of the other kind; elsewhere they are banned.</remarks>
internal static class TypedConstants
{
    /// <summary>The value, or null: for a list too, and for what has an error.</summary>
    public static object? Scalar(this TypedConstant constant)
    {
#pragma warning disable RS0030 // here, and nowhere else
        return constant.Kind == TypedConstantKind.Array ? null : constant.Value;
#pragma warning restore RS0030
    }

    /// <summary>The elements; none of what is no list.</summary>
    public static ImmutableArray<TypedConstant> Elements(this TypedConstant constant)
    {
#pragma warning disable RS0030 // here, and nowhere else
        return constant is { Kind: TypedConstantKind.Array, IsNull: false } ? constant.Values : ImmutableArray<TypedConstant>.Empty;
#pragma warning restore RS0030
    }
}

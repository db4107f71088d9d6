using System;
using System.Linq;

namespace SynthFixtures.Rows;

/// <summary>Names of types as C# writes them, with their namespaces: <c>Shop.Page&lt;Shop.Order&gt;</c>.</summary>
internal static class TypeNames
{
    /// <summary>The name of a type.</summary>
    public static string Of(Type type) =>
        type.IsArray ? $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]" : Of(type, type.GetGenericArguments());

    // A type inside a generic one repeats the arguments of that one before its own.
    private static string Of(Type type, Type[] arguments)
    {
        if (type.IsGenericParameter)
            return type.Name;
        var outer = type.DeclaringType;
        var inherited = outer?.GetGenericArguments().Length ?? 0;
        var own = arguments[inherited..];
        var name = type.Name.Split('`')[0] + (own.Length == 0 ? "" : $"<{string.Join(", ", own.Select(Of))}>");
        var container = outer is null ? type.Namespace : Of(outer, arguments[..inherited]);
        return string.IsNullOrEmpty(container) ? name : $"{container}.{name}";
    }
}

using System;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>Names of types as a snapshot shows them: what a compiler made up is left out, as it changes with code that has nothing to do with the value.</summary>
internal static class TypeNames
{
    private const string Anonymous = "an anonymous type";
    private const string MadeUp = "a type of the compiler";

    /// <summary>The name where a value is of another type than its member declares.</summary>
    public static string Short(Type type) =>
        IsMadeUp(type) ? Readable(type, isFull: false)
        : type.IsGenericType ? type.ToString()
        : type.Name;

    /// <summary>The name as source has it, without namespaces: in messages.</summary>
    public static string Simple(Type type) => Readable(type, isFull: false);

    /// <summary>The name as the runtime prints it, but for what a compiler made up.</summary>
    public static string Printed(Type type) => IsMadeUp(type) ? Readable(type, isFull: true) : type.ToString();

    /// <summary>The name in the first line of a snapshot.</summary>
    public static string Full(Type type) => Readable(type, isFull: true);

    private static string Readable(Type type, bool isFull)
    {
        if (type.IsArray)
            return $"{Readable(type.GetElementType()!, isFull)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter)
            return type.Name;
        if (Own(type) is (Anonymous or MadeUp) and var made)
            return made;

        // The arguments of the types around stand among the type's own.
        var (arguments, around) = (type.GetGenericArguments(), type.DeclaringType);
        var (own, before) = (arguments.Skip(around?.GetGenericArguments().Length ?? 0).ToArray(), "");
        if (around is not null)
            before = Readable(around.IsGenericTypeDefinition ? around.MakeGenericType(arguments[..around.GetGenericArguments().Length]) : around, isFull) + ".";
        else if (isFull && type.Namespace is { } space)
            before = space + ".";
        return before + Own(type) + (own.Length == 0 ? "" : $"<{string.Join(", ", own.Select(a => Readable(a, isFull)))}>");
    }

    // Of one segment: types of one file are called <Models>F0A1B2__Customer.
    private static string Own(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (!name.StartsWith('<') && !name.StartsWith("VB$", StringComparison.Ordinal))
            return name;
        var end = name.IndexOf(">F", StringComparison.Ordinal);
        var text = end < 0 ? -1 : name.IndexOf("__", end, StringComparison.Ordinal);
        return text > 0 ? name[(text + 2)..] : name.Contains("AnonymousType", StringComparison.Ordinal) ? Anonymous : MadeUp;
    }

    private static bool IsMadeUp(Type type) =>
        type.Name.StartsWith('<') || type.Name.StartsWith("VB$", StringComparison.Ordinal)
        || (type.HasElementType && IsMadeUp(type.GetElementType()!))
        || (type.DeclaringType is { } around && !type.IsGenericParameter && IsMadeUp(around))
        || (!type.IsGenericTypeDefinition && type.GetGenericArguments().Any(IsMadeUp));
}

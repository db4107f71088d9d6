using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Chooses the layout of rows by their type, so that no value, however long, changes that of a whole file.</summary>
/// <remarks>
/// A table reads well where a row is a line: members that are single values or collections of them, and a few nested ones. Collections of objects, JSON, types
/// inside themselves, and nested objects with which a row has more than <see cref="MostColumns"/> columns have indented lines.
/// </remarks>
internal static class RowLayout
{
    /// <summary>The most columns of a table some of which are members of nested objects.</summary>
    public const int MostColumns = 12;

    private static readonly Type[] Single =
    [
        typeof(object), typeof(string), typeof(byte[]), typeof(Uri), typeof(Version), typeof(IPAddress), typeof(Rune), typeof(bool),
        typeof(System.Numerics.BigInteger), typeof(System.Numerics.Complex),
    ];

    private static readonly Type[] Json = [typeof(JsonElement), typeof(JsonDocument)];

    /// <summary>The layout of rows of a type.</summary>
    public static SnapshotForm Of(Type type)
    {
        var row = Nullable.GetUnderlyingType(type) ?? type;
        if (Columns(row, []) is not { } columns)
            return SnapshotForm.Lines;
        var isFlat = IsSingle(row) || Members.Of(row).All(member => Columns(member.Type, [row]) == 1);
        return isFlat || columns <= MostColumns ? SnapshotForm.Table : SnapshotForm.Lines;
    }

    /// <summary>The type of the elements of a collection, of a dictionary's values; null for what is none.</summary>
    public static Type? ElementOf(Type type)
    {
        var contracts = type.GetInterfaces().Append(type).Where(i => i.IsGenericType).ToList();
        var entries = contracts.Find(i => i.GetGenericTypeDefinition() == typeof(IDictionary<,>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));
        if (entries is not null)
            return entries.GetGenericArguments()[1];
        return contracts.Find(i => i.GetGenericTypeDefinition() == typeof(Memory<>) || i.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>))?.GetGenericArguments()[0] ?? Sequences.ElementTypeOf(type);
    }

    /// <summary>Whether values of a type consist of nothing else.</summary>
    public static bool IsSingle(Type type) =>
        type.IsEnum || type.IsPrimitive || Single.Contains(type) || typeof(Type).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type)
        || (typeof(IFormattable).IsAssignableFrom(type) && type.Assembly == typeof(object).Assembly);

    /// <summary>Whether values of a type are JSON.</summary>
    public static bool IsJson(Type type) => Json.Contains(type) || typeof(JsonNode).IsAssignableFrom(type);

    // How many columns a part takes; null where no column holds it.
    private static int? Columns(Type declared, IReadOnlyList<Type> around)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsSingle(type))
            return 1;
        if (IsJson(type) || around.Contains(type))
            return null;
        if (ElementOf(type) is { } element)
            return IsListed(element) ? 1 : null;
        if (typeof(IEnumerable).IsAssignableFrom(type))
            return 1;
        var sum = 0;
        foreach (var member in Members.Of(type))
        {
            if (Columns(member.Type, [.. around, type]) is not { } columns)
                return null;
            sum += columns;
        }
        return Math.Max(1, sum);
    }

    // Lists of lists of single values are one text, too.
    private static bool IsListed(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return IsSingle(type) || (ElementOf(type) is { } element && IsListed(element));
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// Objects as JSON on one line. NaN and the infinities are strings, as System.Text.Json reads them; a reference back to an object that is being
/// written is null; where the type of an object is not the declared one, a discriminator says which it is.
/// </summary>
internal static class JsonText
{
    // Their elements come in the order in which they were added, or sorted; other sets and dictionaries may go by hash codes, which differ between processes.
    private static readonly Type[] Ordered = [typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(OrderedDictionary<,>)];

    // What types say of their converters never changes; a type that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Type, Converter> Converters = [];

    /// <summary>The text of a value.</summary>
    /// <param name="value">Any object, or null.</param>
    /// <param name="declared">The type under which readers meet it.</param>
    /// <param name="holders">The objects that are being written around it; null where there are none.</param>
    public static string Of(object? value, Type declared, IEnumerable<object>? holders = null) => Inside(value, declared, new(holders ?? []));

    private static void Write(StringWriter text, object? value, Type declared, Stack<object> writing)
    {
        if (value is null || (!value.GetType().IsValueType && writing.Any(outer => ReferenceEquals(outer, value))))
        {
            text.Write("null");
            return;
        }

        switch (value)
        {
            case JsonElement element:
                text.Write(JsonSerializer.Serialize(element));
                return;
            case JsonNode node:
                text.Write(node.ToJsonString());
                return;
            case JsonDocument document:
                text.Write(JsonSerializer.Serialize(document.RootElement));
                return;
        }
        declared = Nullable.GetUnderlyingType(declared) ?? declared;
        if (Converters.GetValue(declared, static type => new(JsonConverters.Of(type, type))).Options is { } options)
        {
            text.Write(JsonSerializer.Serialize(value, declared, options));
            return;
        }
        if (Scalar.Is(value.GetType()))
        {
            text.Write(OfScalar(value, isNumberText: false));
            return;
        }

        writing.Push(value);
        if (value is IEnumerable elements)
            WriteCollection(text, elements, writing);
        else
            WriteObject(text, value, declared, writing);
        writing.Pop();
    }

    private static string OfScalar(object value, bool isNumberText)
    {
        if (value is Enum constant)
            return JsonString.Of(NameOf(constant));
        var scalar = Scalar.Of(value);
        var isNumber = scalar.Kind is ScalarKind.Integer or ScalarKind.Decimal || (scalar.Kind == ScalarKind.Real && scalar.Text[^1] is >= '0' and <= '9');
        return scalar.Kind == ScalarKind.Boolean || (isNumber && !isNumberText) ? scalar.Text : JsonString.Of(scalar.Text);
    }

    // Constants of flags each have their own name.
    private static string NameOf(Enum constant)
    {
        var type = constant.GetType();
        return string.Join(", ", ScalarText.Of(constant).Split(", ").Select(name => type.GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? name));
    }

    private static void WriteObject(StringWriter text, object value, Type declared, Stack<object> writing)
    {
        var type = value.GetType();
        List<string> members = [.. JsonMembers.Of(type).SelectMany(member => Entries(member, member.Member.Read(value), writing))];
        if (type != declared)
            members.Insert(0, Discriminator(type, declared));
        text.Write('{');
        text.Write(string.Join(',', members));
        text.Write('}');
    }

    private static IEnumerable<string> Entries(JsonMember member, object? value, Stack<object> writing)
    {
        if (member.Omits(value))
            return [];
        if (!member.IsRest)
            return [JsonString.Of(member.Name) + ":" + Inside(member, value, writing)];
        return value is not IEnumerable rest ? [] : [.. rest.Cast<object>().Select(entry => Entry(entry, entry.GetType(), writing)).Order(StringComparer.Ordinal)];
    }

    private static string Inside(JsonMember member, object? value, Stack<object> writing) =>
        value is null ? "null"
        : member.Options is { } options ? JsonSerializer.Serialize(value, Nullable.GetUnderlyingType(member.Member.Type) ?? member.Member.Type, options)
        : member.IsNumberText && Scalar.Is(value.GetType()) ? OfScalar(value, isNumberText: true)
        : Inside(value, member.Member.Type, writing);

    private static string Discriminator(Type type, Type declared)
    {
        var name = declared.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName ?? "$type";
        var stated = declared.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator;
        return JsonString.Of(name) + ":" + Of(stated ?? type.Name, typeof(object));
    }

    private static void WriteCollection(StringWriter text, IEnumerable collection, Stack<object> writing)
    {
        var element = ElementOf(collection.GetType());
        var isMap = element is { IsGenericType: true } && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && Scalar.Is(element.GetGenericArguments()[0]) && IsDictionary(collection.GetType());
        List<string> items = [];
        foreach (var item in collection)
            items.Add(isMap ? Entry(item, element!, writing) : Inside(item, element ?? typeof(object), writing));
        if (IsUnordered(collection.GetType()))
            items.Sort(StringComparer.Ordinal);
        text.Write(isMap ? '{' : '[');
        text.Write(string.Join(',', items));
        text.Write(isMap ? '}' : ']');
    }

    private static string Entry(object entry, Type type, Stack<object> writing)
    {
        var key = type.GetProperty("Key")!.GetValue(entry)!;
        return JsonString.Of(key is Enum constant ? NameOf(constant) : Scalar.Of(key).Text) + ":" + Inside(type.GetProperty("Value")!.GetValue(entry), type.GetGenericArguments()[1], writing);
    }

    private static string Inside(object? value, Type declared, Stack<object> writing)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, value, declared, writing);
        return text.ToString();
    }

    private static Type? ElementOf(Type collection) =>
        collection.GetInterfaces().Append(collection).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static bool IsDictionary(Type collection) =>
        collection.GetInterfaces().Any(type => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IDictionary<,>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)));

    private static bool IsUnordered(Type collection) =>
        (IsDictionary(collection) || typeof(IDictionary).IsAssignableFrom(collection) || IsSet(collection))
        && !(collection.IsGenericType && (Ordered.Contains(collection.GetGenericTypeDefinition()) || collection.Name.StartsWith("ImmutableSorted", StringComparison.Ordinal)));

    private static bool IsSet(Type collection) =>
        collection.GetInterfaces().Any(type => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ISet<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>)));

    private sealed record Converter(JsonSerializerOptions? Options);
}

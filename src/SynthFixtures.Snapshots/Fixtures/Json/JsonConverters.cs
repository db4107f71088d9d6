using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Converters that types and members name: what they write is what their readers expect.</summary>
internal static class JsonConverters
{
    /// <summary>The options of the converter that a member or a type names; null where it names none.</summary>
    /// <param name="place">The member or the type.</param>
    /// <param name="type">The type of what is written.</param>
    public static JsonSerializerOptions? Of(MemberInfo place, Type type)
    {
        if (place.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not { } attribute)
            return null;
        var converter = attribute.CreateConverter(type) ?? (JsonConverter)Activator.CreateInstance(attribute.ConverterType!)!;
        return new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, Converters = { converter } };
    }
}

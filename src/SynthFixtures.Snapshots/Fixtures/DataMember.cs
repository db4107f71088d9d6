using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>A public member that holds data: a field, or a property with a setter, a backing field of the compiler's or a constructor parameter of its name.</summary>
/// <remarks>Properties that are computed from others are no data.</remarks>
/// <param name="Name">The member's name.</param>
/// <param name="Type">The member's type.</param>
/// <param name="Read">Reads it from an object.</param>
internal sealed record DataMember(string Name, Type Type, Func<object, object?> Read)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<DataMember>> Known = new();

    /// <summary>The members of a type as they are declared, those of base classes first.</summary>
    public static IReadOnlyList<DataMember> Of(Type type) => Known.GetOrAdd(type, static type => [.. Find(type)]);

    private static IEnumerable<DataMember> Find(Type type)
    {
        var found = new Dictionary<string, DataMember>(StringComparer.Ordinal);
        foreach (var level in Levels(type))
        {
            foreach (var property in level.GetProperties(Declared).Where(property => HoldsData(type, level, property)).OrderBy(property => property.MetadataToken))
                found[property.Name] = new(property.Name, property.PropertyType, property.GetValue);
            foreach (var field in level.GetFields(Declared).Where(field => field.IsPublic).OrderBy(field => field.MetadataToken))
                found[field.Name] = new(field.Name, field.FieldType, field.GetValue);
        }
        return found.Values;
    }

    private static IEnumerable<Type> Levels(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
            levels.Push(level);
        return levels;
    }

    private static bool HoldsData(Type type, Type level, PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
        && (property.SetMethod is not null || level.GetField($"<{property.Name}>k__BackingField", Declared) is not null || property.GetMethod.IsAbstract || IsParameter(type, property.Name));

    private static bool IsParameter(Type type, string name) =>
        type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
}

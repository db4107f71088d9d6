using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Testing.Values;

/// <summary>A readable member of a type.</summary>
internal sealed record ReadableMember(string Name, Type Type, Func<object, object?> Read, MemberInfo Info);

/// <summary>The public properties and fields of types, base types first, each in order of declaration, fields last.</summary>
internal static class Members
{
    // A cache of what never changes; a type that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Type, IReadOnlyList<ReadableMember>> Known = [];

    public static IReadOnlyList<ReadableMember> Of(Type type) => Known.GetValue(type, Find);

    private static List<ReadableMember> Find(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
            levels.Push(level);

        var found = new List<ReadableMember>();
        foreach (var level in levels)
        {
            foreach (var property in level.GetProperties(declared).Where(IsReadable).OrderBy(p => p.MetadataToken))
                Add(found, new(property.Name, property.PropertyType, property.GetValue, property));
            foreach (var field in level.GetFields(declared).Where(f => !IsOpaque(f.FieldType)).OrderBy(f => f.MetadataToken))
                Add(found, new(field.Name, field.FieldType, field.GetValue, field));
        }
        return found;
    }

    // An override stands in the place of what it overrides.
    private static void Add(List<ReadableMember> members, ReadableMember member)
    {
        var index = members.FindIndex(m => m.Name == member.Name);
        if (index < 0)
            members.Add(member);
        else
            members[index] = member;
    }

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !IsOpaque(property.PropertyType);

    private static bool IsOpaque(Type type) => type.IsByRefLike || type.IsByRef || type.IsPointer || type.IsFunctionPointer;
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// The public members of a type that hold data: fields, and properties with a setter, a backing field of the compiler's or a constructor parameter of
/// their name. Properties that are computed from others are no data.
/// </summary>
internal static class DataMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // A cache of what never changes; a type that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Type, IReadOnlyList<ReadableMember>> Known = [];

    /// <summary>The members as they are declared, those of base classes first.</summary>
    public static IReadOnlyList<ReadableMember> Of(Type type) => Known.GetValue(type, static type => [.. Members.Of(type).Where(member => HoldsData(type, member.Name))]);

    private static bool HoldsData(Type type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (level.GetProperty(name, Declared) is { } property)
                return property.SetMethod is not null || property.GetMethod!.IsAbstract || level.GetField($"<{name}>k__BackingField", Declared) is not null || IsParameter(type, name);
        return true;
    }

    private static bool IsParameter(Type type, string name) =>
        type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
}

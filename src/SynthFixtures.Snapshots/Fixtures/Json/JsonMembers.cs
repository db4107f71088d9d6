using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// The members of a type that its JSON holds: those that hold data, as the attributes of System.Text.Json name them, order them, add to them
/// (<see cref="JsonIncludeAttribute"/>) and leave them out (<see cref="JsonIgnoreAttribute"/>).
/// </summary>
internal static class JsonMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // A cache of what never changes; a type that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Type, IReadOnlyList<JsonMember>> Known = [];

    /// <summary>The members in their order.</summary>
    /// <exception cref="FixtureProblem">Two members have one name.</exception>
    public static IReadOnlyList<JsonMember> Of(Type type) => Known.GetValue(type, Find);

    private static List<JsonMember> Find(Type type)
    {
        var data = DataMembers.Of(type);
        List<JsonMember> members =
        [
            .. data.Concat(Included(type).Where(member => data.All(other => other.Name != member.Name)))
                .Select(JsonMember.Of).Where(member => member.Ignore is not (JsonIgnoreCondition.Always or JsonIgnoreCondition.WhenWriting))
                .OrderBy(member => member.IsRest).ThenBy(member => member.Order),
        ];
        return members.Where(member => !member.IsRest).GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' has two members that JSON calls '{twice.Key}'; change one [JsonPropertyName]")
            : members;
    }

    private static IEnumerable<ReadableMember> Included(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null; level = level.BaseType)
            levels.Push(level);
        foreach (var level in levels)
        {
            foreach (var property in level.GetProperties(Declared).Where(IsIncluded).Where(property => property.CanRead && property.GetIndexParameters().Length == 0))
                yield return new(property.Name, property.PropertyType, property.GetValue, property);
            foreach (var field in level.GetFields(Declared).Where(IsIncluded))
                yield return new(field.Name, field.FieldType, field.GetValue, field);
        }
    }

    private static bool IsIncluded(MemberInfo member) => member.IsDefined(typeof(JsonIncludeAttribute), inherit: true);
}

using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>A member as JSON holds it.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Member">The member.</param>
/// <param name="Ignore">When it is left out.</param>
/// <param name="Order">Its place: lower ones come first, equal ones as they are declared.</param>
/// <param name="IsRest">Whether its entries stand in the object as if they were members.</param>
/// <param name="IsNumberText">Whether its numbers are written as strings.</param>
/// <param name="Options">Those of the converter that the member names; null where it names none.</param>
internal sealed record JsonMember(string Name, ReadableMember Member, JsonIgnoreCondition Ignore, int Order, bool IsRest, bool IsNumberText, JsonSerializerOptions? Options)
{
    /// <summary>Reads the attributes of a member.</summary>
    public static JsonMember Of(ReadableMember member) => new(
        member.Info.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? member.Name,
        member,
        member.Info.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition ?? JsonIgnoreCondition.Never,
        member.Info.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0,
        member.Info.IsDefined(typeof(JsonExtensionDataAttribute)),
        (member.Info.GetCustomAttribute<JsonNumberHandlingAttribute>() ?? member.Info.DeclaringType?.GetCustomAttribute<JsonNumberHandlingAttribute>())?.Handling
            .HasFlag(JsonNumberHandling.WriteAsString) == true,
        JsonConverters.Of(member.Info, member.Type));

    /// <summary>Whether a value of the member is left out.</summary>
    public bool Omits(object? value) => Ignore switch
    {
        JsonIgnoreCondition.WhenWritingNull => value is null,
        JsonIgnoreCondition.WhenWritingDefault => value is null || value.Equals(Default),
        _ => false,
    };

    // Of a nullable type null is the default, and no value.
    private object? Default => Member.Type.IsValueType && Nullable.GetUnderlyingType(Member.Type) is null ? Activator.CreateInstance(Member.Type) : null;
}

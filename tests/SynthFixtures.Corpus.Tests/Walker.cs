using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace SynthFixtures.Corpus.Tests;

/// <summary>Walks rows to the bottom: what must not be null, what no enumeration declares, what is empty, what never varies.</summary>
internal sealed class Walker
{
    private static readonly ConcurrentDictionary<Type, Member[]> Known = new();

    private readonly HashSet<object> onTheWay = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> faults = [];
    private readonly Dictionary<(Type Type, string Name), (Member Member, bool Varies)> members = [];
    private readonly StringBuilder text = new();

    /// <summary>What is wrong with the rows so far, one sentence for each place.</summary>
    public IEnumerable<string> Faults => faults.Order(StringComparer.Ordinal);

    /// <summary>The members of a type that had their default in every value of it.</summary>
    public IEnumerable<string> Constant(Type type) =>
        members.Where(m => m.Key.Type == type && m.Value is { Varies: false, Member.MayStayDefault: false }).Select(m => m.Key.Name).Order(StringComparer.Ordinal);

    /// <summary>Walks a row, and gives it as text: the same for the same content.</summary>
    public string Walk(object row)
    {
        text.Clear();
        Visit(row, null, row.GetType().Name);
        return text.ToString();
    }

    private void Visit(object? value, NullabilityInfo? declared, string path)
    {
        if (value is null)
        {
            if (declared is { ReadState: NullabilityState.NotNull })
                faults.Add($"{path} is null");
            text.Append("null;");
            return;
        }
        var type = value.GetType();
        switch (value)
        {
            case string content:
                if (content.Length == 0)
                    faults.Add($"{path} is empty");
                text.Append(content).Append(';');
                return;
            case Enum flags:
                if (!IsDeclared(flags, type))
                    faults.Add($"{path} is {flags:D}, which {type.Name} does not declare");
                text.Append(flags).Append(';');
                return;
            case JsonDocument document:
                text.Append(document.RootElement.GetRawText()).Append(';');
                return;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                {
                    Visit(entry.Key, Argument(declared, 2, 0), path + ".Key");
                    Visit(entry.Value, Argument(declared, 2, 1), path + ".Value");
                }
                return;
            case IEnumerable elements and not System.Text.Json.Nodes.JsonNode:
                if (!type.IsValueType && !onTheWay.Add(value))
                    return;
                foreach (var element in elements)
                    Visit(element, declared?.ElementType ?? Argument(declared, 1, 0), path + "[]");
                onTheWay.Remove(value);
                text.Append("end;");
                return;
        }
        if (value is not ITuple && !Corpus.Declares(type) && !(type.IsGenericType && type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal)))
        {
            text.Append(value is IFormattable plain ? plain.ToString(null, CultureInfo.InvariantCulture) : Content(value)).Append(';');
            return;
        }
        if (!type.IsValueType && !onTheWay.Add(value))
        {
            text.Append("above;");
            return;
        }
        foreach (var member in Known.GetOrAdd(type, Members))
        {
            var content = member.Read(value);
            var varies = members.TryGetValue((type, member.Name), out var seen) && seen.Varies;
            if (!varies)
                members[(type, member.Name)] = (member, !IsDefault(content, member.Type));
            Visit(content, value is ITuple ? null : member.Nullability, $"{path}.{member.Name}");
        }
        onTheWay.Remove(value);
    }

    private static NullabilityInfo? Argument(NullabilityInfo? declared, int arity, int index) =>
        declared is { GenericTypeArguments: var arguments } && arguments.Length == arity ? arguments[index] : null;

    private static string Content(object value) => value switch
    {
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        Memory<byte> bytes => Convert.ToHexString(bytes.Span),
        _ => value.ToString()!,
    };

    private static bool IsDeclared(Enum value, Type type)
    {
        if (!type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return Enum.IsDefined(type, value);
        var declared = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Aggregate(0UL, (all, one) => all | Bits(one));
        return (Bits(Convert.ChangeType(value, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture)) & ~declared) == 0;
    }

    private static ulong Bits(object value) => value is ulong large ? large : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private static bool IsDefault(object? value, Type type) => value switch
    {
        null => true,
        string content => content.Length == 0,
        ICollection elements => elements.Count == 0,
        _ => type.IsValueType && Nullable.GetUnderlyingType(type) is null && value.Equals(RuntimeHelpers.GetUninitializedObject(type)),
    };

    private static Member[] Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var nullability = new NullabilityInfoContext();
        var found = new List<Member>();
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (var property in at.GetProperties(Own).Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { } get && (get.IsPublic || get.IsAssembly)))
            {
                if (found.All(m => m.Name != property.Name))
                    found.Add(new(property.Name, property.PropertyType, nullability.Create(property), property.GetValue, MayStay(type, property, HasField(at, property))));
            }
            foreach (var field in at.GetFields(Own).Where(f => f.IsPublic || f.IsAssembly))
                found.Add(new(field.Name, field.FieldType, nullability.Create(field), field.GetValue, MayStay(type, field, isStored: true)));
        }
        return [.. found];
    }

    private static bool HasField(Type type, PropertyInfo property) =>
        property.SetMethod is { } set && (set.IsPublic || set.IsAssembly)
        || type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool MayStay(Type type, MemberInfo member, bool isStored) =>
        !isStored || Corpus.Says<NotSyntheticAttribute>(type, member) || Corpus.Says<ConstantAttribute>(type, member);

    private sealed record Member(string Name, Type Type, NullabilityInfo Nullability, Func<object, object?> Read, bool MayStayDefault);
}

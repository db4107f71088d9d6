using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace SynthFixtures.Testing.Values;

/// <summary>Reads any value into a tree of canonical texts; how it is laid out is decided elsewhere.</summary>
/// <param name="rules">The members that are left out, or whose values are.</param>
internal sealed class ValueTree(IReadOnlyList<ValueRule> rules)
{
    /// <summary>The most elements that are read, where a value is cut, of what does not say how many it has: it may have no end.</summary>
    public const int MostUncounted = 100_000;

    private const int MaxDepth = 64;

    private readonly List<Enclosing> above = [];
    private readonly HashSet<ValueRule> applied = [];

    /// <summary>The rules that a value read so far had a member for.</summary>
    public IReadOnlySet<ValueRule> Applied => applied;

    /// <summary>Whether what is too deep is shown as <c>...</c>; else it is an error.</summary>
    public bool CutsDepth { get; init; }

    /// <summary>Told of every part that is shown, but for texts of JSON, with what it stands in.</summary>
    public Action<object, string, ValuePath, object>? Shown { get; init; }

    /// <summary>The tree of a value.</summary>
    /// <exception cref="ValueTooDeepException">It has too many levels.</exception>
    public ValueNode Of(object? value) => Of(value, ValuePath.Root);

    /// <summary>The tree of a part of a value.</summary>
    /// <param name="value">The part.</param>
    /// <param name="path">The way to it.</param>
    public ValueNode Of(object? value, ValuePath path)
    {
        above.Clear();
        return Read(path, value, value?.GetType());
    }

    private ValueNode Read(ValuePath path, object? value, Type? declared)
    {
        if (JsonValues.Of(value) is { } json)
            return Read(path, json);
        if (value is string text)
            return ValueNode.OfText(text);
        if ((Scalars.Of(value) ?? Above(value!)) is { } scalar)
            return ValueNode.Scalar(scalar);
        if (!Enters(value!, path))
            return ValueNode.Scalar("...");
        var node = Sequences.Of(value!, CutsDepth ? MostUncounted + 1 : int.MaxValue) is { } sequence ? Read(path, sequence) : OfMembers(path, value!, declared);
        above.RemoveAt(above.Count - 1);
        return node;
    }

    private ValueNode OfMembers(ValuePath path, object value, Type? declared)
    {
        var (type, parts) = (value.GetType(), new List<ValuePart>());
        var members = Members.Of(type);
        foreach (var member in members)
            Add(parts, member.Name, path.Member(member.Name), value, () => Value(member, value), member.Type);
        return new(ValueKind.Members, IsOther(type, declared) ? TypeNames.Short(type) : "") { Parts = parts, IsLeftOut = parts.Count == 0 && members.Count > 0 };
    }

    private ValueNode Read(ValuePath path, Sequence sequence)
    {
        if (sequence.Failure is { } failure)
            return ValueNode.Scalar(failure);
        var parts = new List<ValuePart>();
        if (sequence.IsDictionary)
        {
            var entries = sequence.Elements.Select(e => (DictionaryEntry)e!).Select(e => (Entry: e, Key: Read(path, e.Key, e.Key.GetType()).Inline));
            foreach (var (entry, key) in entries.Order(Comparer<(DictionaryEntry Entry, string Key)>.Create((x, y) => KeyOrder.Compare(x.Entry.Key, x.Key, y.Entry.Key, y.Key))))
                Add(parts, key, new(path.Member(key).Text, path.General + "[]"), null, () => entry.Value, sequence.ElementType);
            return new(ValueKind.Members, "") { Parts = parts, IsOpen = true };
        }
        for (var i = 0; i < sequence.Elements.Count; i++)
        {
            var (number, element) = (ValuePath.NumberOf(i, sequence.Lengths), sequence.Elements[i]);
            Add(parts, number, path.Element(number), null, () => element, sequence.ElementType);
        }
        if (sequence.IsUnordered && parts.Count == sequence.Elements.Count)
        {
            var sorted = parts.Zip(sequence.Elements, (part, key) => (Key: key, part.Node, Text: part.Node.Inline))
                .Order(Comparer<(object? Key, ValueNode Node, string Text)>.Create((x, y) => KeyOrder.Compare(x.Key, x.Text, y.Key, y.Text)));
            parts = [.. sorted.Select((e, i) => new ValuePart(ValuePath.NumberOf(i), e.Node))];
        }
        return new(ValueKind.Elements, sequence.Shape) { Parts = parts };
    }

    private ValueNode Read(ValuePath path, JsonElement json)
    {
        if (JsonValues.Scalar(json) is { } scalar)
            return scalar;
        if (!Enters(json, path))
            return ValueNode.Scalar("...");
        var parts = new List<ValuePart>();
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in json.EnumerateObject())
                Add(parts, Quotation.Of(property.Name), path.Member(Quotation.Of(property.Name)), null, () => property.Value, typeof(JsonElement));
        }
        else
        {
            foreach (var element in json.EnumerateArray())
                Add(parts, ValuePath.NumberOf(parts.Count), path.Element(ValuePath.NumberOf(parts.Count)), null, () => element, typeof(JsonElement));
        }
        above.RemoveAt(above.Count - 1);
        return new(json.ValueKind == JsonValueKind.Object ? ValueKind.Members : ValueKind.Elements, "") { Parts = parts, IsOpen = true };
    }

    // What is left out is not even read.
    private void Add(List<ValuePart> parts, string name, ValuePath path, object? owner, Func<object?> read, Type? declared)
    {
        var meant = rules.Where(r => r.Matches(path, above)).ToList();
        applied.UnionWith(meant);
        if (meant.Exists(r => !r.IsScrubbed))
            return;
        var value = read();
        if (meant.Count > 0 && !IsNothing(value))
        {
            parts.Add(new(name, ValueNode.Scalar(ValueNode.ScrubbedText)));
            return;
        }
        if (value is not null)
            Shown?.Invoke(owner ?? above[^1].Value!, name, path, value);
        parts.Add(new(name, Read(path, value, declared)));
    }

    private static bool IsNothing(object? value) => value is null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined };

    // Of what already stands above, the number of steps up; a parent, for example.
    private string? Above(object value)
    {
        var index = value.GetType().IsValueType ? -1 : above.FindIndex(a => ReferenceEquals(a.Value, value));
        return index < 0 ? null : $"<{(above.Count - index).ToString(CultureInfo.InvariantCulture)} above>";
    }

    private bool Enters(object value, ValuePath path)
    {
        if (above.Count == MaxDepth)
            return CutsDepth ? false : throw new ValueTooDeepException(MaxDepth, above[0].Type, path.Text);
        above.Add(new(value, value.GetType(), path));
        return true;
    }

    private static object? Value(ReadableMember member, object owner)
    {
        try
        {
            return member.Read(owner);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } thrown)
        {
            return new Thrown(TypeNames.Short(thrown.GetType()));
        }
    }

    private static bool IsOther(Type type, Type? declared) =>
        declared is not null && type != declared && type != Nullable.GetUnderlyingType(declared);
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Testing.Values;

/// <summary>Reads any value into cells: members flattened, collections in one cell or, on request, one element after the other.</summary>
/// <param name="without">The paths that are left out.</param>
/// <param name="expandsCollections">Whether elements that consist of parts have cells of their own.</param>
internal sealed class ValueReader(IReadOnlyCollection<string> without, bool expandsCollections)
{
    private const int MaxDepth = 64;
    private const string Itself = "value";

    private readonly List<Cell> cells = [];
    private readonly List<object> above = [];

    /// <summary>The cells of one value, in order of declaration.</summary>
    public IReadOnlyList<Cell> Read(object? value)
    {
        cells.Clear();
        above.Clear();
        Read("", value, declared: value?.GetType());
        return [.. cells];
    }

    /// <summary>One value as one text.</summary>
    public string Inline(object? value)
    {
        above.Clear();
        return Inline(value, declared: value?.GetType());
    }

    private void Read(string path, object? value, Type? declared)
    {
        if (without.Contains(path))
            return;
        if (Simple(value) is { } text)
        {
            cells.Add(new(path.Length == 0 ? Itself : path, text));
            return;
        }
        Enter(value!, path);
        if (Sequences.Of(value!) is { } sequence)
            ReadSequence(path, sequence);
        else
            ReadMembers(path, value!, declared);
        above.RemoveAt(above.Count - 1);
    }

    private void ReadMembers(string path, object value, Type? declared)
    {
        var (type, before) = (value.GetType(), cells.Count);
        if (IsOther(type, declared))
            cells.Add(new(Inside(path, "(type)"), TypeNames.Short(type)));
        foreach (var member in Members.Of(type))
            Read(Inside(path, member.Name), Value(member, value), member.Type);
        if (cells.Count == before && !without.Any(w => w.StartsWith(path, StringComparison.Ordinal)))
            cells.Add(new(path.Length == 0 ? Itself : path, "{}"));
    }

    private void ReadSequence(string path, Sequence sequence)
    {
        if (!expandsCollections || sequence.IsDictionary || sequence.Elements.All(e => Simple(e) is not null) || sequence.Shape.Length > 0)
        {
            cells.Add(new(path.Length == 0 ? Itself : path, Inline(sequence)));
            return;
        }
        for (var i = 0; i < sequence.Elements.Count; i++)
            Read($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", sequence.Elements[i], sequence.ElementType);
    }

    // Of what already stands above, the number of steps up; a parent, for example.
    private string? Simple(object? value)
    {
        if (Scalars.Of(value) is { } text)
            return text;
        var index = value!.GetType().IsValueType ? -1 : above.FindIndex(a => ReferenceEquals(a, value));
        return index < 0 ? null : $"<{(above.Count - index).ToString(CultureInfo.InvariantCulture)} above>";
    }

    private string Inline(object? value, Type? declared)
    {
        if (Simple(value) is { } text)
            return text;
        Enter(value!, "");
        var result = Sequences.Of(value!) is { } sequence ? Inline(sequence) : InlineMembers(value!, declared);
        above.RemoveAt(above.Count - 1);
        return result;
    }

    private string InlineMembers(object value, Type? declared)
    {
        var type = value.GetType();
        var members = Members.Of(type).Select(m => $"{m.Name}: {Inline(Value(m, value), m.Type)}");
        return (IsOther(type, declared) ? TypeNames.Short(type) + " " : "") + $"{{{string.Join(", ", members)}}}";
    }

    private string Inline(Sequence sequence)
    {
        if (sequence.Failure is { } failure)
            return failure;
        if (sequence.IsDictionary)
        {
            var entries = sequence.Elements.Select(e => (DictionaryEntry)e!)
                .Select(e => (e.Key, KeyText: Inline(e.Key, e.Key.GetType()), Value: Inline(e.Value, sequence.ElementType)))
                .OrderBy(e => e, Comparer<(object Key, string KeyText, string)>.Create((x, y) => KeyOrder.Compare(x.Key, x.KeyText, y.Key, y.KeyText)));
            return $"{{{string.Join(", ", entries.Select(e => $"{e.KeyText}: {e.Value}"))}}}";
        }
        var elements = sequence.Elements.Select(e => (Key: e, Text: Inline(e, sequence.ElementType)));
        if (sequence.IsUnordered)
            elements = elements.OrderBy(e => e, Comparer<(object? Key, string Text)>.Create((x, y) => KeyOrder.Compare(x.Key, x.Text, y.Key, y.Text)));
        return $"{sequence.Shape}[{string.Join(", ", elements.Select(e => e.Text))}]";
    }

    private void Enter(object value, string path)
    {
        if (above.Count == MaxDepth)
            throw new ValueTooDeepException(MaxDepth, above[0].GetType(), path);
        above.Add(value);
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

    private static string Inside(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

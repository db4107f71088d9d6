using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>One column of a table made of objects. Members of members are columns of their own; collections, types with descendants and cycles are JSON.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Way">The members on the way from the row to the value, the value's own the last.</param>
internal sealed record Column(string Name, IReadOnlyList<ReadableMember> Way)
{
    /// <summary>The type of what is read.</summary>
    public Type Type => Way[^1].Type;

    /// <summary>Whether values fill one cell as they are, and not as JSON.</summary>
    public bool IsScalar { get; } = Scalar.Is(Way[^1].Type);

    /// <summary>The columns of a type.</summary>
    /// <param name="type">The type of the rows.</param>
    /// <param name="style">How members become columns.</param>
    /// <exception cref="FixtureProblem">The type does not have one set of columns.</exception>
    public static IReadOnlyList<Column> Of(Type type, ColumnStyle style)
    {
        if (type.IsAbstract || IsCollection(type))
            throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' does not have one set of columns; write it as json or jsonl, or name one of the types that it stands for");

        List<Column> columns = [.. Of(type, "", style, [], [type])];
        if (columns.Count == 0)
            throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' has no public members that hold data");
        return columns.GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' has two columns called '{twice.Key}'; write it as json or jsonl, or rename a member")
            : columns;
    }

    /// <summary>The value in a row; null where anything on the way is null, and where it is an object that is being written.</summary>
    public object? Read(object row) => Follow(row).Value;

    /// <summary>The value in a row as JSON; what it holds of the objects on the way to it is null.</summary>
    public string Json(object row)
    {
        var (value, holders) = Follow(row);
        return JsonText.Of(value, Type, holders);
    }

    private (object? Value, List<object> Holders) Follow(object row)
    {
        List<object> holders = [];
        var value = row;
        foreach (var member in Way)
        {
            holders.Add(value);
            if (member.Read(value) is not { } inner || holders.Exists(holder => ReferenceEquals(holder, inner)))
                return (null, holders);
            value = inner;
        }
        return (value, holders);
    }

    private static IEnumerable<Column> Of(Type type, string prefix, ColumnStyle style, ReadableMember[] way, Type[] path)
    {
        foreach (var member in DataMembers.Of(type).Where(style.Holds))
        {
            var inner = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
            var name = style.StatedName(member) ?? prefix + member.Name;
            if (IsTable(inner) && !path.Contains(inner))
                foreach (var column in Of(inner, name + style.Separator, style, [.. way, member], [.. path, inner]))
                    yield return column;
            else
                yield return new(name, [.. way, member]);
        }
    }

    private static bool IsTable(Type type) =>
        !Scalar.Is(type) && !type.IsAbstract && type != typeof(object) && !IsCollection(type)
        && type.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) != true && DataMembers.Of(type).Count > 0;

    private static bool IsCollection(Type type) => typeof(IEnumerable).IsAssignableFrom(type);
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>One column of a table made of objects. Members of members are columns of their own; collections, types with descendants and cycles are JSON.</summary>
/// <param name="Name">The names on the way from the row to the member.</param>
/// <param name="Type">The type of what is read.</param>
/// <param name="Read">Reads it from a row; null where anything on the way is null.</param>
internal sealed record Column(string Name, Type Type, Func<object, object?> Read)
{
    /// <summary>Whether values fill one cell as they are, and not as JSON.</summary>
    public bool IsScalar { get; } = Scalar.Is(Type);

    /// <summary>The columns of a type.</summary>
    /// <param name="type">The type of the rows.</param>
    /// <param name="separator">What stands between the names of a member and of a member of it.</param>
    /// <exception cref="FixtureProblem">The type does not have one set of columns.</exception>
    public static IReadOnlyList<Column> Of(Type type, string separator)
    {
        if (type.IsAbstract || IsCollection(type))
            throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' does not have one set of columns; write it as json or jsonl, or name one of the types that it stands for");

        List<Column> columns = [.. Of(type, "", separator, static row => row, [type])];
        if (columns.Count == 0)
            throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' has no public members that hold data");
        return columns.GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"'{type}' has two columns called '{twice.Key}'; write it as json or jsonl, or rename a member")
            : columns;
    }

    private static IEnumerable<Column> Of(Type type, string prefix, string separator, Func<object, object?> read, Type[] path)
    {
        foreach (var member in DataMembers.Of(type))
        {
            var inner = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
            object? ReadMember(object row) => read(row) is { } holder ? member.Read(holder) : null;
            if (IsTable(inner) && !path.Contains(inner))
                foreach (var column in Of(inner, prefix + member.Name + separator, separator, ReadMember, [.. path, inner]))
                    yield return column;
            else
                yield return new(prefix + member.Name, member.Type, ReadMember);
        }
    }

    private static bool IsTable(Type type) =>
        !Scalar.Is(type) && !type.IsAbstract && type != typeof(object) && !IsCollection(type)
        && type.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) != true && DataMembers.Of(type).Count > 0;

    private static bool IsCollection(Type type) => typeof(IEnumerable).IsAssignableFrom(type);
}

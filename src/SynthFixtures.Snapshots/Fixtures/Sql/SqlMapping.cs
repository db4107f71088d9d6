using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What types say of their tables: <see cref="TableAttribute"/>, <see cref="ColumnAttribute"/> and <see cref="NotMappedAttribute"/>, as EF Core reads them.</summary>
internal static class SqlMapping
{
    /// <summary>The columns of tables: names of members of members after an underscore.</summary>
    public static ColumnStyle Columns { get; } = new("_", IsMapped, static member => member.Info.GetCustomAttribute<ColumnAttribute>()?.Name);

    /// <summary>The table that holds the rows of a type: its schema, where one is stated, and its name.</summary>
    /// <param name="type">The type of the rows.</param>
    /// <param name="stated">What the item says, <c>schema.table</c> or <c>table</c>; null where it says nothing.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="FixtureProblem">The item says what is no name of a table there.</exception>
    public static IReadOnlyList<string> TableOf(Type type, string? stated, SqlDialect dialect)
    {
        if (stated is not null)
            return dialect.Parts(stated);
        if (type.GetCustomAttribute<TableAttribute>() is not { } table)
            return [type.Name.Split('`')[0]];
        return string.IsNullOrEmpty(table.Schema) ? [table.Name] : [table.Schema, table.Name];
    }

    private static bool IsMapped(ReadableMember member) =>
        !member.Info.IsDefined(typeof(NotMappedAttribute), inherit: true)
        && !(Nullable.GetUnderlyingType(member.Type) ?? member.Type).IsDefined(typeof(NotMappedAttribute), inherit: false);
}

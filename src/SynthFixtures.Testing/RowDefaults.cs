using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Testing;

/// <summary>The number of rows and the seed that hold where a test attribute does not say.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Seed">Their seed.</param>
internal readonly record struct RowDefaults(int Rows, long Seed)
{
    /// <summary>The number of rows where nothing says how many.</summary>
    public const int Count = 20;

    /// <summary>What holds for the theories of a class.</summary>
    /// <exception cref="ArgumentException">A default asks for no rows.</exception>
    public static RowDefaults Of(Type testClass)
    {
        var stated = Around(testClass).Select(type => (Place: CSharpName.Of(type), Attribute: type.GetCustomAttribute<SyntheticDefaultsAttribute>(inherit: false)))
            .Append((Place: testClass.Assembly.GetName().Name!, Attribute: testClass.Assembly.GetCustomAttribute<SyntheticDefaultsAttribute>()))
            .Where(level => level.Attribute is not null)
            .ToList();
        if (stated.Find(level => level.Attribute!.StatedRows is <= 0) is { Attribute: { } wrong } place)
            throw new ArgumentException($"[SyntheticDefaults] on {place.Place}: Rows = {wrong.Rows} asks for no rows; ask for at least 1.");
        return new(
            stated.Select(level => level.Attribute!.StatedRows).FirstOrDefault(rows => rows is not null) ?? Count,
            stated.Select(level => level.Attribute!.StatedSeed).FirstOrDefault(seed => seed is not null) ?? 0);
    }

    private static IEnumerable<Type> Around(Type type)
    {
        for (Type? outer = type; outer is not null; outer = outer.DeclaringType)
            for (Type? level = outer; level is not null && level != typeof(object); level = level.BaseType)
                yield return level;
    }
}

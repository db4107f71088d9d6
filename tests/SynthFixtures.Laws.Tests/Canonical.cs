using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Laws.Tests;

/// <summary>Values as text: the invariant culture, and as many digits as the value needs to come back.</summary>
internal static class Canonical
{
    /// <summary>The members of a row, separated by bars.</summary>
    public static string Line(object row) => string.Join(" | ", Members(row.GetType()).Select(member => Text(member.GetValue(row))));

    /// <summary>The names of the members, separated by bars.</summary>
    public static string Header(Type type) => string.Join(" | ", Members(type).Select(member => member.Name));

    /// <summary>One value.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        JsonDocument json => json.RootElement.GetRawText(),
        JsonElement json => json.GetRawText(),
        JsonNode json => json.ToJsonString(),
        Uri or Version or IPAddress => value.ToString()!,
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Text(tuple[i])))})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"({Line(value)})",
    };

    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Spectre.Console;

namespace QuickStart;

/// <summary>How the values of a member are spread.</summary>
internal static class Histogram
{
    private const int Bins = 10;
    private const int Width = 60;

    /// <summary>One chart for each numeric member of a type.</summary>
    public static IEnumerable<BarChart> OfNumericMembers<T>(IReadOnlyCollection<T> rows) =>
        from member in typeof(T).GetProperties()
        where IsNumeric(member.PropertyType)
        select Of($"{typeof(T).Name}.{member.Name}", Values(rows, member));

    private static bool IsNumeric(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return !value.IsEnum && Type.GetTypeCode(value) is >= TypeCode.SByte and <= TypeCode.Decimal;
    }

    private static double[] Values<T>(IReadOnlyCollection<T> rows, PropertyInfo member) =>
        [.. rows.Select(row => member.GetValue(row)).OfType<object>().Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)).Order()];

    private static BarChart Of(string title, double[] sorted)
    {
        var chart = new BarChart { Width = Width, Label = $"\n[bold]{title}[/]", LabelAlignment = Justify.Left };
        var distinct = sorted.Distinct().Take(Bins + 1).ToList();
        var edges = distinct.Count <= Bins ? distinct : Edges(sorted);
        foreach (var (from, count) in Counts(sorted, edges))
            chart.AddItem(from.ToString("#,0.##", CultureInfo.InvariantCulture) + (edges != distinct && from == edges[^1] ? "+" : ""), count, Color.Teal);
        return chart;
    }

    // Equally wide; the last also takes the upper hundredth, so that a long tail does not flatten the rest.
    private static List<double> Edges(double[] sorted)
    {
        var (from, to) = (sorted[0], sorted[(int)(0.99 * sorted.Length)]);
        return [.. Enumerable.Range(0, Bins).Select(bin => from + (bin * (to - from) / Bins))];
    }

    private static IEnumerable<(double From, int Count)> Counts(double[] sorted, List<double> edges) =>
        edges.Select((from, bin) => (from, sorted.Count(value => value >= from && (bin + 1 == edges.Count || value < edges[bin + 1]))));
}

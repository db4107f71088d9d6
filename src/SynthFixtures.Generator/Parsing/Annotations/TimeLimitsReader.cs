using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Reads ranges of moments, days and durations, whose limits are texts.</summary>
internal sealed class TimeLimitsReader(AnnotationBinder binder)
{
    public static bool CanRead(ITypeSymbol type) => type.ToDisplayString() is "System.DateTime" or "System.DateOnly" or "System.TimeSpan";

    public Reading Read(AttributeData range, Slot slot, ITypeSymbol type)
    {
        var arguments = new Arguments(range);
        if (!SymbolEqualityComparer.Default.Equals(arguments["type"]?.Scalar() as ITypeSymbol, type))
            return Reading.Refused(range, $"it compares no values of type {type.Name}");
        var (strictMin, strictMax) = (RangeLimits.IsSet(arguments, "MinimumIsExclusive"), RangeLimits.IsSet(arguments, "MaximumIsExclusive"));
        var (minimum, maximum) = (arguments["minimum"]?.Scalar() as string ?? "", arguments["maximum"]?.Scalar() as string ?? "");
        var bounds = type.Name switch
        {
            "TimeSpan" => Durations(minimum, maximum, strictMin, strictMax),
            "DateOnly" => Days(minimum, maximum, strictMin, strictMax),
            _ => Moments(minimum, maximum, strictMin, strictMax),
        };
        return bounds is null ? Reading.Refused(range, "its limits hold no two values, or are not written as in 2024-12-31 and 08:30:00")
            : binder.Bind(AnnotationNames.Range, slot, bounds) is { } maker ? Reading.Of(maker)
            : Reading.Refused(range, "no kernel makes such values");
    }

    // Whole seconds from the first to before the end.
    private static Dictionary<string, string>? Moments(string minimum, string maximum, bool strictMin, bool strictMax)
    {
        if (Moment(minimum) is not { } min || Moment(maximum) is not { } max || max.Year > 9998)
            return null;
        var from = Seconds(min.Ticks + TimeSpan.TicksPerSecond - 1) is var first && strictMin && first == min.Ticks ? first + TimeSpan.TicksPerSecond : Seconds(min.Ticks + TimeSpan.TicksPerSecond - 1);
        var end = strictMax && Seconds(max.Ticks) == max.Ticks ? max.Ticks : Seconds(max.Ticks) + TimeSpan.TicksPerSecond;
        return from < end ? Bounds("from", Iso(new(from)), "to", Iso(new(end))) : null;
    }

    private static Dictionary<string, string>? Days(string minimum, string maximum, bool strictMin, bool strictMax)
    {
        if (Moment(minimum) is not { } min || Moment(maximum) is not { } max || min.TimeOfDay != TimeSpan.Zero || max.TimeOfDay != TimeSpan.Zero)
            return null;
        var (from, to) = (strictMin ? min.AddDays(1) : min, strictMax ? max.AddDays(-1) : max);
        return from < to ? Bounds("from", Iso(from), "to", Iso(to)) : null;
    }

    private static Dictionary<string, string>? Durations(string minimum, string maximum, bool strictMin, bool strictMax)
    {
        if (!TimeSpan.TryParse(minimum, CultureInfo.InvariantCulture, out var min) || !TimeSpan.TryParse(maximum, CultureInfo.InvariantCulture, out var max))
            return null;
        var (least, most) = (Math.Ceiling(min.TotalSeconds), Math.Floor(max.TotalSeconds));
        least += strictMin && least == min.TotalSeconds ? 1 : 0;
        most -= strictMax && most == max.TotalSeconds ? 1 : 0;
        return least < most ? Bounds("minSeconds", Literals.Number(least), "maxSeconds", Literals.Number(most)) : null;
    }

    private static Dictionary<string, string> Bounds(string low, string lowText, string high, string highText) => new() { [low] = lowText, [high] = highText };

    private static long Seconds(long ticks) => ticks - (ticks % TimeSpan.TicksPerSecond);

    // Without an offset: with one, the validator's limit would depend on the zone of the machine.
    private static DateTime? Moment(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Kind == DateTimeKind.Unspecified ? moment : null;

    private static string Iso(DateTime moment) =>
        Literals.Text(moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
}

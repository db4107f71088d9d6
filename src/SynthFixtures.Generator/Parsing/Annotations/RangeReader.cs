using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Reads ranges of numbers, dates and durations, and numbers that are denied.</summary>
internal sealed class RangeReader(AnnotationBinder binder)
{
    // What members without annotations get, and how far an open range goes.
    private const decimal DefaultMin = 1;
    private const decimal DefaultWidth = 99;

    private readonly TimeLimitsReader dates = new(binder);

    public static bool CanRead(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_Decimal || TimeLimitsReader.CanRead(type);

    public static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    public Reading Read(List<AttributeData> annotations, Slot slot, ITypeSymbol type)
    {
        if (annotations.Find(a => Annotated.NameOf(a) is not (AnnotationNames.Range or AnnotationNames.DeniedValues)) is { } unsuited)
            return Reading.Refused(unsuited, $"it says nothing that can be kept of values of type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
        var range = annotations.Find(a => Annotated.NameOf(a) == AnnotationNames.Range);
        if (TimeLimitsReader.CanRead(type))
            return range is null ? Reading.Nothing : dates.Read(range, slot, type);

        var limits = range is null ? new(null, null, false, false, false) : RangeLimits.Read(range, type);
        if (limits is null)
            return Reading.Refused(range!, $"it compares no values of type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
        if (limits is { Min: { } min, Max: { } max } && min > max)
            return Reading.Refused(range!, "its minimum is above its maximum");

        var denied = annotations.Where(a => Annotated.NameOf(a) == AnnotationNames.DeniedValues).SelectMany(ChoiceReader.Values)
            .Where(v => !v.IsNull && SymbolEqualityComparer.Default.Equals(v.Type, type))
            .Select(v => ConstantNumbers.Exact(v.Scalar())).OfType<decimal>().Distinct().OrderBy(v => v).ToList();
        return Conversions.IsInteger(type) ? Integers(annotations, limits, denied, slot, type) : Reals(annotations, limits, denied, slot, type);
    }

    private Reading Integers(List<AttributeData> annotations, RangeLimits limits, List<decimal> denied, Slot slot, ITypeSymbol type)
    {
        var (typeMin, typeMax) = Limits(type.SpecialType);
        var (low, high) = (limits.Min is { } min ? Math.Ceiling(min) : (decimal?)null, limits.Max is { } max ? Math.Floor(max) : (decimal?)null);
        low += low == limits.Min && limits.IsMinExclusive ? 1 : 0;
        high -= high == limits.Max && limits.IsMaxExclusive ? 1 : 0;
        var least = Math.Max(low ?? (high is null || high >= DefaultMin ? DefaultMin : high.Value - DefaultWidth), typeMin);
        var most = Math.Min(high ?? least + DefaultWidth, typeMax);

        denied.RemoveAll(value => value < least || value > most);
        if (limits is { Min: null, Max: null } && denied.Count == 0)
            return Reading.Nothing;
        if (most - least + 1 - denied.Count <= 0)
            return Reading.Refused(annotations[0], "together with the member's type and its other attributes it leaves no value");
        if (least == most)
            return Reading.Of(new Model.Maker.Literal(Text(least)));

        var arguments = new Dictionary<string, string> { ["min"] = Integer(least), ["max"] = Integer(most) };
        if (denied.Count > 0)
            arguments["except"] = $"[{string.Join(", ", denied.Select(Integer))}]";
        return Bind(annotations, denied.Count > 0 ? AnnotationNames.DeniedValues : AnnotationNames.Range, slot, arguments, isWide: most - least >= WideIntegers.OfOneUniform);
    }

    private Reading Reals(List<AttributeData> annotations, RangeLimits limits, List<decimal> denied, Slot slot, ITypeSymbol type)
    {
        if (limits is { Min: null, Max: null })
            return denied.Count == 0 ? Reading.Nothing : Reading.Refused(annotations[0], "one of the values could be met by chance");
        var step = limits.RoundsToIntegers ? 1 : 0;
        var least = limits.Min is { } min ? min + (limits.IsMinExclusive ? step : 0) : limits.Max!.Value - DefaultWidth - 1;
        var most = limits.Max is { } max ? max - (limits.IsMaxExclusive ? step : 0) : least + DefaultWidth + 1;
        if (denied.Exists(value => value >= least && value <= most))
            return Reading.Refused(annotations.Find(a => Annotated.NameOf(a) == AnnotationNames.DeniedValues)!, "one of the values could be met by chance");

        var strictMin = limits is { IsMinExclusive: true, RoundsToIntegers: false, Min: not null };
        var strictMax = limits is { IsMaxExclusive: true, RoundsToIntegers: false, Max: not null };
        if (type.SpecialType == SpecialType.System_Decimal)
            return Decimals(annotations, least, most, strictMin, strictMax, slot);

        var isSingle = type.SpecialType == SpecialType.System_Single;
        var (from, to) = (Grid.Above(least, isSingle, strictMin), Grid.Below(most, isSingle, strictMax));
        return from > to ? Reading.Refused(annotations[0], "no number of the member's type lies in it")
            : from == to ? Reading.Of(new Model.Maker.Literal(isSingle ? $"(float){Literals.Number(from)}" : $"(double){Literals.Number(from)}"))
            : Bind(annotations, AnnotationNames.Range, slot, new() { ["min"] = Literals.Number(from), ["max"] = Literals.Number(to) });
    }

    private Reading Decimals(List<AttributeData> annotations, decimal least, decimal most, bool strictMin, bool strictMax, Slot slot)
    {
        const decimal MostUnits = 1_000_000_000_000_000;
        const decimal FewestMultiples = 10;
        var unit = 1m;
        var places = 0;
        decimal From() => Math.Ceiling(least * unit) is var first && strictMin && first == least * unit ? first + 1 : Math.Ceiling(least * unit);
        decimal To() => Math.Floor(most * unit) is var last && strictMax && last == most * unit ? last - 1 : Math.Floor(most * unit);

        if (Math.Max(Math.Abs(least), Math.Abs(most)) > MostUnits)
            return Reading.Refused(annotations[0], "it has more digits than a law keeps");
        for (; places < 2 || (To() - From() + 1 < FewestMultiples && places < 12 && least < most); places++, unit *= 10)
        {
            if (Math.Max(Math.Abs(least), Math.Abs(most)) * unit * 10 > MostUnits)
                break;
        }
        if (From() > To())
            return Reading.Refused(annotations[0], "no number with a few decimal places lies in it");
        if (From() == To())
            return Reading.Of(new Model.Maker.Literal(Text(From() / unit) + "m"));
        var arguments = new Dictionary<string, string> { ["min"] = Real(From() / unit), ["max"] = Real(To() / unit) };
        return Bind(annotations, AnnotationNames.Range, slot, arguments, places);
    }

    private Reading Bind(List<AttributeData> annotations, string annotation, Slot slot, Dictionary<string, string> arguments, int decimals = 2, bool isWide = false) =>
        binder.Bind(annotation, slot, arguments, decimals: decimals, isWide: isWide) is { } maker
            ? Reading.Of(maker)
            : Reading.Refused(annotations[0], "no kernel makes such values");

    // A literal of 2^63 is none of long.
    private static string Integer(decimal value) => value == long.MinValue ? "long.MinValue" : Text(value);

    private static string Real(decimal value) => Literals.Number(Grid.Above(value, isSingle: false, isStrict: false));

    private static (decimal Min, decimal Max) Limits(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_UInt64 => (0, long.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}

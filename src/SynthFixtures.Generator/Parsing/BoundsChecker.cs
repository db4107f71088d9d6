using System.Globalization;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Checks what every distribution attribute can say of its values, against each other and against the member's type.</summary>
internal static class BoundsChecker
{
    private const string LowerOrRaise = "lower Min or raise Max";

    public static void Check(AttributeData attribute, Arguments arguments, Slot slot, string subject, IFindings findings)
    {
        var type = Nullability.Unwrap(slot.Type);
        var bounds = Bounds.Read(arguments, IsDecimal(type));
        var fault = Fault(bounds, arguments, type) ?? Beyond(bounds, arguments, type) ?? WideIntegers.Fault(bounds, arguments, type)
            ?? FloatingEnds.Fault(bounds, arguments, type) ?? Between(bounds, arguments, type);
        if (fault is not null)
            findings.Report(ParameterOutsideDomain.Descriptor, new(slot.Symbol, attribute, fault.Argument, Element: fault.Element), subject, Spelling.Name(attribute),
                fault.Need, Spelling.Usage(attribute), fault.Value, fault.Remedy);
        else if (arguments.Integer("Decimals") is not null && TypeRange.HasNoDecimals(type))
            findings.Report(AttributeSaysNothing.Descriptor, new(slot.Symbol, attribute, "Decimals"), subject, "Decimals",
                $"a value of type {Short(type)} is not rounded to decimal places", "use Step (0.01 for two places), or remove it");
    }

    private static BoundsFault? Fault(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        if (bounds.Decimals is < 0 or > 15)
            return new("Decimals", "Decimals in [0, 15]", Text(bounds.Decimals), bounds.Decimals < 0 ? "use 0 or more decimal places" : "use at most 15 decimal places");
        if (arguments.Number("Weight") is { } weight && !(weight > 0 && IsFinite(weight)))
            return new("Weight", "Weight > 0", Literals.Number(weight), "use a positive weight");
        if (bounds.ScaleBy == 0 || !IsFinite(bounds.ScaleBy))
            return new("ScaleBy", "ScaleBy as a finite number other than 0", Literals.Number(bounds.ScaleBy), "use a positive factor, or a negative one for the mirrored law");
        if (!IsFinite(bounds.ShiftBy))
            return new("ShiftBy", "ShiftBy as a finite number", Literals.Number(bounds.ShiftBy), "use a finite number");
        if (arguments.Number("Step") is not null && FaultOfStep(bounds, arguments, Conversions.IsInteger(type), IsDecimal(type)) is { } fault)
            return fault;
        if (double.IsNaN(bounds.Min) || double.IsPositiveInfinity(bounds.Min))
            return new("Min", "Min as a number below Max", Literals.Number(bounds.Min), "use a finite number");
        if (double.IsNaN(bounds.Max) || double.IsNegativeInfinity(bounds.Max))
            return new("Max", "Max as a number above Min", Literals.Number(bounds.Max), "use a finite number");
        return null;
    }

    private static BoundsFault? FaultOfStep(Bounds bounds, Arguments arguments, bool integers, bool isDecimal)
    {
        var step = Literals.Number(bounds.Step);
        if (!(bounds.Step > 0 && IsFinite(bounds.Step)))
            return new("Step", "Step > 0", step, "use a positive step");
        if (integers && bounds.PlacesOfStep != 0)
            return new("Step", "Step as a whole number on an integral member", step, "use a whole number, or a member of type double or decimal");
        if (isDecimal && !(bounds.PlacesOfStep <= bounds.Decimals))
            return bounds.PlacesOfStep is { } places
                ? new("Decimals", $"Decimals of at least {Text(places)} for Step = {step}", Text(bounds.Decimals), "raise Decimals, or remove it")
                : new("Step", "Step as a decimal fraction on a decimal member", step, "use a step with at most 15 decimal places");
        return arguments.Number("Weight") is { } weight && !double.IsNaN(weight)
            ? new("Step", "a law without Weight beside Step", step, "remove Step: the laws of a mixture are not rounded one by one")
            : null;
    }

    // The first bound that the member's type cannot hold.
    private static BoundsFault? Beyond(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        if (TypeRange.Of(type) is not { } range)
            return null;
        var where = $"in [{Literals.Number(range.Least)}, {Literals.Number(range.Greatest)}] on a member of type {Short(type)}";
        string Remedy(double value) => value < range.Lower
            ? $"use {Literals.Number(range.Least)} or more, or a member of a wider type"
            : $"use {Literals.Number(range.Greatest)} or less, or a member of a wider type";

        if (!double.IsInfinity(bounds.Min) && !range.Holds(bounds.Min))
            return new("Min", $"Min {where}", Literals.Number(bounds.Min), Remedy(bounds.Min));
        if (!double.IsInfinity(bounds.Max) && !range.Holds(bounds.Max))
            return new("Max", $"Max {where}", Literals.Number(bounds.Max), Remedy(bounds.Max));

        var support = Support.Read(arguments);
        var (least, greatest) = bounds.ScaleBy > 0 ? (support.Least, support.Greatest) : (support.Greatest, support.Least);
        string Scaled(double value) => bounds.ToLine() is null ? "" : $", scaled and shifted {Literals.Number(value)},";
        if (greatest is not null && bounds.Greatest < bounds.Max && !range.Holds(bounds.Greatest))
            return new(greatest.Argument, $"{greatest.Argument}{Scaled(bounds.Greatest)} {where}", Spelling.Value(greatest.Stated), Remedy(bounds.Greatest), greatest.Element);
        if (least is not null && bounds.Least > bounds.Min && !range.Holds(bounds.Least))
            return new(least.Argument, $"{least.Argument}{Scaled(bounds.Least)} {where}", Spelling.Value(least.Stated), Remedy(bounds.Least), least.Element);
        return null;
    }

    // Whether values of the member lie between all bounds.
    private static BoundsFault? Between(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        var (integers, isDecimal) = (Conversions.IsInteger(type), IsDecimal(type));
        var (min, max) = bounds.Inside(integers, isDecimal);
        if (isDecimal && bounds.BoundVanishes && MoreDecimals(bounds, arguments, isDecimal) is { } places)
            return places;
        if (bounds.Any && (bounds.HasStep || integers ? min > max : min >= max))
        {
            return MoreDecimals(bounds, arguments, isDecimal) ?? new(
                "Min", bounds.HasStep ? "a multiple of Step in [Min, Max]" : integers ? "an integer in [Min, Max]" : "Min < Max", Literals.Number(bounds.Min), LowerOrRaise);
        }

        var (from, to) = bounds.InsideEnds(integers, isDecimal);
        var support = Support.Read(arguments);
        if ((bounds.ScaleBy > 0 ? support.Least : support.Greatest) is not { } end || !(integers || isDecimal || bounds.HasStep) || !(from > to) || bounds.Least > bounds.Greatest)
            return null;
        return MoreDecimals(bounds, arguments, isDecimal) ?? new(
            end.Argument,
            $"{(bounds.HasStep ? "a multiple of Step" : integers ? "an integer" : "a number with at most 15 decimal places")} between its least and its greatest value",
            Spelling.Value(end.Stated), bounds.HasStep ? "widen them, or use a smaller Step" : integers ? "widen them, or use a member of type double or decimal" : "widen them", end.Element);
    }

    private static BoundsFault? MoreDecimals(Bounds bounds, Arguments arguments, bool isDecimal) =>
        isDecimal && arguments.Integer("Decimals") is not null && bounds.EnoughDecimals() is { } enough
            ? new("Decimals", $"Decimals of at least {Text(enough)} for its bounds", Text(bounds.Decimals), "raise Decimals, or remove it")
            : null;

    private static bool IsDecimal(ITypeSymbol type) => type.SpecialType == SpecialType.System_Decimal;

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

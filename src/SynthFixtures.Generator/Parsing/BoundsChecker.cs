using System.Globalization;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Checks what every distribution attribute can say of its values.</summary>
internal static class BoundsChecker
{
    public static void Check(AttributeData attribute, Arguments arguments, Slot slot, string subject, IFindings findings)
    {
        var bounds = Bounds.Read(arguments);
        var type = Nullability.Unwrap(slot.Type);
        if (Fault(bounds, arguments, type) is var (argument, need, value, remedy))
            findings.Report(ParameterOutsideDomain.Descriptor, new(slot.Symbol, attribute, argument), subject, Spelling.Name(attribute), need,
                Spelling.Usage(attribute), value, remedy);
    }

    private static (string Argument, string Need, string Value, string Remedy)? Fault(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        var integers = Conversions.IsInteger(type);
        var isDecimal = type.SpecialType == SpecialType.System_Decimal;
        if (bounds.Decimals is < 0 or > 15)
            return ("Decimals", "Decimals in [0, 15]", Text(bounds.Decimals), bounds.Decimals < 0 ? "use 0 or more decimal places" : "use at most 15 decimal places");
        if (arguments.Number("Weight") is { } weight && !(weight > 0 && IsFinite(weight)))
            return ("Weight", "Weight > 0", Literals.Number(weight), "use a positive weight");
        if (bounds.ScaleBy == 0 || !IsFinite(bounds.ScaleBy))
            return ("ScaleBy", "ScaleBy as a finite number other than 0", Literals.Number(bounds.ScaleBy), "use a positive factor, or a negative one for the mirrored law");
        if (!IsFinite(bounds.ShiftBy))
            return ("ShiftBy", "ShiftBy as a finite number", Literals.Number(bounds.ShiftBy), "use a finite number");
        if (arguments.Number("Step") is not null && FaultOfStep(bounds, arguments, integers, isDecimal) is { } fault)
            return fault;
        if (double.IsNaN(bounds.Min) || double.IsPositiveInfinity(bounds.Min))
            return ("Min", "Min as a number below Max", Literals.Number(bounds.Min), "use a finite number");
        if (double.IsNaN(bounds.Max) || double.IsNegativeInfinity(bounds.Max))
            return ("Max", "Max as a number above Min", Literals.Number(bounds.Max), "use a finite number");
        if (!bounds.Any)
            return null;

        var (min, max) = bounds.Inside(integers, isDecimal);
        if (bounds.HasStep)
            return min > max ? ("Min", "a multiple of Step in [Min, Max]", Literals.Number(bounds.Min), "lower Min or raise Max") : null;
        return (integers ? min > max : min >= max)
            ? ("Min", integers ? "an integer in [Min, Max]" : "Min < Max", Literals.Number(bounds.Min), "lower Min or raise Max")
            : null;
    }

    private static (string Argument, string Need, string Value, string Remedy)? FaultOfStep(Bounds bounds, Arguments arguments, bool integers, bool isDecimal)
    {
        var step = Literals.Number(bounds.Step);
        if (!(bounds.Step > 0 && IsFinite(bounds.Step)))
            return ("Step", "Step > 0", step, "use a positive step");
        if (integers && bounds.PlacesOfStep != 0)
            return ("Step", "Step as a whole number on an integral member", step, "use a whole number, or a member of type double or decimal");
        if (isDecimal && !(bounds.PlacesOfStep <= bounds.Decimals))
            return bounds.PlacesOfStep is { } places
                ? ("Decimals", $"Decimals of at least {Text(places)} for Step = {step}", Text(bounds.Decimals), "raise Decimals, or remove it")
                : ("Step", "Step as a decimal fraction on a decimal member", step, "use a step with at most 15 decimal places");
        return arguments.Number("Weight") is { } weight && !double.IsNaN(weight)
            ? ("Step", "a law without Weight beside Step", step, "remove Step: the laws of a mixture are not rounded one by one")
            : null;
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

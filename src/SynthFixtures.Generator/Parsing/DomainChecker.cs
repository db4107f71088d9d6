using System.Globalization;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Checks the arguments of every maker against the domains that its parameters declare.</summary>
internal static class DomainChecker
{
    /// <summary>Whether all arguments lie in their domains; those that do not are reported.</summary>
    public static bool Check(AttributeData attribute, Slot slot, string subject, Knowledge knowledge, IFindings listener)
    {
        if (attribute.AttributeConstructor is not { } constructor)
            return true;

        var findings = new FindingCounter(listener);
        var arguments = new Arguments(attribute);
        foreach (var domain in knowledge.DomainsOf(constructor))
        {
            if ((arguments[domain.Parameter] ?? arguments.Named(domain.Parameter)) is not { } value || domain.Violation(value, name => arguments[name]) is not { } violation)
                continue;
            var place = new Place(slot.Symbol, attribute, domain.Parameter, Element: ElementOf(value, domain, arguments));
            if (domain.IsNotEmpty)
                findings.Report(EmptyChoice.Descriptor, place, subject, Spelling.Name(attribute));
            else if (domain.IsTextPattern)
                findings.Report(TextCannotBeMade.Descriptor, place, subject, Spelling.Name(attribute), Spelling.Value(value), violation.Need);
            else
                findings.Report(ParameterOutsideDomain.Descriptor, place, subject, Spelling.Name(attribute), violation.Need,
                    Spelling.Usage(attribute), Spelling.Value(value), violation.Remedy);
        }
        if (knowledge.KindOf(attribute).IsDistribution)
            CheckBounds(attribute, arguments, slot, subject, findings);
        return !findings.Any;
    }

    // Of a list, the first element that lies outside.
    private static int? ElementOf(TypedConstant value, ParameterDomain domain, Arguments arguments)
    {
        for (var i = 0; value is { Kind: TypedConstantKind.Array, IsNull: false } && i < value.Values.Length; i++)
        {
            if (domain.Violation(value.Values[i], name => arguments[name]) is not null)
                return i;
        }
        return null;
    }

    private static void CheckBounds(AttributeData attribute, Arguments arguments, Slot slot, string subject, IFindings findings)
    {
        var type = Nullability.Unwrap(slot.Type);
        var bounds = Bounds.Read(arguments);
        void Report(string argument, string need, string value, string remedy) =>
            findings.Report(ParameterOutsideDomain.Descriptor, new(slot.Symbol, attribute, argument), subject, Spelling.Name(attribute), need,
                Spelling.Usage(attribute), value, remedy);

        if (bounds.Decimals is < 0 or > 15)
        {
            Report("Decimals", "Decimals in [0, 15]", bounds.Decimals.ToString(CultureInfo.InvariantCulture),
                bounds.Decimals < 0 ? "use 0 or more decimal places" : "use at most 15 decimal places");
            return;
        }
        if (arguments.Number("Weight") is { } weight && !(weight > 0 && !double.IsInfinity(weight)))
            Report("Weight", "Weight > 0", Literals.Number(weight), "use a positive weight");
        else if (double.IsNaN(bounds.Min) || double.IsPositiveInfinity(bounds.Min))
            Report("Min", "Min as a number below Max", Literals.Number(bounds.Min), "use a finite number");
        else if (double.IsNaN(bounds.Max) || double.IsNegativeInfinity(bounds.Max))
            Report("Max", "Max as a number above Min", Literals.Number(bounds.Max), "use a finite number");
        else if (bounds.Any)
        {
            var integers = Conversions.IsInteger(type);
            var (min, max) = bounds.Inside(integers, type.SpecialType == SpecialType.System_Decimal);
            if (integers ? min > max : min >= max)
                Report("Min", integers ? "an integer in [Min, Max]" : "Min < Max", Literals.Number(bounds.Min), "lower Min or raise Max");
        }
    }
}

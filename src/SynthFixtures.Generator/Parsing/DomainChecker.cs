using System;
using System.Globalization;
using System.Linq;
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

        var kind = knowledge.KindOf(attribute);
        var domains = knowledge.DomainsOf(constructor);
        if (domains.IsEmpty && !kind.IsDistribution && kind.Steps is null)
            return true;

        var findings = new FindingCounter(listener);
        var arguments = slot.ArgumentsOf(attribute);
        if (RowSteps.Read(kind, arguments) is { } steps && arguments.Named(Conditions.ConditionReader.Argument) is null)
            CheckSteps(steps, attribute, slot, subject, knowledge, findings);
        foreach (var domain in domains)
        {
            if ((arguments[domain.Parameter] ?? arguments.Named(domain.Parameter)) is not { } value || domain.Violation(value, arguments) is not { } violation)
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
        if (kind.IsDistribution)
            BoundsChecker.Check(attribute, arguments, slot, subject, findings);
        return !findings.Any;
    }

    // Of a collection's elements each row begins anew; other rows are counted where they are asked for.
    private static void CheckSteps(RowSteps steps, AttributeData attribute, Slot slot, string subject, Knowledge knowledge, IFindings findings)
    {
        var rows = slot.Level == 1 ? steps.RowsOf(slot.PlainType) == 0 ? 1 : 2 : slot.Attributes.Where(a => knowledge.KindOf(a).Role == AttributeRole.Count).Select(a => new Arguments(a))
            .Where(a => (a.Integer("Level") ?? 1) == slot.Level - 1).Select(a => (a["count"] ?? a["max"])?.Scalar() as int?).FirstOrDefault() ?? 1;
        if (!(steps.RowsOf(slot.PlainType) < rows))
            return;
        var (least, greatest) = RowSteps.Range(slot.PlainType);
        var last = steps.First + ((rows - 1) * steps.Difference);
        var type = slot.PlainType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        findings.Report(
            ParameterOutsideDomain.Descriptor, new(slot.Symbol, attribute, steps.Argument), subject, Spelling.Name(attribute),
            $"values in [{Text(least)}, {Text(greatest)}] on a member of type {type}", Spelling.Usage(attribute),
            Text(steps.First) + (last == steps.First ? "" : $" to {Text(last)} for {Text(rows)} {(slot.Level == 1 ? "rows" : "elements")}"),
            steps.First < least || (steps.First <= greatest && last < least) ? $"begin at {Text(least - Math.Min(0, last - steps.First))} or more, or use a member of a wider type"
                : $"begin at {Text(greatest - Math.Max(0, last - steps.First))} or less, or use a member of a wider type");
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // Of a list, the first element that lies outside.
    private static int? ElementOf(TypedConstant value, ParameterDomain domain, Arguments arguments)
    {
        for (var i = 0; i < value.Elements().Length; i++)
        {
            if (domain.Violation(value.Elements()[i], arguments) is not null)
                return i;
        }
        return null;
    }
}

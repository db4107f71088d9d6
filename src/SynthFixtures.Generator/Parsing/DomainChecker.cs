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
        if (domains.IsEmpty && !kind.IsDistribution)
            return true;

        var findings = new FindingCounter(listener);
        var arguments = slot.ArgumentsOf(attribute);
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

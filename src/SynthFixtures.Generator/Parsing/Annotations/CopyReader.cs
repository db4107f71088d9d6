using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Reads members that must equal another one: they are copies of it.</summary>
internal sealed class CopyReader(IFindings findings)
{
    /// <summary>The copy, or null where it cannot be made, which is reported.</summary>
    /// <param name="attribute">The annotation that names the other member.</param>
    /// <param name="slot">The copy.</param>
    /// <param name="subject">The place, in words.</param>
    /// <param name="cells">All places of the row.</param>
    public Maker.Derived? Read(AttributeData attribute, Slot slot, string subject, IReadOnlyList<Slot> cells)
    {
        var name = attribute.ConstructorArguments.FirstOrDefault().Scalar() as string ?? "";
        var index = cells.Select(c => c.Name).ToList().IndexOf(name);
        if (Obstacle(slot, name, index < 0 ? null : cells[index]) is not { } reason)
            return new Maker.Derived("", new[] { index }.ToEquatableArray());
        findings.Report(AnnotationCannotBeFulfilled.Descriptor, new(slot.Symbol, attribute, "otherProperty"), subject, Spelling.Usage(attribute), reason, FittingMakers.Example(slot.PlainType));
        return null;
    }

    private static string? Obstacle(Slot slot, string name, Slot? other)
    {
        if (other is null)
            return $"'{name}' is no member that is filled";
        if (!SymbolEqualityComparer.Default.Equals(Nullability.Unwrap(slot.Type), Nullability.Unwrap(other.Type))
            || (Nullability.CanBeNull(other.Type) && !Nullability.CanBeNull(slot.Type)))
            return $"'{name}' is of another type";

        var ofOther = Annotated.Validations(other).ToList();
        var stricter = Annotated.Validations(slot)
            .Where(a => Annotated.NameOf(a) is not (AnnotationNames.Compare or AnnotationNames.DataType))
            .FirstOrDefault(a => !ofOther.Exists(o => Spelling.Usage(o) == Spelling.Usage(a))
                && !(Annotated.NameOf(a) == AnnotationNames.Required && !Nullability.CanBeNull(other.Type) && ofOther.Count == 0));
        return stricter is null ? null : $"'{name}' has no {Spelling.Usage(stricter)}";
    }
}

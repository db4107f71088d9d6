using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>The annotations of a place.</summary>
internal static class Annotated
{
    /// <summary>The attributes of the place; those of the member also where a profile describes it; of an overriding property those that it inherits.</summary>
    public static IEnumerable<AttributeData> Attributes(Slot slot)
    {
        // An element of a collection is another place, of another type, though it has the same member.
        var property = slot.Member as IPropertySymbol;
        if (property is null || !SymbolEqualityComparer.Default.Equals(property.Type, slot.Type))
            return slot.Attributes;

        var attributes = slot.Attributes.ToList();
        for (var at = property; at is not null; at = at.OverriddenProperty)
        {
            var nearer = attributes.Select(a => a.AttributeClass).ToList();
            attributes.AddRange(at.GetAttributes().Where(a => !nearer.Contains(a.AttributeClass, SymbolEqualityComparer.Default)));
        }
        return attributes;
    }

    /// <summary>The annotations that a validator asks about a value.</summary>
    public static IEnumerable<AttributeData> Validations(Slot slot) => Attributes(slot).Where(IsValidation);

    /// <summary>The full name of an attribute's class.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() ?? "";

    private static bool IsValidation(AttributeData attribute)
    {
        for (var at = attribute.AttributeClass?.BaseType; at is not null; at = at.BaseType)
        {
            if (at.Name == "ValidationAttribute" && at.ToDisplayString() == AnnotationNames.Validation)
                return true;
        }
        return false;
    }
}

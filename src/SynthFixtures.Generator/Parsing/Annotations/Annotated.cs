using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>The annotations of a place.</summary>
internal static class Annotated
{
    /// <summary>The attributes of the place; of an overriding property also those that it inherits.</summary>
    public static IEnumerable<AttributeData> Attributes(Slot slot)
    {
        var attributes = slot.Attributes.AsEnumerable();
        for (var at = (slot.Member as IPropertySymbol)?.OverriddenProperty; at is not null; at = at.OverriddenProperty)
        {
            var nearer = attributes.ToList();
            attributes = nearer.Concat(at.GetAttributes().Where(a => !nearer.Any(n => SymbolEqualityComparer.Default.Equals(n.AttributeClass, a.AttributeClass))));
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

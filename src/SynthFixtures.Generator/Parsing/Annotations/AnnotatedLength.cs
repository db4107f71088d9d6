using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>What the annotations of a member say about the length of a text or the number of elements of a collection.</summary>
internal static class AnnotatedLength
{
    /// <summary>The bounds that all annotations together state, both inclusive; null where none does. Min can exceed Max: then nothing fits.</summary>
    public static (int? Min, int? Max) Lengths(Slot slot) => Lengths(Annotated.Attributes(slot));

    public static (int? Min, int? Max) Lengths(IEnumerable<AttributeData> attributes)
    {
        int? min = null, max = null;
        foreach (var attribute in attributes)
        {
            var (least, most) = Bounds(attribute);
            min = least is null ? min : Math.Max(least.Value, min ?? 0);
            max = most is null ? max : Math.Min(most.Value, max ?? int.MaxValue);
        }
        return (min, max);
    }

    /// <summary>Whether an attribute speaks of lengths and of nothing else.</summary>
    public static bool IsLength(AttributeData attribute) =>
        Annotated.NameOf(attribute) is AnnotationNames.Length or AnnotationNames.MinLength or AnnotationNames.MaxLength or AnnotationNames.StringLength;

    private static (int? Min, int? Max) Bounds(AttributeData attribute)
    {
        var arguments = new Arguments(attribute);
        switch (Annotated.NameOf(attribute))
        {
            case AnnotationNames.MinLength:
                return (arguments["length"]?.Scalar() as int?, null);
            case AnnotationNames.MaxLength:
                // Without an argument, and with -1, it allows what a database allows.
                return (null, arguments["length"]?.Scalar() is int most and >= 0 ? most : null);
            case AnnotationNames.Length:
                return (arguments["minimumLength"]?.Scalar() as int?, arguments["maximumLength"]?.Scalar() as int?);
            case AnnotationNames.StringLength:
                return (arguments.Integer("MinimumLength"), arguments["maximumLength"]?.Scalar() as int?);
            default:
                return (null, null);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Reads members with few values: listed ones, enumerations, truth values.</summary>
internal sealed class ChoiceReader(AnnotationBinder binder)
{
    /// <summary>Whether the values can be listed.</summary>
    public static bool IsChoice(ITypeSymbol type, List<AttributeData> annotations) =>
        annotations.Exists(a => Annotated.NameOf(a) is AnnotationNames.AllowedValues)
        || (annotations.Count > 0 && (type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_Boolean))
        || (type.SpecialType == SpecialType.System_String && annotations.Exists(a => Annotated.NameOf(a) is AnnotationNames.EnumDataType));

    public Reading Read(List<AttributeData> annotations, Slot slot, ITypeSymbol type)
    {
        IEnumerable<(object Value, string Text)>? candidates = null;
        foreach (var annotation in annotations)
        {
            if (Listed(annotation, type) is { } listed)
                candidates = candidates?.Where(c => listed.Any(l => Equals(l.Value, c.Value))) ?? listed;
        }
        candidates ??= Declared(type);
        if (candidates is null)
            return Reading.Refused(annotations[0], "it lists no values of the member's type");

        var rest = candidates.ToList();
        foreach (var annotation in annotations)
        {
            if (Filter(annotation, annotations, type) is not { } accepts)
                return Reading.Refused(annotation, "it cannot be checked against a list of values");
            rest = rest.FindAll(c => accepts(c.Value));
        }
        if (rest.Count == 0)
            return Reading.Refused(annotations[0], "together with the member's type and its other attributes it leaves no value");
        if (annotations.TrueForAll(a => Annotated.NameOf(a) == AnnotationNames.EnumDataType) && type.TypeKind == TypeKind.Enum)
            return Reading.Nothing;

        var values = new Dictionary<string, string> { ["values"] = $"[{string.Join(", ", rest.Select(c => c.Text))}]" };
        return binder.Bind(AnnotationNames.AllowedValues, slot, values) is { } maker
            ? Reading.Of(maker)
            : Reading.Refused(annotations[0], "no kernel chooses among values of that type");
    }

    // The values of the member's own type: a validator finds 1 and 1L different.
    private List<(object Value, string Text)>? Listed(AttributeData annotation, ITypeSymbol type) => Annotated.NameOf(annotation) switch
    {
        AnnotationNames.AllowedValues => [.. Values(annotation)
            .Where(v => !v.IsNull && SymbolEqualityComparer.Default.Equals(v.Type, type))
            .Select(v => (v.Scalar()!, Literals.Of(v, type, binder.Names)))
            .Where(v => v.Item2 is not null)
            .Select(v => (v.Item1, v.Item2!))],
        AnnotationNames.EnumDataType when type.SpecialType == SpecialType.System_String
            && new Arguments(annotation)["enumType"]?.Scalar() is INamedTypeSymbol { TypeKind: TypeKind.Enum } names =>
            [.. EnumValues.Distinct(names).Select(f => ((object)f.Name, Literals.Text(f.Name)))],
        _ => null,
    };

    private IEnumerable<(object Value, string Text)>? Declared(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => [(true, "true"), (false, "false")],
        INamedTypeSymbol { TypeKind: TypeKind.Enum } choice =>
            EnumValues.Distinct(choice).Select(f => (f.ConstantValue!, Literals.EnumMember(f.ConstantValue!, choice, binder.Names))),
        _ => null,
    };

    private static Func<object, bool>? Filter(AttributeData annotation, List<AttributeData> all, ITypeSymbol type)
    {
        switch (Annotated.NameOf(annotation))
        {
            case AnnotationNames.AllowedValues:
                return static _ => true;
            case AnnotationNames.EnumDataType when type.SpecialType == SpecialType.System_String
                || SymbolEqualityComparer.Default.Equals(new Arguments(annotation)["enumType"]?.Scalar() as ITypeSymbol, type):
                return static _ => true;
            case AnnotationNames.DeniedValues:
                var denied = Values(annotation).Where(v => !v.IsNull && SymbolEqualityComparer.Default.Equals(v.Type, type)).Select(v => v.Scalar()).ToList();
                return value => !denied.Contains(value);
            case AnnotationNames.Range when RangeLimits.Read(annotation, type) is { } limits:
                return value => ConstantNumbers.Exact(value) is { } number && limits.Contains(number);
            case AnnotationNames.RegularExpression when TextReader.Shape(annotation, 0, allowBlanks: true) is { Shape: { } shape }:
                return value => value is string text && ShapeLanguage.Contains(shape, text);
            case var _ when AnnotatedLength.IsLength(annotation):
                var (min, max) = AnnotatedLength.Lengths(all);
                return value => value is string text && text.Length >= (min ?? 0) && text.Length <= (max ?? int.MaxValue);
            default:
                return null;
        }
    }

    /// <summary>The listed constants.</summary>
    public static IEnumerable<TypedConstant> Values(AttributeData annotation) =>
        annotation.ConstructorArguments.SelectMany(a => a.Elements());
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Infers from the annotations of a member without a maker how it is made, so that a validator accepts every value.</summary>
internal sealed class AnnotationReader
{
    // What every value of a type fulfils, or what is about null alone.
    private static readonly HashSet<string> Harmless = [AnnotationNames.Required, AnnotationNames.DataType];

    private readonly IFindings findings;
    private readonly Knowledge knowledge;
    private readonly AnnotationBinder binder;
    private readonly ChoiceReader choices;
    private readonly RangeReader ranges;
    private readonly TextReader texts;

    public AnnotationReader(Knowledge knowledge, NameScope names, IFindings findings)
    {
        (this.knowledge, this.findings) = (knowledge, findings);
        binder = new(knowledge, names);
        choices = new(binder);
        ranges = new(binder);
        texts = new(binder);
    }

    /// <summary>Whether the annotations of a place leave no room for null.</summary>
    public static bool ExcludeNull(Slot slot) => Annotated.Validations(slot).Any(a => Annotated.NameOf(a) switch
    {
        AnnotationNames.Required or AnnotationNames.Compare => true,
        AnnotationNames.AllowedValues => !Slot.SaysNull(a),
        AnnotationNames.DeniedValues => Slot.SaysNull(a),
        _ => false,
    });

    /// <summary>Whether the annotations decide how the place is filled; the maker is null where they cannot be fulfilled, which is reported.</summary>
    /// <param name="slot">What is filled.</param>
    /// <param name="subject">The place, in words.</param>
    /// <param name="copy">Reads an annotation that asks for the value of another member.</param>
    /// <param name="maker">How the place is filled.</param>
    public bool Decides(Slot slot, string subject, Func<AttributeData, Maker?> copy, out Maker? maker)
    {
        maker = null;
        var annotations = Annotated.Validations(slot).ToList();
        if (annotations.Count == 0)
            return false;
        if (annotations.Find(a => Annotated.NameOf(a) == AnnotationNames.Compare) is { } compare)
        {
            maker = copy(compare);
            return true;
        }

        var reading = Read(annotations, slot);
        maker = reading.Maker;
        if (reading.Culprit is { } culprit)
            findings.Report(AnnotationCannotBeFulfilled.Descriptor, new(slot.Symbol, culprit), subject, Spelling.Usage(culprit), reading.Reason!, FittingMakers.Example(slot.PlainType));
        return maker is not null || reading.Culprit is not null;
    }

    private Reading Read(List<AttributeData> annotations, Slot slot)
    {
        var type = Nullability.Unwrap(slot.Type);
        if (annotations.Find(a => !IsKnown(a)) is { } unknown)
            return Reading.Refused(unknown, "what it accepts is not known");
        var telling = annotations.Where(a => !Harmless.Contains(Annotated.NameOf(a))).ToList();
        if (ChoiceReader.IsChoice(type, telling))
            return choices.Read(telling, slot, type);
        if (type.SpecialType == SpecialType.System_String)
            return texts.Read(annotations, slot);
        if (telling.Count == 0)
            return Reading.Nothing;
        if (RangeReader.CanRead(type))
            return ranges.Read(telling, slot, type);
        if (telling.TrueForAll(AnnotatedLength.IsLength) && HasLength(type))
            return knowledge.DefaultKernel(type) is null ? Reading.Nothing : Bytes(telling, slot);
        if (telling.Count == 1 && binder.Bind(Annotated.NameOf(telling[0]), slot, new Dictionary<string, string>(), telling[0]) is { } special)
            return Reading.Of(special);
        return telling.Find(a => Annotated.NameOf(a) != AnnotationNames.DeniedValues) is { } unsuited
            ? Reading.Refused(unsuited, $"it says nothing that can be kept of values of type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}")
            : Reading.Nothing;
    }

    private Reading Bytes(List<AttributeData> lengths, Slot slot)
    {
        var (min, max) = AnnotatedLength.Lengths(lengths);
        var least = min ?? Math.Min(8, max ?? 8);
        var most = Math.Min(max ?? int.MaxValue, Math.Max(16, least + 8));
        var arguments = new Dictionary<string, string> { ["minLength"] = RangeReader.Text(least), ["maxLength"] = RangeReader.Text(most) };
        return least > most ? Reading.Refused(lengths[0], TextReader.Contradiction(least, most))
            : binder.Bind(AnnotationNames.Length, slot, arguments) is { } maker ? Reading.Of(maker)
            : Reading.Refused(lengths[0], "no kernel makes values of such a length");
    }

    private bool IsKnown(AttributeData attribute) => Annotated.NameOf(attribute) switch
    {
        AnnotationNames.Required or AnnotationNames.DataType or AnnotationNames.EnumDataType or AnnotationNames.MinLength or AnnotationNames.MaxLength
            or AnnotationNames.StringLength => true,
        var name => binder.Knows(name),
    };

    // What the annotations of lengths can measure.
    private static bool HasLength(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.GetMembers("Count").OfType<IPropertySymbol>().Any()
        || type.AllInterfaces.Any(i => i.GetMembers("Count").OfType<IPropertySymbol>().Any());
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Distributions;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Reads the lengths and the forms of texts.</summary>
internal sealed class TextReader(AnnotationBinder binder)
{
    // A member without annotations holds its name, a space and five digits.
    private const int DigitsOfLabel = 5;

    // Texts that must be longer than a label need not be as long as they may be.
    private const int Spread = 40;

    public static string Contradiction(int min, int max) => "the length that is asked for is not possible, "
        + (max == int.MaxValue ? $"at least {min}" : min == 0 ? $"at most {max}" : $"at least {min} and at most {max}");

    /// <summary>The shape of a regular expression, or the reason why there is none.</summary>
    public static (TextShape? Shape, bool IsAnchored, string? Reason) Shape(AttributeData annotation, int minLength, bool allowBlanks)
    {
        try
        {
            var pattern = new Arguments(annotation)["pattern"]?.Scalar() as string ?? throw new TextShapeException("null is no pattern", "write the regular expression");
            var repetitions = System.Math.Max(TextShapeParser.OpenRepetitions, System.Math.Min(minLength, TextShape.Longest));
            var (shape, isAnchored) = TextShapeParser.Parse(pattern, repetitions, allowBlanks);
            return (shape, isAnchored, null);
        }
        catch (TextShapeException refusal)
        {
            return (null, false, refusal.Message);
        }
    }

    public Reading Read(List<AttributeData> annotations, Slot slot)
    {
        var (min, max) = AnnotatedLength.Lengths(annotations);
        var required = annotations.Find(a => Annotated.NameOf(a) == AnnotationNames.Required && !RangeLimits.IsSet(new(a), "AllowEmptyStrings"));
        var least = System.Math.Max(min ?? 0, required is null ? 0 : 1);
        var most = max ?? int.MaxValue;
        if (least > most)
            return Reading.Refused(annotations.Find(AnnotatedLength.IsLength)!, Contradiction(least, most));

        var forms = annotations.FindAll(IsForm);
        var denied = annotations.Find(a => Annotated.NameOf(a) == AnnotationNames.DeniedValues);
        var deniedTexts = denied is null ? [] : ChoiceReader.Values(denied).Select(v => v.Scalar()).OfType<string>().ToList();
        return forms.Count switch
        {
            0 => Free(annotations, denied, deniedTexts, least, most, slot),
            1 when Annotated.NameOf(forms[0]) == AnnotationNames.RegularExpression => Matching(forms[0], denied, deniedTexts, least, most, required is not null, slot),
            1 => deniedTexts.Count == 0 ? Formed(forms[0], least, most, slot) : Reading.Refused(denied!, "a value that it denies could be met by chance"),
            _ => Reading.Refused(forms[1], $"[{Spelling.Name(forms[0])}] asks for another form of the same text"),
        };
    }

    private static bool IsForm(AttributeData annotation) =>
        !AnnotatedLength.IsLength(annotation)
        && Annotated.NameOf(annotation) is not (AnnotationNames.Required or AnnotationNames.DataType or AnnotationNames.DeniedValues);

    private Reading Free(List<AttributeData> annotations, AttributeData? denied, List<string> deniedTexts, int least, int most, Slot slot)
    {
        var label = slot.Name.Length + 1 + DigitsOfLabel;
        if (label >= least && label <= most)
            return deniedTexts.Exists(text => IsLabel(text, slot.Name)) ? Reading.Refused(denied!, "a value that it denies could be met by chance") : Reading.Nothing;
        if (most == 0)
            return Reading.Of(new Model.Maker.Literal("\"\""));

        var longest = System.Math.Min(most, System.Math.Max(least, 1) + Spread);
        var shortest = System.Math.Max(least, label > most ? (most + 1) / 2 : 1);
        var lengthGiver = annotations.Find(AnnotatedLength.IsLength)!;
        if (shortest > LongestText)
            return Reading.Refused(lengthGiver, $"texts have at most {LongestText} characters");
        return deniedTexts.Exists(text => text.Length >= shortest && text.Length <= longest && text[0] is >= 'A' and <= 'Z')
            ? Reading.Refused(denied!, "a value that it denies could be met by chance")
            : Bind(AnnotationNames.Length, lengthGiver, slot, new() { ["minLength"] = RangeReader.Text(shortest), ["maxLength"] = RangeReader.Text(System.Math.Min(longest, LongestText)) });
    }

    private const int LongestText = 65_536;

    private Reading Matching(AttributeData annotation, AttributeData? denied, List<string> deniedTexts, int least, int most, bool isRequired, Slot slot)
    {
        var (shape, isAnchored, reason) = Shape(annotation, least, allowBlanks: true);
        if (shape is null)
            return Reading.Refused(annotation, reason!);
        var avoidsBlanks = isRequired && ShapeLanguage.CanHoldBlank(shape) && ShapeLanguage.CanBeBlank(shape);
        if (avoidsBlanks)
        {
            shape = Shape(annotation, least, allowBlanks: false).Shape!;
            if (ShapeLanguage.CanHoldBlank(shape))
                return Reading.Refused(annotation, "a text could be white space alone, which [Required] refuses");
        }
        if (!isAnchored && !ShapeLanguage.IsMatchedWhole(shape))
            return Reading.Refused(annotation, "a match could end before the text does; write ^ before it and $ after it");
        if (deniedTexts.Exists(text => ShapeLanguage.Contains(shape, text)))
            return Reading.Refused(denied!, "a value that it denies could be met by chance");

        var arguments = new Dictionary<string, string> { ["pattern"] = Literals.Text((string)new Arguments(annotation)["pattern"]!.Value.Scalar()!) };
        if (avoidsBlanks || shape.MinLength < least || shape.MaxLength > most)
        {
            var longest = (int)System.Math.Min(shape.MaxLength, most);
            if (longest < least || !shape.Measure(longest) || !Enumerable.Range(least, longest - least + 1).Any(shape.CanHave))
                return Reading.Refused(annotation, Contradiction(least, most));
            (arguments["minLength"], arguments["maxLength"]) = (RangeReader.Text(least), RangeReader.Text(most));
        }
        if (avoidsBlanks)
            arguments["blanks"] = "false";
        return Bind(AnnotationNames.RegularExpression, annotation, slot, arguments);
    }

    private Reading Formed(AttributeData annotation, int least, int most, Slot slot)
    {
        var name = Annotated.NameOf(annotation);
        if (binder.Kernels(name, slot.Type).Select(k => k.Declaration).FirstOrDefault() is not { } declaration)
            return Reading.Refused(annotation, "no kernel makes texts that it accepts");

        var arguments = new Arguments(declaration);
        var (shortest, longest, step) = (arguments.Integer("ShortestText") ?? 0, arguments.Integer("LongestText") ?? int.MaxValue, arguments.Integer("LengthStep") ?? 1);
        var first = (System.Math.Max(least, shortest) + (long)step - 1) / step * step;
        if (first > System.Math.Min(most, longest))
            return Reading.Refused(annotation, Contradiction(least, most));
        var isFixed = shortest == longest || (least <= shortest && most >= longest && longest != int.MaxValue);
        return (least <= 1 && most == int.MaxValue) || isFixed
            ? Bind(name, annotation, slot, [])
            : Bind(name, annotation, slot, new() { ["minLength"] = RangeReader.Text(least), ["maxLength"] = RangeReader.Text(most) });
    }

    private Reading Bind(string annotation, AttributeData culprit, Slot slot, Dictionary<string, string> arguments) =>
        binder.Bind(annotation, slot, arguments, own: annotation == Annotated.NameOf(culprit) && arguments.Count == 0 ? culprit : null) is { } maker
            ? Reading.Of(maker)
            : Reading.Refused(culprit, "no kernel makes texts that it accepts");

    private static bool IsLabel(string text, string name) =>
        text.Length == name.Length + 1 + DigitsOfLabel && text.StartsWith(name + " ", System.StringComparison.Ordinal)
        && text.Skip(name.Length + 1).All(c => c is >= '0' and <= '9');
}

using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>What a value consists of.</summary>
internal enum ValueKind
{
    /// <summary>Nothing else: a number, a text, a date.</summary>
    Scalar,

    /// <summary>Named parts: the members of an object, the entries of a dictionary.</summary>
    Members,

    /// <summary>Numbered parts.</summary>
    Elements,
}

/// <summary>A part of a value.</summary>
/// <param name="Name">The name of a member, the text of a key, or the number of an element: <c>[2]</c>; empty where it stands for parts that are cut off.</param>
/// <param name="Node">The part.</param>
internal readonly record struct ValuePart(string Name, ValueNode Node)
{
    public bool IsRest => Name.Length == 0;
}

/// <summary>A value as canonical text, before it has a layout.</summary>
/// <param name="Kind">What it consists of.</param>
/// <param name="Text">
/// Of a scalar its text. Of members the name of the type, where it is another than declared. Of elements the lengths of an array of several dimensions.
/// </param>
internal sealed record ValueNode(ValueKind Kind, string Text)
{
    /// <summary>What stands in the place of a value that is different in every run.</summary>
    public const string ScrubbedText = "<scrubbed>";

    /// <summary>The parts, in the order in which they are shown.</summary>
    public IReadOnlyList<ValuePart> Parts { get; init; } = [];

    /// <summary>Of a text the text itself, without quotes and escapes.</summary>
    public string? Content { get; init; }

    /// <summary>Whether the names of the parts are data, as keys are.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether nothing is shown because all there was is left out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The value as one line.</summary>
    public string Inline => Kind switch
    {
        ValueKind.Scalar => Text,
        ValueKind.Members => $"{(Text.Length == 0 ? "" : Text + " ")}{{{string.Join(", ", Parts.Select(p => p.IsRest ? p.Node.Text : $"{p.Name}: {p.Node.Inline}"))}}}",
        _ => $"{Text}[{string.Join(", ", Parts.Select(p => p.Node.Inline))}]",
    };

    public static ValueNode Scalar(string text) => new(ValueKind.Scalar, text);

    /// <summary>The node of a text.</summary>
    public static ValueNode OfText(string content) => new(ValueKind.Scalar, Quotation.Of(content)) { Content = content };
}

using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SynthFixtures.Testing;

/// <summary>Constants of attributes as C# writes them, to be pasted.</summary>
internal static class CSharpLiteral
{
    /// <summary>The literal of what an attribute can hold.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{Escape(text, '"')}\"",
        char letter => $"'{Escape(letter.ToString(), '\'')}'",
        Enum constant => OfEnum(constant),
        Type type => $"typeof({CSharpName.Of(type)})",
        float number => Number(number, "f"),
        double number => Number(number, ""),
        long number => Number(number, "L"),
        ulong number => Number(number, "UL"),
        uint number => Number(number, "u"),
        Array { Length: 0 } none => $"new {CSharpName.Of(none.GetType().GetElementType()!)}[0]",
        IEnumerable elements => $"new[] {{ {string.Join(", ", elements.Cast<object?>().Select(Of))} }}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Number(IFormattable number, string suffix) => number switch
    {
        double.NaN or float.NaN => suffix.Length == 0 ? "double.NaN" : "float.NaN",
        double.PositiveInfinity or float.PositiveInfinity => suffix.Length == 0 ? "double.PositiveInfinity" : "float.PositiveInfinity",
        double.NegativeInfinity or float.NegativeInfinity => suffix.Length == 0 ? "double.NegativeInfinity" : "float.NegativeInfinity",
        double whole when whole == Math.Floor(whole) && Math.Abs(whole) < 1e15 => whole.ToString("F1", CultureInfo.InvariantCulture),
        _ => number.ToString(null, CultureInfo.InvariantCulture) + suffix,
    };

    // Of flags and of numbers without a name the number is cast.
    private static string OfEnum(Enum constant)
    {
        var (type, text) = (CSharpName.Of(constant.GetType()), constant.ToString());
        return char.IsLetter(text[0]) || text[0] == '_'
            ? string.Join(" | ", text.Split(", ").Select(name => $"{type}.{name}"))
            : $"({type})({text})";
    }

    private static string Escape(string text, char quote)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit == quote || unit == '\\')
                escaped.Append('\\').Append(unit);
            else if (char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029' or '\u0085')
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else
                escaped.Append(unit);
        }
        return escaped.ToString();
    }
}

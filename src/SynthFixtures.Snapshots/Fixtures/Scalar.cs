using System;
using System.Globalization;
using System.Text;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What a value of one cell is, for formats that write kinds differently.</summary>
internal enum ScalarKind
{
    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>An integer of any width, in decimal digits.</summary>
    Integer,

    /// <summary>A decimal at its scale.</summary>
    Decimal,

    /// <summary>A binary floating-point number, in the shortest digits that read back, or NaN, Infinity, -Infinity.</summary>
    Real,

    /// <summary>A date, a time, both, or a duration, as ISO 8601 writes it.</summary>
    Time,

    /// <summary>Bytes, in base64.</summary>
    Bytes,

    /// <summary>Any text.</summary>
    Text,
}

/// <summary>A value that fills one cell, and its text without culture or time zone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct Scalar(ScalarKind Kind, string Text)
{
    /// <summary>Whether values of a type fill one cell.</summary>
    public static bool Is(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(byte[]) || type == typeof(Uri) || type == typeof(Version)
            || typeof(Type).IsAssignableFrom(type) || typeof(CultureInfo).IsAssignableFrom(type)
            || (typeof(IFormattable).IsAssignableFrom(type) && (type.Namespace == "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true));
    }

    /// <summary>The text of a value.</summary>
    /// <exception cref="FixtureProblem">No file in UTF-8 holds it, or it depends on the time zone of the machine.</exception>
    public static Scalar Of(object value) => value switch
    {
        bool => new(ScalarKind.Boolean, ScalarText.Of(value)),
        char character => new(ScalarKind.Text, Checked(character.ToString())),
        string text => new(ScalarKind.Text, Checked(text)),
        byte[] bytes => new(ScalarKind.Bytes, Convert.ToBase64String(bytes)),
        sbyte or byte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128 or System.Numerics.BigInteger => new(ScalarKind.Integer, ScalarText.Of(value)),
        decimal => new(ScalarKind.Decimal, ScalarText.Of(value)),
        Half or float or double => new(ScalarKind.Real, ScalarText.Of(value)),
        DateTime { Kind: DateTimeKind.Local } => throw new FixtureProblem(
            FixtureProblem.Writing, "a DateTime of kind Local means another moment on each machine; make it Utc or Unspecified, or use DateTimeOffset"),
        DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan => new(ScalarKind.Time, ScalarText.Of(value)),
        Type type => new(ScalarKind.Text, type.FullName ?? type.Name),
        CultureInfo culture => new(ScalarKind.Text, culture.Name),
        _ => new(ScalarKind.Text, Checked(ScalarText.Of(value))),
    };

    private static string Checked(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!Rune.TryGetRuneAt(text, i, out _))
                throw new FixtureProblem(FixtureProblem.Writing, $"the text holds half of a surrogate pair (U+{(int)text[i]:X4} at {i}), which no file in UTF-8 can hold");
            i++;
        }
        return text;
    }
}

using System;
using System.Globalization;
using System.Text;

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
        bool flag => new(ScalarKind.Boolean, flag ? "true" : "false"),
        Enum name => new(ScalarKind.Text, name.ToString()),
        char character => new(ScalarKind.Text, Checked(character.ToString())),
        string text => new(ScalarKind.Text, Checked(text)),
        byte[] bytes => new(ScalarKind.Bytes, Convert.ToBase64String(bytes)),
        sbyte or byte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128 or System.Numerics.BigInteger => new(ScalarKind.Integer, Invariant(value)),
        decimal => new(ScalarKind.Decimal, Invariant(value)),
        Half or float or double => new(ScalarKind.Real, Invariant(value)),
        DateTime { Kind: DateTimeKind.Local } => throw new FixtureProblem(
            FixtureProblem.Writing, "a DateTime of kind Local means another moment on each machine; make it Utc or Unspecified, or use DateTimeOffset"),
        DateTime moment => new(ScalarKind.Time, moment.ToString(moment.Kind == DateTimeKind.Utc ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        DateTimeOffset moment => new(ScalarKind.Time, moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        DateOnly date => new(ScalarKind.Time, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => new(ScalarKind.Time, time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        TimeSpan duration => new(ScalarKind.Time, duration.ToString("c", CultureInfo.InvariantCulture)),
        Uri address => new(ScalarKind.Text, Checked(address.OriginalString)),
        Type type => new(ScalarKind.Text, type.FullName ?? type.Name),
        CultureInfo culture => new(ScalarKind.Text, culture.Name),
        _ => new(ScalarKind.Text, Checked(Invariant(value))),
    };

    private static string Invariant(object value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";

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

using System.Globalization;
using System.Text;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Strings of JSON (RFC 8259): letters of any script as they are, and escaped whatever a reader of the file would not see.</summary>
internal static class JsonString
{
    /// <summary>A text between quotes.</summary>
    public static string Of(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                _ when IsInvisible(character) => json.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => json.Append(character),
            };
        return json.Append('"').ToString();
    }

    // Control characters, line separators, byte order marks, and the marks that turn the direction of text (Boucher & Anderson, Trojan Source, 2021).
    private static bool IsInvisible(char character) =>
        character is < ' ' or (>= '\u007F' and <= '\u009F') or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}

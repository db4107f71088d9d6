using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace SynthFixtures.Snapshots;

/// <summary>Names of snapshot files: <c>Class.Method_case.verified.txt</c>, safe on every file system.</summary>
internal static class FileNames
{
    public const string Accepted = ".verified.txt";
    public const string Received = ".received.txt";
    public const char BeforeCase = '_';

    /// <summary>Before the hash that ends a name that was cut.</summary>
    public const char BeforeHash = '~';

    // File systems take names of 255 bytes; the rest is for the endings, that of the file beside included.
    private const int MostBytes = 180;
    private const int HexDigits = 16;

    private static readonly string[] Devices =
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{(char)('0' + i)}", $"LPT{(char)('0' + i)}" })];

    /// <summary>The name without its ending.</summary>
    /// <param name="type">The class, with those around it.</param>
    /// <param name="member">The method.</param>
    /// <param name="caseText">What tells the cases of a theory apart, or null.</param>
    public static string Of(string type, string member, string? caseText) => Shorten(Safe($"{type}.{member}{(caseText is null ? "" : BeforeCase + caseText)}"));

    /// <summary>The name of a file without the ending of snapshots.</summary>
    public static string WithoutEnding(string file) => file.EndsWith(Accepted, StringComparison.OrdinalIgnoreCase) || file.EndsWith(Received, StringComparison.OrdinalIgnoreCase)
        ? file[..^Accepted.Length]
        : file;

    /// <summary>What tells a file from others on every file system: some tell neither case nor composition of letters apart.</summary>
    /// <param name="path">A path whose file has a name of these.</param>
    public static string Key(string path) => Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileName(path).Normalize(NormalizationForm.FormC)).ToUpperInvariant();

    /// <summary>A name that every file system takes: what one refuses, and half of a surrogate pair, is written as its code, so that different names stay different.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!Rune.TryGetRuneAt(name, i, out var rune))
            {
                safe.Append('%').Append(((int)name[i]).ToString("X4", CultureInfo.InvariantCulture));
                continue;
            }
            i += rune.Utf16SequenceLength - 1;
            if (rune.Value is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' or '%' or '~' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
                safe.Append('%').Append(rune.Value.ToString("X2", CultureInfo.InvariantCulture));
            else
                safe.Append(rune.ToString());
        }
        return IsDevice(safe.ToString().Split('.')[0]) ? "%" + safe : safe.ToString();
    }

    // Windows takes no device for a name, with whatever ending.
    private static bool IsDevice(string name) => Devices.Contains(name.TrimEnd(' '), StringComparer.OrdinalIgnoreCase);

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes)
            return name;
        var kept = new StringBuilder();
        var bytes = HexDigits + 1;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            kept.Append(rune.ToString());
        }
        return $"{kept}{BeforeHash}{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HexDigits]}";
    }
}

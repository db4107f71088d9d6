using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SynthFixtures.Tests;

/// <summary>The files of the folder Reference: values computed with mpmath at 40 to 95 digits.</summary>
internal static class ReferenceFile
{
    public static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Of(name))).RootElement;

    /// <summary>The rows of a text file, each a line of numbers.</summary>
    public static IEnumerable<double[]> Rows(string name) =>
        File.ReadLines(Of(name)).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ').Select(Number).ToArray());

    /// <summary>The rows of a function: arguments, then the value.</summary>
    public static IEnumerable<double[]> Function(string name) =>
        Json("functions.json").GetProperty("functions").GetProperty(name).GetProperty("rows").EnumerateArray()
            .Select(row => row.EnumerateArray().Select(cell => Hexadecimal(cell.GetString()!)).ToArray());

    /// <summary>The parameter sets of a family.</summary>
    public static IEnumerable<JsonElement> Family(string name) =>
        Json("distributions.json").GetProperty("distributions").EnumerateArray().Where(law => law.GetProperty("family").GetString() == name);

    public static double Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? element.GetDouble() : Number(element.GetString()!);

    private static string Of(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", name);

    private static double Number(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    // C99: sign, 0x, one digit, point, 13 hexadecimal digits, p, binary exponent; zero is 0x0.0p+0.
    private static double Hexadecimal(string text)
    {
        if (text.EndsWith("inf", StringComparison.Ordinal))
            return Number(text);
        var negative = text[0] == '-';
        var parts = text[(negative ? 3 : 2)..].Split('.', 'p');
        var fraction = Convert.ToInt64(parts[1].PadRight(13, '0'), 16);
        var mantissa = (parts[0] == "1" ? 1L << 52 : 0) + fraction;
        var value = mantissa == 0 ? 0 : Math.ScaleB(mantissa, int.Parse(parts[2], CultureInfo.InvariantCulture) - 52);
        return negative ? -value : value;
    }
}

using System;
using System.Net;
using System.Text;

namespace SynthFixtures.Testing.Values;

/// <summary>Single values as canonical text: the same in every culture and time zone; equal texts mean equal values.</summary>
internal static class Scalars
{
    /// <summary>The text, or null for what consists of parts.</summary>
    public static string? Of(object? value) => value switch
    {
        null => "null",
        string text => Quotation.Of(text),
        char c => Quotation.Of(c.ToString()),
        DateTime { Kind: DateTimeKind.Local } => ScalarText.Of(value) + " local",
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        Rune rune => Quotation.Of(rune.ToString()),
        Uri => Quotation.Of(ScalarText.Of(value)),
        Version or IPAddress or Thrown => value.ToString()!,
        Type type => TypeNames.Printed(type),
        Delegate => Quotation.Of($"delegate {TypeNames.Printed(value.GetType())}"),
        bool or Enum => ScalarText.Of(value),
        IFormattable when IsOfThePlatform(value) => ScalarText.Of(value),
        _ => null,
    };

    private static bool IsOfThePlatform(object value) => value.GetType().Assembly == typeof(object).Assembly || value is System.Numerics.BigInteger or System.Numerics.Complex;
}

using System;
using System.Globalization;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Constants as numbers.</summary>
internal static class ConstantNumbers
{
    /// <summary>The number exactly as it prints, or null where a decimal cannot hold it: not a number, infinite, too large.</summary>
    public static decimal? Exact(object? constant) => constant switch
    {
        double real => OfText(Literals.Number(real)),
        float single => OfText(Literals.Number(single)),
        null or bool or char or string => null,
        IConvertible number => number.ToDecimal(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal? OfText(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
}

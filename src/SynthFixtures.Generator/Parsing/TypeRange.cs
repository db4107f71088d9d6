using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The numbers that values of a member's type can be made of: what <c>Cells</c> converts without an exception.</summary>
/// <param name="Least">The least number that a value stands for.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="Lower">The numbers from here on become values.</param>
/// <param name="Upper">The numbers before this become values.</param>
/// <param name="IncludesUpper">Whether a distribution may end at <paramref name="Upper"/>, which none of its values reaches.</param>
internal sealed record TypeRange(double Least, double Greatest, double Lower, double Upper, bool IncludesUpper = false)
{
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo96 = 79228162514264337593543950336.0;
    // The greatest double below 2^96.
    private const double GreatestDecimal = 79228162514264328797450928128.0;
    private const double TwoTo127 = 170141183460469231731687303715884105728.0;
    private const double TicksPerSecond = 1e7;
    private const double SecondsPerDay = 86400;

    /// <summary>The range of a numeric type, or null where it has none or is no numeric type.</summary>
    public static TypeRange? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Byte => Integers(byte.MinValue, byte.MaxValue),
        SpecialType.System_SByte => Integers(sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Int16 => Integers(short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => Integers(ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 or SpecialType.System_IntPtr => Integers(int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 or SpecialType.System_UIntPtr => Integers(uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => Integers(-TwoTo63, TwoTo63),
        SpecialType.System_UInt64 => Integers(0, 2 * TwoTo63),
        SpecialType.System_Single => new(float.MinValue, float.MaxValue, float.MinValue, float.MaxValue, IncludesUpper: true),
        SpecialType.System_Decimal => new(-GreatestDecimal, GreatestDecimal, -TwoTo96, TwoTo96),
        _ => type.ToDisplayString() switch
        {
            "System.Half" => new(-65504, 65504, -65504, 65504, IncludesUpper: true),
            "System.Int128" => Integers(-TwoTo127, TwoTo127),
            "System.UInt128" => Integers(0, 2 * TwoTo127),
            "System.TimeSpan" => new(-TwoTo63 / TicksPerSecond, TwoTo63 / TicksPerSecond, -TwoTo63 / TicksPerSecond, TwoTo63 / TicksPerSecond),
            "System.TimeOnly" => new(0, SecondsPerDay, -0.5 / TicksPerSecond, SecondsPerDay, IncludesUpper: true),
            _ => null,
        },
    };

    /// <summary>Whether <c>Decimals</c> says something of values of a type that takes numbers.</summary>
    public static bool HasNoDecimals(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_Decimal && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Boolean || Conversions.IsInteger(type) || Of(type) is not null);

    /// <summary>Whether values can be made of a number.</summary>
    public bool Holds(double number) => number >= Lower && (number < Upper || (IncludesUpper && number == Upper));

    // 2^63 stands for 2^63 - 1, which no double is.
    private static TypeRange Integers(double least, double greatest) =>
        greatest < TwoTo63 ? new(least, greatest, least - 0.5, greatest + 0.5) : new(least, greatest, least == 0 ? -0.5 : least, greatest, IncludesUpper: true);
}

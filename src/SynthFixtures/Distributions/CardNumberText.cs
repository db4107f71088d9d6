using System.Globalization;

namespace SynthFixtures.Distributions;

/// <summary>A card number for tests: 424242, nine digits, and the check digit of Luhn's formula (ISO/IEC 7812-1).</summary>
public readonly struct CardNumberText : IQuantile<string>
{
    private const string Issuer = "424242";
    private const long LastAccount = 999_999_999;

    /// <inheritdoc/>
    public string Quantile(double u)
    {
        var digits = Issuer + new DiscreteUniform(0, LastAccount).Quantile(u).ToString("D9", CultureInfo.InvariantCulture);
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            // Of the 15 digits before the check digit, every second one from the right is doubled, beginning with the last.
            var digit = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }
}

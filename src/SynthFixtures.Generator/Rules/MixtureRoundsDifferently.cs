using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Laws of a mixture state different numbers of decimal places.</summary>
internal static class MixtureRoundsDifferently
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0226",
        "Laws of a mixture round differently",
        "'{0}': the values of a mixture have one number of decimal places, but [{1}] has Decimals = {2} and [{3}] Decimals = {4}; state it once, or the same");
}

using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Of several distributions on a member some have a weight and some have none.</summary>
internal static class WeightMissing
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0224",
        "Mixture needs a weight for each law",
        "'{0}': [{1}] has no Weight beside laws that have one; give it one, or a When");
}

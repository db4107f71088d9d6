using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Three types or more lead back to each other, and nothing says who holds whom: rows end inside the circle.</summary>
internal static class CircleOfTypes
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Doubt(
        "SYNF0018",
        "Circle of types that rows leave in the middle",
        "'{0}': {1} is a circle without [Parent], so that each {2} in it is another one and members are null or empty in the middle of it; {3}");
}

using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The code that makes a row reads a clock, random numbers or the machine.</summary>
internal static class AmbientValue
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Doubt(
        "SYNF0021",
        "Rows of equal seeds differ",
        "'{0}': {1} is not the same at each run and on each machine, so that equal seeds do not give equal rows; {2}");
}

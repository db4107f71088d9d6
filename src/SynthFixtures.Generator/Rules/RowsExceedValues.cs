using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A theory asks for more rows than unique members have values.</summary>
internal static class RowsExceedValues
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0213",
        "More rows than unique values",
        "'{0}': {1} asks for {2} rows, but {3} and there are {4} values; ask for {4} rows at most, or give {5} a law with more values");
}

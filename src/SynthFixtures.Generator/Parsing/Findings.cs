using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Takes what the parser finds wrong. The generator hands in one that only remembers that there was something.</summary>
internal interface IFindings
{
    void Report(DiagnosticDescriptor rule, Place place, params object[] arguments);
}

/// <summary>Where a finding is: a symbol, or an argument of an attribute on it. Turned into a location by the analyzer only.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Attribute">The attribute on it.</param>
/// <param name="Argument">The name of the attribute's argument.</param>
/// <param name="Remedy">What a code fix needs to know: a name, or the documentation id of what it changes.</param>
internal readonly record struct Place(ISymbol? Symbol, AttributeData? Attribute = null, string? Argument = null, string? Remedy = null);

/// <summary>Counts findings and passes them on where somebody listens.</summary>
internal sealed class FindingCounter(IFindings? listener) : IFindings
{
    public bool Any { get; private set; }

    public void Report(DiagnosticDescriptor rule, Place place, params object[] arguments)
    {
        Any = true;
        listener?.Report(rule, place, arguments);
    }
}

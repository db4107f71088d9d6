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
/// <param name="Remedy">What a code fix needs to know: see <see cref="Parsing.Remedy"/>.</param>
/// <param name="Element">Which element of the argument, where that is a list.</param>
/// <param name="Node">The code itself, where the finding is in the body of a method.</param>
internal readonly record struct Place(ISymbol? Symbol, AttributeData? Attribute = null, string? Argument = null, string? Remedy = null, int? Element = null, SyntaxNode? Node = null);

/// <summary>Remembers whether there were errors and passes findings on where somebody listens.</summary>
internal sealed class FindingCounter(IFindings? listener) : IFindings
{
    public bool Any { get; private set; }

    /// <summary>Whether somebody listens.</summary>
    public bool IsHeard => listener is not null;

    public void Report(DiagnosticDescriptor rule, Place place, params object[] arguments)
    {
        Any |= rule.DefaultSeverity == DiagnosticSeverity.Error;
        listener?.Report(rule, place, arguments);
    }
}

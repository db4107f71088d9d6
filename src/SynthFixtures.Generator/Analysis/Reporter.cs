using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Turns findings into diagnostics: at the argument, else the attribute, else the symbol, else where the model is asked for.</summary>
internal sealed class Reporter(Compilation compilation, Action<Diagnostic> report, Location? fallback = null) : IFindings
{
    /// <summary>The types by which a place reaches the one that is judged, that one last.</summary>
    public IReadOnlyList<INamedTypeSymbol> Way { get; init; } = [];

    public void Report(DiagnosticDescriptor rule, Place place, params object[] arguments)
    {
        var own = place.Node?.GetLocation() ?? AtAttribute(place) ?? place.Symbol?.Locations.FirstOrDefault(IsHere);
        var location = own ?? fallback ?? Location.None;
        if (own is null && Way.Count > 0 && arguments.Length > 0 && Way[Way.Count - 1].ContainingAssembly is { } project && !SymbolEqualityComparer.Default.Equals(project, compilation.Assembly))
            arguments = [$"{arguments[0]}' of '{project.Name}{(Way.Count == 1 ? "" : $"', in '{string.Join(" > ", Way.Select(t => t.Name))}")}", .. arguments.Skip(1)];
        var properties = place.Remedy is { } remedy ? ImmutableDictionary<string, string?>.Empty.Add("Remedy", remedy) : null;
        report(Diagnostic.Create(rule, location, properties, arguments));
    }

    /// <summary>The same for a type that a place reaches on a way.</summary>
    public Reporter On(IReadOnlyList<INamedTypeSymbol> way) => new(compilation, report, fallback) { Way = way };

    /// <summary>Reports at a place of the compilation, or where the model is asked for.</summary>
    public void ReportAt(Location? location, DiagnosticDescriptor rule, params object[] arguments) =>
        report(Diagnostic.Create(rule, location ?? fallback ?? Location.None, arguments));

    private Location? AtAttribute(Place place)
    {
        if (place.Attribute?.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax attribute)
            return null;
        var location = (place.Argument is { } name ? Argument(attribute, place.Attribute, name, place.Element) : null)?.GetLocation() ?? attribute.GetLocation();
        return IsHere(location) ? location : null;
    }

    private static SyntaxNode? Argument(AttributeSyntax attribute, AttributeData data, string name, int? element)
    {
        if (attribute.ArgumentList is not { Arguments: var arguments })
            return null;
        var named = arguments.FirstOrDefault(a => (a.NameColon?.Name ?? a.NameEquals?.Name)?.Identifier.ValueText == name);
        if (named is not null)
            return Element(named, element) ?? named;
        var parameters = data.AttributeConstructor?.Parameters;
        var position = parameters?.Select(p => p.Name).ToList().IndexOf(name) ?? -1;
        if (position < 0 || position >= arguments.Count || arguments[position] is not { NameColon: null, NameEquals: null } positional)
            return null;
        if (element is null || Element(positional, element) is not null)
            return Element(positional, element) ?? positional;
        return parameters!.Value[position].IsParams && position + element.Value < arguments.Count ? arguments[position + element.Value] : positional;
    }

    // One element of a list that is written as one argument.
    private static SyntaxNode? Element(AttributeArgumentSyntax argument, int? element) => (argument.Expression, element) switch
    {
        (ImplicitArrayCreationExpressionSyntax list, { } index) => list.Initializer.Expressions.ElementAtOrDefault(index),
        (ArrayCreationExpressionSyntax { Initializer: { } list }, { } index) => list.Expressions.ElementAtOrDefault(index),
        (CollectionExpressionSyntax list, { } index) => list.Elements.ElementAtOrDefault(index),
        _ => null,
    };

    private bool IsHere(Location location) => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Theories;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>What to write where rows of a type are asked for that nothing makes.</summary>
internal static class NoSource
{
    /// <summary>The finding, with what a code fix needs to know.</summary>
    public static Diagnostic Of(ITypeSymbol type, Location location, Knowledge knowledge)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (type is INamedTypeSymbol named && IsModel(named, knowledge))
            properties = properties.Add(TypeHasNoSource.FixableType, NameScope.Global(type)).Add(TypeHasNoSource.FixableAssembly, named.ContainingAssembly.Name);
        else if (knowledge.ToAnnotate(type) is { } id)
            properties = properties.Add("Remedy", id);
        return Diagnostic.Create(TypeHasNoSource.Descriptor, location, properties, Spelling.Type(type), Remedy(type, knowledge));
    }

    /// <summary>What brings rows of a type that has none.</summary>
    public static string Remedy(ITypeSymbol type, Knowledge knowledge)
    {
        var name = Spelling.Type(type);
        return type is INamedTypeSymbol named && !TheoryParameters.IsValue(type, knowledge)
            ? IsModel(named, knowledge) ? $"add [assembly: SynthesizeAssembly(typeof({name}))]"
            : Advice.ToModel(named, knowledge) ?? $"rows are of classes, records and structs that can be constructed: make {name} a member of one"
            : $"rows are of models: make {name} a member of one";
    }

    // A closed generic type is a model where its definition is one.
    private static bool IsModel(INamedTypeSymbol type, Knowledge knowledge) => knowledge.IsSynthetic(type) && !Requests.IsOpen(type);
}

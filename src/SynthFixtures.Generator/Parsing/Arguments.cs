using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The arguments of an attribute by the names of the parameters.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, TypedConstant> byName = [];

    public Arguments(AttributeData attribute)
    {
        Attribute = attribute;
        if (attribute.AttributeConstructor is not { } constructor)
            return;
        for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            byName[constructor.Parameters[i].Name] = attribute.ConstructorArguments[i];
        Positional = constructor.Parameters.Select(p => p.Name).ToList();
    }

    public AttributeData Attribute { get; }

    /// <summary>The parameters of the attribute's constructor.</summary>
    public IReadOnlyList<string> Positional { get; } = [];

    public TypedConstant? this[string parameter] => byName.TryGetValue(parameter, out var value) ? value : null;

    /// <summary>A property that the user set, or null.</summary>
    public TypedConstant? Named(string property)
    {
        foreach (var argument in Attribute.NamedArguments)
        {
            if (argument.Key == property)
                return argument.Value;
        }
        return null;
    }

    public double? Number(string property) => Named(property) is { Value: double value } ? value : null;

    public int? Integer(string property) => Named(property) is { Value: int value } ? value : null;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The arguments of an attribute by the names of the parameters.</summary>
internal sealed class Arguments(AttributeData attribute)
{
    public AttributeData Attribute => attribute;

    /// <summary>The parameters of the attribute's constructor.</summary>
    public ImmutableArray<IParameterSymbol> Positional { get; } = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;

    /// <summary>Whether the user set any property.</summary>
    public bool NamesAny => !attribute.NamedArguments.IsEmpty;

    public TypedConstant? this[string parameter]
    {
        get
        {
            for (var i = 0; i < Positional.Length && i < attribute.ConstructorArguments.Length; i++)
            {
                if (Positional[i].Name == parameter)
                    return attribute.ConstructorArguments[i];
            }
            return null;
        }
    }

    /// <summary>A property that the user set, or null.</summary>
    public TypedConstant? Named(string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
                return argument.Value;
        }
        return null;
    }

    public double? Number(string property) => Named(property)?.Scalar() as double?;

    public int? Integer(string property) => Named(property)?.Scalar() as int?;
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>A place for a value: a member, a constructor parameter, or both where they belong together.</summary>
/// <remarks>What readers ask of it again and again is found out once: one parse of one compilation holds it.</remarks>
internal sealed class Slot(string name, ITypeSymbol type, ISymbol? member, IParameterSymbol? parameter, ImmutableArray<AttributeData> attributes, int level = 1)
{
    private ITypeSymbol? plainType;
    private ITypeSymbol? typeOfValues;
    private AttributeKind[]? kinds;
    private IReadOnlyList<AttributeData>? makers;
    private Arguments?[]? arguments;

    public string Name => name;

    public ITypeSymbol Type => type;

    /// <summary>The type without its null.</summary>
    public ITypeSymbol PlainType => plainType ??= Nullability.Unwrap(type);

    /// <summary>The property or field, or null for a parameter without one.</summary>
    public ISymbol? Member => member;

    public IParameterSymbol? Parameter => parameter;

    public ImmutableArray<AttributeData> Attributes => attributes;

    /// <summary>The type of what is made: in code without nullable annotations an attribute can be the first to speak of null.</summary>
    public ITypeSymbol TypeOfValues => typeOfValues ??=
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None }
        && attributes.Any(a => a.Is(Names.Missing) || SaysNull(a))
            ? type.WithNullableAnnotation(NullableAnnotation.Annotated)
            : type;

    /// <summary>Where findings about the place itself are shown.</summary>
    public ISymbol Symbol => (member is null or { IsImplicitlyDeclared: true } ? parameter : member) ?? member ?? (ISymbol)parameter!;

    /// <summary>How deep in collections the place is: 1 where it is the member itself.</summary>
    public int Level => level;

    public static Slot Of(ISymbol member, ITypeSymbol type) => new(member.Name, type, member, null, member.GetAttributes());

    public static Slot Of(IParameterSymbol parameter) => new(parameter.Name, parameter.Type, null, parameter, parameter.GetAttributes());

    /// <summary>The same member, also a parameter of the constructor, which may refuse the null that the member can have.</summary>
    public Slot With(IParameterSymbol constructorParameter) => new(
        name,
        constructorParameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } strict ? strict : type,
        member, constructorParameter, attributes.AddRange(constructorParameter.GetAttributes()));

    /// <summary>The same member, described by a profile.</summary>
    public Slot With(ISymbol profile) => new(name, type, member ?? profile, parameter, profile.GetAttributes());

    /// <summary>The same place with some of its attributes.</summary>
    public Slot Only(Func<AttributeData, bool> choice) => new(name, type, member, parameter, attributes.Where(choice).ToImmutableArray(), level);

    /// <summary>One element of the collection: makers, counts and depths apply to it too, what else is said to the whole only.</summary>
    public Slot Element(ITypeSymbol elementType, int levels, Knowledge knowledge) =>
        new(name, elementType, member, parameter, attributes.Where(a => knowledge.KindOf(a) is { IsMaker: true } or { Role: AttributeRole.Count or AttributeRole.MaxDepth or AttributeRole.Unique }).ToImmutableArray(), level + levels);

    /// <summary>One key of the dictionary, of which attributes say nothing.</summary>
    public Slot Key(ITypeSymbol keyType) => new(name, keyType, member, parameter, ImmutableArray<AttributeData>.Empty, level);

    /// <summary>One component of the tuple, of which attributes say nothing.</summary>
    public Slot Component(string component, ITypeSymbol componentType) =>
        new(component, componentType, member, parameter, ImmutableArray<AttributeData>.Empty);

    /// <summary>What a conversion makes the value of: described by the same attributes, or else by those of its parameter, but never missing.</summary>
    public Slot Inner(IParameterSymbol inner, Knowledge knowledge)
    {
        var described = attributes.Any(a => knowledge.KindOf(a).IsMaker) ? attributes : attributes.AddRange(inner.GetAttributes());
        return new(name, inner.Type, member, parameter, described.Where(a => knowledge.KindOf(a).Role is not (AttributeRole.ConvertWith or AttributeRole.Missing)).ToImmutableArray(), level);
    }

    /// <summary>Whether null is among the arguments of an attribute.</summary>
    public static bool SaysNull(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.IsNull || argument.Elements().Any(static v => v.IsNull))
                return true;
        }
        return false;
    }

    public AttributeData? Find(Knowledge knowledge, AttributeRole role)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KindOf(i, knowledge).Role == role)
                return attributes[i];
        }
        return null;
    }

    /// <summary>What the attribute at an index is.</summary>
    public AttributeKind KindOf(int index, Knowledge knowledge)
    {
        kinds ??= new AttributeKind[attributes.Length];
        return kinds[index] ??= knowledge.KindOf(attributes[index]);
    }

    /// <summary>The attributes that say how the value is made.</summary>
    public IReadOnlyList<AttributeData> Makers(Knowledge knowledge)
    {
        if (makers is not null)
            return makers;
        List<AttributeData>? found = null;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KindOf(i, knowledge).IsMaker)
                (found ??= []).Add(attributes[i]);
        }
        return makers = found ?? (IReadOnlyList<AttributeData>)[];
    }

    /// <summary>The name that <c>[StreamName]</c> pins, or null.</summary>
    public string? Pinned(Knowledge knowledge) => Find(knowledge, AttributeRole.StreamName)?.ConstructorArguments.FirstOrDefault().Scalar() as string;

    /// <summary>The arguments of one of the attributes.</summary>
    public Arguments ArgumentsOf(AttributeData attribute)
    {
        var index = attributes.IndexOf(attribute);
        if (index < 0)
            return new(attribute);
        arguments ??= new Arguments[attributes.Length];
        return arguments[index] ??= new(attribute);
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Parts;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The synthetic types that the members of a type hold: themselves, as elements and keys, in tuples, in types around one value.</summary>
/// <remarks>Goes where <see cref="MakerReader"/> goes, and asks in its order.</remarks>
internal sealed class Contents
{
    private readonly INamedTypeSymbol holder;
    private readonly Knowledge knowledge;
    // What holds too large a type is larger than that, and must be looked into to find it.
    private readonly TypePath path = new(room: 8);
    private readonly List<Edge> found = [];
    private Slot? member;

    private Contents(INamedTypeSymbol holder, Knowledge knowledge) => (this.holder, this.knowledge) = (holder, knowledge);

    /// <summary>The types, and whether the members can do without: by a null, or by a collection without elements.</summary>
    public static IReadOnlyList<Edge> Of(INamedTypeSymbol holder, Knowledge knowledge)
    {
        if (holder.IsAbstract)
            return [.. OneOfReader.Types(knowledge.AttributesOf(holder), knowledge).Select(type => new Edge(type, CanStop: false, Member: null))];
        var contents = new Contents(holder, knowledge);
        foreach (var (slot, settable) in MemberCollector.Collect(holder, knowledge))
        {
            // A collection without a setter can be filled by Add, or through its field.
            if (slot.Find(knowledge, AttributeRole.NotSynthetic) is null
                && (settable || contents.IsParameter(slot) || knowledge.ShapeOf(slot.PlainType) is not null))
                contents.Look(contents.member = slot, Nullability.SaysNullable(slot.Type));
        }
        return contents.found;
    }

    private void Look(Slot slot, bool canStop)
    {
        var type = slot.PlainType;
        if (slot.Makers(knowledge).FirstOrDefault() is { } maker)
        {
            var shape = knowledge.ShapeOf(type);
            if (knowledge.KindOf(maker).Role == AttributeRole.OneOf)
                found.AddRange(OneOfReader.Types(slot.Attributes, knowledge).Select(named => new Edge(named, canStop || shape is not null, member)));
            else if (knowledge.KindOf(maker).Role == AttributeRole.Maker && shape?.Key is { } key)
                Look(slot.Key(key), canStop: true);
        }
        else if (slot.Find(knowledge, AttributeRole.ConvertWith) is { } converter)
        {
            if (Wrappings.Named(converter, Methods.Owners(holder, knowledge.ProfileOf(holder)), knowledge) is { } from)
                LookInside(slot, from);
        }
        else if (knowledge.DefaultKernel(type) is null)
        {
            if (type is INamedTypeSymbol synthetic && knowledge.IsSynthetic(synthetic))
                found.Add(new(synthetic, canStop, member));
            else if (path.Enter(type) is null)
                LookAround(slot, type);
        }
    }

    private void LookAround(Slot slot, ITypeSymbol type)
    {
        if (knowledge.ShapeOf(type) is { } shape)
        {
            if (shape.Key is { } key)
                Look(slot.Key(key), canStop: true);
            Look(slot.Element(shape.Element, shape.Rank, knowledge), canStop: true);
        }
        else if (TupleReader.IsTuple(type))
        {
            foreach (var (name, component) in TupleReader.Components((INamedTypeSymbol)type))
                Look(slot.Component(name, component), Nullability.SaysNullable(component));
        }
        else if (Wrappings.MakerOf(type, knowledge) is { } wrapping)
        {
            LookInside(slot, wrapping.Parameters[0]);
        }
        path.Leave();
    }

    private void LookInside(Slot slot, IParameterSymbol inner) => Look(slot.Inner(inner, knowledge), Nullability.SaysNullable(inner.Type));

    private bool IsParameter(Slot slot) =>
        holder.InstanceConstructors.Any(c => c.Parameters.Any(p => string.Equals(p.Name, slot.Name, System.StringComparison.OrdinalIgnoreCase)));
}

/// <summary>A synthetic type that another holds.</summary>
/// <param name="Type">The type.</param>
/// <param name="CanStop">Whether the member can do without: by a null, or by a collection without elements.</param>
/// <param name="Member">The member, or null where the type stands for an abstract one.</param>
internal readonly record struct Edge(INamedTypeSymbol Type, bool CanStop, Slot? Member);

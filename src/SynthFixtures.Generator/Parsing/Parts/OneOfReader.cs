using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Parts;

/// <summary>Reads the concrete types that stand for an abstract one.</summary>
internal sealed class OneOfReader(CellScope scope, NestedTypes nested)
{
    private const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";

    /// <summary>The types that an abstract type or interface names: by [OneOf], else as a polymorphic JSON model.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Types(IEnumerable<AttributeData> attributes, Knowledge knowledge)
    {
        var json = new List<INamedTypeSymbol>();
        foreach (var attribute in attributes)
        {
            if (knowledge.KindOf(attribute).Role == AttributeRole.OneOf)
                return Types(attribute);
            if (NamesDerived(attribute))
                json.Add((INamedTypeSymbol)attribute.ConstructorArguments[0].Scalar()!);
        }
        return json;
    }

    /// <summary>The maker of a member that names the types itself.</summary>
    public Maker? Read(AttributeData attribute, Slot slot, string subject) =>
        Make(Nullability.Unwrap(slot.Type), Types(attribute), Weights(attribute), slot.Symbol, [attribute], slot, subject);

    /// <summary>The maker of an abstract type, or null where something is wrong or no type is named.</summary>
    public Maker? ReadType(INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes)
    {
        var attribute = attributes.FirstOrDefault(a => scope.Knowledge.KindOf(a).Role == AttributeRole.OneOf);
        return Make(type, Types(attributes, scope.Knowledge), attribute is null ? null : Weights(attribute), type,
            attribute is not null ? [attribute] : [.. attributes.Where(NamesDerived)], slot: null, type.Name);
    }

    /// <summary>How deep elements of the named types may nest inside their own, or null where none leads back.</summary>
    public int? DepthOfElements(AttributeData attribute, Slot holder, string subject) =>
        Types(attribute).Where(type => !type.IsUnboundGenericType && scope.Knowledge.IsSynthetic(type)).Select(type => nested.Read(type, holder, subject, canStop: true)?.MaxDepth).FirstOrDefault(depth => depth is not null);

    private Maker? Make(ITypeSymbol wanted, IReadOnlyList<INamedTypeSymbol> types, IReadOnlyList<double>? weights, ISymbol symbol, AttributeData[] attributes, Slot? slot, string subject)
    {
        var knowledge = scope.Knowledge;
        Maker? Refuse(Place place, string what, string remedy)
        {
            scope.Findings.Report(OneOfImpossible.Descriptor, place, subject, what, remedy);
            return null;
        }

        // The type at an index: an argument of [OneOf], or an attribute of its own.
        Place TypeAt(int index) => attributes[0].Is(JsonDerivedType)
            ? new(symbol, attributes[index], "derivedType")
            : new(symbol, attributes[0], "types", Element: index);

        if (types.Count == 0)
            return Refuse(new(symbol, attributes[0]), "names no type", "name at least one concrete type");
        // A collection of the values ends where they would have no end.
        var isElement = slot is { Level: > 1 };
        var canStop = isElement || (slot is not null && Nullability.SaysNullable(slot.Type));
        int? maxDepth = null;
        for (var i = 0; i < types.Count; i++)
        {
            var type = types[i];
            if (type.IsUnboundGenericType)
                return Refuse(TypeAt(i), $"names {type.Name}, which is open", "name it with its type arguments");
            if (knowledge.Compilation.ClassifyCommonConversion(type, wanted) is not { IsImplicit: true })
                return Refuse(TypeAt(i), $"names {type.Name}, which is no {wanted.Name}", $"name types that derive from or implement {wanted.Name}");
            if (!knowledge.IsSynthetic(type))
                return Refuse(TypeAt(i) with { Remedy = knowledge.ToAnnotate(type) }, $"names {type.Name}, which is not synthetic", $"put [Synthetic] on {type.Name}");
            if (slot is null)
            {
                if (!nested.Add(type, TypeAt(i), subject))
                    return null;
            }
            else if (nested.Read(type, slot, subject, canStop) is { } nesting)
            {
                maxDepth = isElement ? null : maxDepth ?? nesting.MaxDepth;
            }
            else
            {
                return null;
            }
        }
        if (weights is not null && weights.Count != types.Count)
            return Refuse(new(symbol, attributes[0], "Weights"), $"has {weights.Count} weights for {types.Count} types", "give one weight for each type");
        var unusable = weights?.ToList().FindIndex(w => !(w > 0) || double.IsInfinity(w)) ?? -1;
        if (unusable >= 0)
            return Refuse(new(symbol, attributes[0], "Weights", Element: unusable), "has a weight that is not positive", "use positive weights, or leave the type out");

        var indices = $"[{string.Join(", ", types.Select((_, i) => Literals.Number(i)))}]";
        var arguments = new List<KernelArgument> { new("values", indices) };
        if (weights is not null)
            arguments.Add(new("weights", $"[{string.Join(", ", weights.Select(Literals.Number))}]"));
        if (knowledge.OneOfKernel is not { } kernel)
            return null;
        return new Maker.OneOf(
            new KernelModel(scope.Names.Of(kernel), arguments.ToEquatableArray(), null),
            types.Select(t => scope.Names.Of(t)).ToEquatableArray())
        {
            MaxDepth = maxDepth,
            Prepared = scope.Prepared(subject, types),
        };
    }

    private static bool NamesDerived(AttributeData attribute) =>
        attribute.Is(JsonDerivedType) && attribute.ConstructorArguments.FirstOrDefault().Scalar() is INamedTypeSymbol;

    private static List<INamedTypeSymbol> Types(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } types
            ? [.. types.Elements().Select(v => v.Scalar()).OfType<INamedTypeSymbol>()]
            : [];

    private static List<double>? Weights(AttributeData attribute) =>
        new Arguments(attribute).Named("Weights") is { Kind: TypedConstantKind.Array, IsNull: false } weights
            ? [.. weights.Elements().Select(v => v.Scalar() is double weight ? weight : double.NaN)]
            : null;
}

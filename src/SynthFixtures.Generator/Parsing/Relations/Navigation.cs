using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Relations;

/// <summary>A member that leads to rows of another model, or of its own: one row, or a collection of them.</summary>
/// <param name="Slot">The member.</param>
/// <param name="IsSettable">Whether an initializer can set it.</param>
/// <param name="Target">The model.</param>
/// <param name="IsCollection">Whether it holds many.</param>
/// <param name="ReachesParent">Whether the rows that it holds are told who holds them.</param>
internal sealed record Navigation(Slot Slot, bool IsSettable, INamedTypeSymbol Target, bool IsCollection, bool ReachesParent)
{
    private const string InversePropertyName = "System.ComponentModel.DataAnnotations.Schema.InversePropertyAttribute";

    public string Name => Slot.Name;

    /// <summary>The navigations among the members of a type that rows are given: no makers of their own decide what they hold.</summary>
    public static IReadOnlyList<Navigation> Of(IEnumerable<(Slot Slot, bool Settable)> members, Knowledge knowledge)
    {
        var found = new List<Navigation>();
        foreach (var (slot, settable) in members)
        {
            if (slot.Find(knowledge, AttributeRole.NotSynthetic) is not null || slot.Makers(knowledge).Any() || slot.Find(knowledge, AttributeRole.ConvertWith) is not null)
                continue;
            var shape = knowledge.IsSynthetic(slot.PlainType) ? null : knowledge.ShapeOf(slot.PlainType);
            var held = shape is null ? slot.PlainType : TypePath.Innermost(slot.PlainType, knowledge).Element;
            if (held is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } target && knowledge.IsSynthetic(target))
                found.Add(new(slot, settable, target, shape is not null, shape is null || (shape.ReachesParent && Same(Nullability.Unwrap(shape.Element), target))));
        }
        return found;
    }

    /// <summary>Whether <c>[InverseProperty]</c> of either says that the two tell one relation; null where neither says anything.</summary>
    public bool? IsSaidInverse(Navigation other) => (Inverse, other.Inverse) switch
    {
        ({ } name, _) when name != other.Name => false,
        (_, { } name) when name != Name => false,
        (null, null) => null,
        _ => true,
    };

    /// <summary>Whether an attribute says that it refers to whom the row belongs.</summary>
    public bool IsParent(Knowledge knowledge) => Slot.Find(knowledge, AttributeRole.Parent) is not null;

    /// <summary>Whether an attribute says that what it holds leads on for itself.</summary>
    public bool IsMeant(Knowledge knowledge) => Slot.Find(knowledge, AttributeRole.MaxDepth) is not null;

    private string? Inverse => Slot.Attributes.FirstOrDefault(a => a.Is(InversePropertyName))?.ConstructorArguments.FirstOrDefault().Scalar() as string;

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}

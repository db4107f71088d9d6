using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds the cells that the parameters of a static method take: members and latent variables by name, or draws of their own.</summary>
/// <param name="knowledge">The library.</param>
/// <param name="readable">What parameters can name, one for each of the first cells.</param>
/// <param name="draw">Adds a cell for a parameter with a distribution of its own, and gives its index.</param>
internal sealed class ParameterReader(Knowledge knowledge, IReadOnlyList<Slot> readable, Func<IParameterSymbol, Slot, int?> draw)
{
    /// <summary>Whether a method cannot be called with values alone.</summary>
    public static bool IsUnusual(IMethodSymbol method) =>
        method.IsGenericMethod || method.IsAsync || method.Parameters.Any(p => p.RefKind is not (RefKind.None or RefKind.In));

    /// <summary>The indices of the cells in the order of the parameters, or null where one cannot be found and that is reported.</summary>
    /// <param name="method">The method.</param>
    /// <param name="slot">The member that needs it.</param>
    /// <param name="refuse">Takes what is wrong, the remedy, and the parameter where that is the place.</param>
    public EquatableArray<int>? Read(IMethodSymbol method, Slot slot, Action<string, string, Place?> refuse)
    {
        var inputs = new List<int>();
        var isHere = SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, knowledge.Compilation.Assembly);
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name.Length > 0 && parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker))
            {
                if (draw(parameter, slot) is not { } drawn)
                    return null;
                inputs.Add(drawn);
                continue;
            }
            var index = IndexOf(parameter.Name);
            if (index >= 0 && readable[index].Find(knowledge, AttributeRole.Parent) is not null)
            {
                refuse($"whose parameter '{parameter.Name}' is the [Parent], which a child gets only after it is made", "derive from other members, or set it in the parent", null);
                return null;
            }
            if (index < 0)
            {
                var near = Spelling.Nearest(parameter.Name, readable.Select(c => c.Name).Where(c => method.Parameters.All(p => p.Name != Spelling.Camel(c))));
                refuse($"whose parameter '{parameter.Name}' is no member",
                    near is null ? "name the parameter like a member, or put a distribution on it" : $"did you mean '{Spelling.Camel(near)}'?",
                    isHere ? new Place(parameter, Remedy: Remedy.Rename(near is null ? null : Spelling.Camel(near))) : null);
                return null;
            }
            if (!Fits(readable[index].Type, parameter.Type))
            {
                refuse($"whose parameter '{parameter.Name}' does not take the member's type",
                    $"declare it as {readable[index].Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}",
                    isHere ? new Place(parameter, Remedy: Remedy.Retype(readable[index].Type)) : null);
                return null;
            }
            inputs.Add(index);
        }
        return inputs.ToEquatableArray();
    }

    /// <summary>Whether values of a type can be handed to what takes another, null included.</summary>
    public bool Fits(ITypeSymbol from, ITypeSymbol to) =>
        knowledge.Compilation.ClassifyConversion(from, to) is { IsImplicit: true }
        && !(Nullability.SaysNullable(from) && from.IsReferenceType && to.IsReferenceType && to.NullableAnnotation == NullableAnnotation.NotAnnotated);

    private int IndexOf(string parameter)
    {
        var exact = IndexOf(s => s.Name == parameter);
        return exact >= 0 ? exact : IndexOf(s => string.Equals(s.Name, parameter, StringComparison.OrdinalIgnoreCase));
    }

    private int IndexOf(Func<Slot, bool> matches)
    {
        for (var i = 0; i < readable.Count; i++)
        {
            if (matches(readable[i]))
                return i;
        }
        return -1;
    }
}

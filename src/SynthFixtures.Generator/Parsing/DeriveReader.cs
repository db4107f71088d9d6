using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Annotations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads a derivation: the method, and the cells that its parameters take.</summary>
internal sealed class DeriveReader(INamedTypeSymbol type, CellScope scope)
{
    private readonly Knowledge knowledge = scope.Knowledge;
    private readonly IReadOnlyList<INamedTypeSymbol> owners = Methods.Owners(type, scope.Profile);

    /// <summary>The maker, or null where something was wrong and is reported.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="slot">The derived member.</param>
    /// <param name="subject">The place, in words.</param>
    /// <param name="cells">The names and types of all cells.</param>
    /// <param name="draw">Adds a cell for a parameter with a distribution of its own, and gives its index.</param>
    public Maker.Derived? Read(
        AttributeData attribute, Slot slot, string subject, IReadOnlyList<Slot> cells, Func<IParameterSymbol, int?> draw)
    {
        if (Annotated.NameOf(attribute) == AnnotationNames.Compare)
            return new CopyReader(scope.Findings).Read(attribute, slot, subject, cells);
        var name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        Maker.Derived? Refuse(string reason, string remedy, string? fix = null, Place? place = null)
        {
            scope.Findings.Report(DeriveMethodUnusable.Descriptor, place ?? new(slot.Symbol, attribute, "method", fix), subject, name, reason, remedy);
            return null;
        }

        var methods = Methods.Named(owners, name);
        if (methods.Count > 1)
            return Refuse("of which there are several", "give the method a name of its own");
        if (methods.Count == 0)
            return Spelling.Nearest(name, Methods.Names(owners)) is { } near
                ? Refuse($"which {type.Name} does not have", $"did you mean nameof({near})?", near)
                : Refuse($"which {type.Name} does not have", $"add 'public static {TypeOf(slot)} {name}(...)' to {type.Name}");

        var method = methods[0];
        if (!method.IsStatic)
            return Refuse("which is not static", "make it static; what it needs of a row comes as parameters");
        if (!knowledge.CanReach(method))
            return Refuse("which this project cannot call", "make it public", Remedy.Show(method));
        if (method.IsGenericMethod || method.IsAsync || method.Parameters.Any(p => p.RefKind is not (RefKind.None or RefKind.In)))
            return Refuse("which is generic or async or has ref or out parameters", "use a plain static method");
        if (!Fits(method.ReturnType, slot.Type))
            return Refuse($"which returns {method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", $"let it return {TypeOf(slot)}");

        scope.Names.Note(method);
        var inputs = new List<int>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name.Length > 0 && parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker))
            {
                if (draw(parameter) is not { } drawn)
                    return null;
                inputs.Add(drawn);
                continue;
            }
            var index = IndexOf(parameter.Name, cells);
            var isHere = SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, knowledge.Compilation.Assembly);
            if (index >= 0 && cells[index].Find(knowledge, AttributeRole.Parent) is not null)
                return Refuse($"whose parameter '{parameter.Name}' is the [Parent], which a child gets only after it is made", "derive from other members, or set it in the parent");
            if (index < 0)
            {
                var near = Spelling.Nearest(parameter.Name, cells.Select(c => c.Name).Where(c => method.Parameters.All(p => p.Name != Spelling.Camel(c))));
                return Refuse($"whose parameter '{parameter.Name}' is no member",
                    near is null ? "name the parameter like a member, or put a distribution on it" : $"did you mean '{Spelling.Camel(near)}'?",
                    place: isHere ? new Place(parameter, Remedy: Remedy.Rename(near is null ? null : Spelling.Camel(near))) : null);
            }
            if (!Fits(cells[index].Type, parameter.Type))
                return Refuse($"whose parameter '{parameter.Name}' does not take the member's type",
                    $"declare it as {cells[index].Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}",
                    place: isHere ? new Place(parameter, Remedy: Remedy.Retype(cells[index].Type)) : null);
            inputs.Add(index);
        }
        return new($"{scope.Names.Of(method.ContainingType)}.{NameScope.Escape(method.Name)}", inputs.ToEquatableArray());
    }

    private bool Fits(ITypeSymbol from, ITypeSymbol to) =>
        knowledge.Compilation.ClassifyConversion(from, to) is { IsImplicit: true }
        && !(Nullability.SaysNullable(from) && from.IsReferenceType && to.IsReferenceType && to.NullableAnnotation == NullableAnnotation.NotAnnotated);

    private static int IndexOf(string parameter, IReadOnlyList<Slot> cells)
    {
        var exact = IndexOf(cells, s => s.Name == parameter);
        return exact >= 0 ? exact : IndexOf(cells, s => string.Equals(s.Name, parameter, StringComparison.OrdinalIgnoreCase));
    }

    private static int IndexOf(IReadOnlyList<Slot> cells, Func<Slot, bool> matches)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (matches(cells[i]))
                return i;
        }
        return -1;
    }

    private static string TypeOf(Slot slot) => slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

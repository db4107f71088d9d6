using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds attributes of which nothing came: readers note what they obey.</summary>
internal sealed class Idle(INamedTypeSymbol type, CellScope scope)
{
    private const string RemoveIt = "remove it";

    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>Reports the attributes of a place, all of it read, that nobody obeyed.</summary>
    public void Check(Slot slot, string subject)
    {
        for (var i = 0; i < slot.Attributes.Length; i++)
        {
            var attribute = slot.Attributes[i];
            switch (scope.Obeyed.Contains(attribute) ? AttributeRole.Other : slot.KindOf(i, knowledge).Role)
            {
                case AttributeRole.Count:
                    CheckCount(attribute, slot, subject);
                    break;
                case AttributeRole.Share:
                    Report(new(slot.Symbol, attribute), subject, attribute, $"no [FixedSum] names {slot.Name}", "name it in one, or " + RemoveIt);
                    break;
                case AttributeRole.MaxDepth:
                    Report(new(slot.Symbol, attribute), subject, attribute,
                        $"what it holds never leads back to {type.Name}, or can be neither null nor empty", RemoveIt);
                    break;
                case AttributeRole.Parent when !Holds(Nullability.Unwrap(slot.Type)) && !HoldsByDerived(Nullability.Unwrap(slot.Type)):
                    Report(new(slot.Symbol, attribute), subject, attribute, $"{Short(Nullability.Unwrap(slot.Type))} holds no {type.Name}", RemoveIt);
                    break;
            }
        }
    }

    /// <summary>Reports the hidden variables that nothing reads.</summary>
    public void CheckLatents(IReadOnlyList<LatentVariable> latents, int first, IReadOnlyList<CellModel> cells, ICollection<int> read)
    {
        for (var i = 0; i < latents.Count; i++)
        {
            if (!scope.Obeyed.Contains(latents[i].Attribute) && !read.Contains(first + i) && !cells.Any(c => c.Dependencies.Contains(first + i)))
                Report(new(type, latents[i].Attribute, "name"), type.Name, latents[i].Attribute, $"no condition and no derivation reads {latents[i].Slot.Name}", RemoveIt);
        }
    }

    /// <summary>Reports what [SyntheticConstructor] marks and is no way to create rows.</summary>
    public void CheckConstructors(IReadOnlyList<IMethodSymbol> ways)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false } method
                && method.GetAttributes().FirstOrDefault(a => a.Is(Names.SyntheticConstructor)) is { } attribute
                && !ways.Contains(method, SymbolEqualityComparer.Default))
                Report(new(method, attribute), $"{type.Name}.{method.Name}", attribute,
                    $"rows are created by a constructor or a plain static method that returns {type.Name}",
                    !SymbolEqualityComparer.Default.Equals(method.ReturnType, type) ? $"let it return {type.Name}, or {RemoveIt}" : RemoveIt);
        }
    }

    /// <summary>Reports the makers on members that no row is given: private ones, static ones, fields behind properties, those that another member hides.</summary>
    public void CheckUnreached(IReadOnlyCollection<ISymbol> reached)
    {
        for (var at = type; at is not null && SymbolEqualityComparer.Default.Equals(at.ContainingAssembly, knowledge.Compilation.Assembly); at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(m => m is IFieldSymbol or IPropertySymbol && !reached.Contains(m, SymbolEqualityComparer.Default)))
            {
                foreach (var attribute in member.GetAttributes().Where(a => knowledge.KindOf(a).IsMaker))
                {
                    var (reason, remedy) = Unreached(member);
                    Report(new(member is IFieldSymbol { AssociatedSymbol: { } behind } ? behind : member, attribute), $"{type.Name}.{(member as IFieldSymbol)?.AssociatedSymbol?.Name ?? member.Name}", attribute, reason, remedy);
                }
            }
        }
    }

    private static (string Reason, string Remedy) Unreached(ISymbol member) => member switch
    {
        IFieldSymbol { AssociatedSymbol: not null } => ("it stands on the field behind the property", "put it on the property: without 'field:'"),
        IFieldSymbol { IsConst: true } or { IsStatic: true } => ("a static member belongs to no row", "let it be a member of the instance, or " + RemoveIt),
        IPropertySymbol { IsIndexer: true } => ("an indexer has no value of its own", RemoveIt),
        _ when Warnings.IsForbidden(member) => ("to name the member is an error, as it is obsolete", RemoveIt),
        _ when member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal =>
            ("another member hides it", "put it on that one, or " + RemoveIt),
        _ => ("generated code cannot reach the member", "make it public or internal, or " + RemoveIt),
    };

    /// <summary>Reports the profiles of the type beyond the one that describes it.</summary>
    public void CheckProfiles()
    {
        if (scope.Profile is not { } profile)
            return;
        foreach (var other in profile.Others)
        {
            var attribute = other.GetAttributes().First(a => a.Is(Names.SyntheticProfile));
            Report(new(other, attribute, "type"), other.Name, attribute, $"{profile.Interface.Name} describes {type.Name} already", "move its properties there");
        }
    }

    private void CheckCount(AttributeData attribute, Slot slot, string subject)
    {
        var level = new Arguments(attribute).Integer("Level") ?? 1;
        var depth = Depth(slot.Type);
        var place = new Place(slot.Symbol, attribute, depth > 0 && level != 1 ? "Level" : null);
        if (depth == 0)
            Report(place, subject, attribute, $"{Short(slot.Type)} is no collection", RemoveIt);
        else if (level < 1 || level > depth)
            Report(place, subject, attribute, $"{Short(slot.Type)} has {(depth == 1 ? "one level" : $"{depth} levels")} of collections", $"use a level from 1 to {depth}, or {RemoveIt}");
        else if (slot.Attributes.Any(a => a != attribute && scope.Obeyed.Contains(a) && (new Arguments(a).Integer("Level") ?? 1) == level))
            Report(place, subject, attribute, $"level {level} has a count already", RemoveIt);
        else
            Report(place, subject, attribute, "the whole value is made by something else", RemoveIt);
    }

    private int Depth(ITypeSymbol declared) => TypePath.Innermost(declared, knowledge).Levels;

    // Whether a member of the parent is of the child's type, or of a base of it.
    private bool Holds(ITypeSymbol parent) =>
        parent is INamedTypeSymbol named && MemberCollector.Collect(named, knowledge).Any(member =>
        {
            var held = TypePath.Innermost(member.Slot.Type, knowledge).Element;
            return knowledge.Compilation.ClassifyCommonConversion(type, held) is { IsIdentity: true } or { IsImplicit: true, IsReference: true };
        });

    // What holds the child may be of a type that derives from that of the reference.
    private bool HoldsByDerived(ITypeSymbol parent) =>
        Requests.SyntheticTypes(knowledge.Compilation.Assembly, knowledge).Concat(Requests.SyntheticTypes(type.ContainingAssembly, knowledge))
            .Any(other => knowledge.Compilation.ClassifyCommonConversion(other, parent) is { IsImplicit: true, IsReference: true } && Holds(other));

    private void Report(Place place, string subject, AttributeData attribute, string reason, string remedy) =>
        scope.Findings.Report(AttributeSaysNothing.Descriptor, remedy.EndsWith(RemoveIt, System.StringComparison.Ordinal) ? place with { Remedy = Remedy.Remove } : place, subject, $"[{Spelling.Name(attribute)}]", reason, remedy);

    private static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

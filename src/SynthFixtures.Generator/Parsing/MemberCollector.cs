using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds the members of a type that generated code can set, those of base types first.</summary>
internal static class MemberCollector
{
    /// <summary>The members in order of declaration, with whether an initializer can set them.</summary>
    public static List<(Slot Slot, bool Settable)> Collect(INamedTypeSymbol type, Knowledge knowledge)
    {
        var members = new List<(Slot Slot, bool Settable)>();
        var profile = knowledge.ProfileOf(type);
        foreach (var level in Levels(type))
        {
            foreach (var symbol in level.GetMembers())
            {
                if (Read(symbol, knowledge) is not { } member)
                    continue;
                if (profile?.Find(symbol.Name) is { } described)
                    member.Slot = member.Slot.With(described);
                var hidden = IndexOf(members, symbol.Name);
                if (hidden >= 0)
                    members[hidden] = member;
                else
                    members.Add(member);
            }
        }
        return members;
    }

    private static int IndexOf(List<(Slot Slot, bool Settable)> members, string name)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Slot.Name == name)
                return i;
        }
        return -1;
    }

    /// <summary>The member to which a constructor parameter belongs.</summary>
    public static int IndexOf(List<(Slot Slot, bool Settable)> members, IParameterSymbol parameter)
    {
        bool HasType(Slot slot) => SymbolEqualityComparer.Default.Equals(slot.Type, parameter.Type);

        var exact = members.FindIndex(m => m.Slot.Name == parameter.Name && HasType(m.Slot));
        if (exact >= 0)
            return exact;
        var others = ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Where(p => p.Ordinal != parameter.Ordinal).ToList();
        return members.FindIndex(m => string.Equals(m.Slot.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase) && HasType(m.Slot)
            && !others.Exists(p => p.Name == m.Slot.Name || (p.Ordinal < parameter.Ordinal && string.Equals(p.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase))));
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
            levels.Push(at);
        return levels;
    }

    private static (Slot Slot, bool Settable)? Read(ISymbol symbol, Knowledge knowledge)
    {
        var compilation = knowledge.Compilation;
        switch (symbol)
        {
            case { Name: "" } or { CanBeReferencedByName: false } or not (IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }):
                return null;
            case not null when Warnings.IsForbidden(symbol) || Warnings.NamesForbidden(TypeOf(symbol), knowledge):
                return null;
            case IPropertySymbol { IsIndexer: false, Name: not "EqualityContract" } property when IsAccessible(property, compilation):
                return (Slot.Of(property, property.Type), SetterOf(property) is { } set && IsAccessible(set, compilation) && !Warnings.IsForbidden(set));
            case IFieldSymbol { AssociatedSymbol: null, IsFixedSizeBuffer: false } field when IsAccessible(field, compilation):
                return (Slot.Of(field, field.Type), !field.IsReadOnly);
            default:
                return null;
        }
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    // An override of a property with a setter need not repeat the setter.
    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (var at = property; at is not null; at = at.OverriddenProperty)
        {
            if (at.SetMethod is { } set)
                return set;
        }
        return null;
    }

    // The containing type is accessible, or the model is refused.
    private static bool IsAccessible(ISymbol member, Compilation compilation) =>
        member.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(member, compilation.Assembly);
}

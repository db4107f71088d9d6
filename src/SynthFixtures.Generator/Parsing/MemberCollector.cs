using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds the members of a type that generated code can set, those of base types first.</summary>
internal static class MemberCollector
{
    /// <summary>The members in order of declaration, with whether an initializer can set them.</summary>
    public static List<(Slot Slot, bool Settable)> Collect(INamedTypeSymbol type, Compilation compilation)
    {
        var members = new List<(Slot Slot, bool Settable)>();
        foreach (var level in Levels(type))
        {
            foreach (var symbol in level.GetMembers())
            {
                if (Read(symbol, compilation) is not { } member)
                    continue;
                var hidden = members.FindIndex(m => m.Slot.Name == symbol.Name);
                if (hidden >= 0)
                    members[hidden] = member;
                else
                    members.Add(member);
            }
        }
        return members;
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
            levels.Push(at);
        return levels;
    }

    private static (Slot Slot, bool Settable)? Read(ISymbol symbol, Compilation compilation)
    {
        if (symbol.Name.Length == 0)
            return null;
        switch (symbol)
        {
            case IPropertySymbol { IsStatic: false, IsIndexer: false, Name: not "EqualityContract" } property when IsAccessible(property, compilation):
                return (Slot.Of(property, property.Type), property.SetMethod is { } set && IsAccessible(set, compilation));
            case IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, AssociatedSymbol: null } field when IsAccessible(field, compilation):
                return (Slot.Of(field, field.Type), !field.IsReadOnly);
            default:
                return null;
        }
    }

    // The containing type is accessible, or the model is refused.
    private static bool IsAccessible(ISymbol member, Compilation compilation) =>
        member.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(member, compilation.Assembly);

    /// <summary>The constructor that takes most, of those whose every parameter can be filled; or null, with the reason reported.</summary>
    public static IMethodSymbol? Constructor(
        INamedTypeSymbol type, List<(Slot Slot, bool Settable)> members, Knowledge knowledge, IFindings findings)
    {
        var accessible = type.InstanceConstructors
            .Where(c => knowledge.Compilation.IsSymbolAccessibleWithin(c, knowledge.Compilation.Assembly) && !IsCopy(c, type) && HasNames(c))
            .OrderByDescending(c => c.Parameters.Length)
            .ToList();
        var chosen = accessible.FirstOrDefault(c => c.Parameters.All(p => CanFill(p, members, knowledge)));
        if (chosen is not null)
            return chosen;

        var (reason, remedy) = accessible.Count == 0
            ? ("it has no constructor that this project can call", "make one accessible, or declare the model in this project")
            : ($"nothing fills parameter '{accessible[0].Parameters.First(p => !CanFill(p, members, knowledge)).Name}' of its constructor",
               "put a maker on the parameter, or name it like a member");
        findings.Report(TypeCannotBeConstructed.Descriptor, new(type), type.Name, reason, remedy);
        return null;
    }

    /// <summary>The member to which a constructor parameter belongs.</summary>
    public static int IndexOf(List<(Slot Slot, bool Settable)> members, IParameterSymbol parameter) =>
        members.FindIndex(m => string.Equals(m.Slot.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(m.Slot.Type, parameter.Type));

    private static bool CanFill(IParameterSymbol parameter, List<(Slot Slot, bool Settable)> members, Knowledge knowledge)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
            return false;
        var type = Nullability.Unwrap(parameter.Type);
        return IndexOf(members, parameter) >= 0
            || parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker)
            || knowledge.DefaultKernel(type) is not null
            || knowledge.IsSynthetic(type);
    }

    // Half-typed parameters have no names, or one twice.
    private static bool HasNames(IMethodSymbol constructor)
    {
        var names = new HashSet<string> { "" };
        return constructor.Parameters.All(p => names.Add(p.Name));
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}

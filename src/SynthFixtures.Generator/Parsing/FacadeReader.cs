using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads what the facade of a type is called, and which members it overrides.</summary>
internal static class FacadeReader
{
    private const string Option = "Facade";

    // What a facade calls by a simple name where its namespace lets it.
    private static readonly string[] Called = ["FacadeOf", "IEnumerable", "OverloadResolutionPriority", "Override", "Span", "Synthetic", "SyntheticRows"];

    /// <summary>The facade, or null where a type of its name exists already or where something is wrong and reported.</summary>
    /// <param name="type">The synthetic type.</param>
    /// <param name="slots">The places of its values, one for each of the first cells; null for those that cannot be overridden.</param>
    /// <param name="knowledge">The library.</param>
    /// <param name="findings">Takes what is wrong with a name that the attribute gives.</param>
    public static FacadeModel? Read(INamedTypeSymbol type, IReadOnlyList<Slot?> slots, Knowledge knowledge, IFindings findings)
    {
        if (type.IsGenericType)
            return null;
        var (name, attribute) = NameOf(type, knowledge);
        var given = attribute is not null;
        if (Obstacle(type, name, knowledge) is var (reason, remedy))
        {
            if (given)
                findings.Report(FacadeNameTaken.Descriptor, new(type, attribute, Option, Free(type, knowledge)), type.Name, name, reason, remedy);
            return null;
        }

        var home = type.ContainingNamespace;
        var names = new NameScope(knowledge, home, name);
        var rowType = names.Of(type);
        var pool = new NamePool([], slots.Count);
        var parameters = new List<FacadeParameter>(slots.Count);
        for (var cell = 0; cell < slots.Count; cell++)
        {
            if (slots[cell] is { } slot && (slot.Member is not { } member || knowledge.CanReach(member)))
                parameters.Add(Parameter(slot, cell, names, pool));
        }
        return new FacadeModel(
            home.IsGlobalNamespace ? "" : home.ToDisplayString(NameScope.Escaped),
            NameScope.Escape(name),
            rowType,
            names.Aliases,
            Called.Where(names.IsHidden).ToEquatableArray(),
            parameters.ToEquatableArray());
    }

    /// <summary>The name of a type's facade, and the attribute that gives it where one does.</summary>
    public static (string Name, AttributeData? Attribute) NameOf(INamedTypeSymbol type, Knowledge knowledge)
    {
        foreach (var attribute in knowledge.AttributesOf(type))
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == Option && argument.Value.Scalar() is string given && knowledge.KindOf(attribute).Role == AttributeRole.Synthetic)
                    return (given, attribute);
            }
        }
        return ("Synthetic" + Joined(type), null);
    }

    /// <summary>The remedy where a facade cannot have its name: one that is free.</summary>
    public static string? Free(INamedTypeSymbol type, Knowledge knowledge)
    {
        var taken = new HashSet<string>(Requests.SyntheticTypes(knowledge.Compilation.Assembly, knowledge).Concat(knowledge.Profiled)
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, type)).Select(other => NameOf(other, knowledge).Name));
        var name = new[] { "Synthetic" + Joined(type), Joined(type) + "Rows", "Some" + Joined(type) + "Rows" }
            .FirstOrDefault(n => !taken.Contains(n) && Obstacle(type, n, knowledge) is null);
        return name is null ? null : Remedy.Facade(name, type);
    }

    private static string Joined(INamedTypeSymbol type) => type.ContainingType is { } container ? Joined(container) + type.Name : type.Name;

    /// <summary>Why a type cannot have a facade of a name, with the remedy, or null.</summary>
    public static (string Reason, string Remedy)? Obstacle(INamedTypeSymbol type, string name, Knowledge knowledge)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            return ("that is no name of a class", "use a C# identifier");
        // In an outer namespace a type of the name would be hidden from code that means it.
        for (var space = type.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            foreach (var holder in knowledge.Taken.In(space, name))
            {
                if (IsInTheWay(holder, type, knowledge))
                    return ($"{holder.ToDisplayString()} exists already", "name it otherwise by [Synthetic(Facade = \"...\")]");
            }
        }
        return null;
    }

    /// <summary>Whether a symbol is the facade that was generated for a type.</summary>
    public static bool IsFacadeOf(ISymbol symbol, INamedTypeSymbol type) => symbol.GetAttributes().Any(a =>
        a.Is(Names.FacadeOf)
        && SymbolEqualityComparer.Default.Equals(a.ConstructorArguments.FirstOrDefault().Scalar() as ISymbol, type));

    private static bool IsInTheWay(ISymbol member, INamedTypeSymbol type, Knowledge knowledge) =>
        member is not INamedTypeSymbol { Arity: > 0 }
        && (member is not INamedTypeSymbol || knowledge.CanReach(member))
        && !IsFacadeOf(member, type);

    private static FacadeParameter Parameter(Slot slot, int cell, NameScope names, NamePool pool)
    {
        var type = slot.TypeOfValues;
        return new FacadeParameter(
            cell,
            NameScope.Escape(pool.Take(Spelling.Camel(slot.Name))),
            names.Of(type),
            type.IsReferenceType && Nullability.CanBeNull(type),
            IsCollection(type),
            TypeIdentity.Of(type))
        {
            IsNullableValue = Nullability.IsNullableValue(type),
        };
    }

    private static bool IsCollection(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Interface or TypeKind.Array
        || (type.SpecialType is not (>= SpecialType.System_Object and <= SpecialType.System_String) && type.TypeKind != TypeKind.Enum
            && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable));
}

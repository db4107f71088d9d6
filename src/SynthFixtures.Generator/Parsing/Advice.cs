using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What makes a model of a type that is none: it depends on whose the type is.</summary>
internal static class Advice
{
    /// <summary>How rows of a type come about: <c>put [Synthetic] on Order</c>; null where it cannot be a model at all.</summary>
    public static string? ToModel(ITypeSymbol type, Knowledge knowledge)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || named.IsStatic)
            return null;
        var name = Spelling.Type(named);
        if (Profile.Elsewhere(named, knowledge) is { } elsewhere)
            return $"move its profile {Spelling.Type(elsewhere)} from {elsewhere.ContainingAssembly.Name} to this project: a profile describes a type in its own project only";
        var annotation = NeedsCases(named) ? "[Synthetic] and [OneOf(typeof(...))] with its concrete types" : "[Synthetic]";
        if (knowledge.CanBeAnnotated(named))
            return $"put {annotation} on {name}";
        var profile = $"describe it by an interface with [SyntheticProfile(typeof({name}))]{(NeedsCases(named) ? " and [OneOf(typeof(...))]" : "")}";
        if (!Wrappings.IsOfThePlatform(named))
            return $"put {annotation} on {name}, whose project then needs SynthFixtures.Abstractions, or {profile}";
        return NeedsCases(named) || named.TypeKind == TypeKind.Struct || named.InstanceConstructors.Any(knowledge.CanReach) ? profile : null;
    }

    /// <summary>What a member of a type needs of which nothing can be inferred.</summary>
    public static string ForMember(ITypeSymbol type, Knowledge knowledge)
    {
        const string OnMember = "put [Derive(nameof(Method))] or [NotSynthetic] on the member";
        if (ToModel(type, knowledge) is not { } model)
            return OnMember;
        return NeedsCases((INamedTypeSymbol)type)
            ? $"put [OneOf(typeof(...))] with its concrete types, [Derive(nameof(Method))] or [NotSynthetic] on the member, or {model}"
            : $"{model}, or {OnMember.Replace("put ", model.StartsWith("put ") && !model.Contains(" or ") ? "" : "put ")}";
    }

    private static bool NeedsCases(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface || type.IsAbstract;
}

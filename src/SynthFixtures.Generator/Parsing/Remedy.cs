using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What a finding tells code fixes, where its rule has several remedies: lines of a verb and what it acts on.</summary>
internal static class Remedy
{
    /// <summary>The declaration that becomes nullable.</summary>
    public static string? Nullable(Slot slot) => Line("nullable", slot.Parameter is null || slot.Member is null or { IsImplicitlyDeclared: true } || IsPositional(slot) ? slot.Symbol : null);

    /// <summary>The member that becomes the back-reference.</summary>
    public static string? Parent(ISymbol? member) => Line("parent", member);

    /// <summary>The attribute at the finding is removed.</summary>
    public const string Remove = "remove";

    /// <summary>The member that follows a reference, and keeps out of the rows.</summary>
    public static string? LeaveOut(ISymbol? member) => Line("leave", member);

    /// <summary>The member that is read from a reference: its key.</summary>
    public static string? Follow(ISymbol? member, string reference, string key) => Line("follow", member) is { } line ? $"{line} {reference} {key}" : null;

    /// <summary>The property that gets a setter.</summary>
    public static string? Settable(ISymbol? property) => Line("set", property);

    /// <summary>The constructor or factory method by which rows are created.</summary>
    public static string? Choose(ISymbol method) => Line("choose", method);

    /// <summary>The type or method that generated code must be able to see.</summary>
    public static string? Show(ISymbol symbol) => symbol.GetDocumentationCommentId();

    /// <summary>The name that the declaration at the finding gets.</summary>
    public static string? Rename(string? name) => name is null ? null : $"rename {name}";

    /// <summary>The text that a condition gets.</summary>
    public static string? Condition(string? text) => text is null || Conditions.ConditionLines.HasLineBreak(text) ? null : $"when {text}";

    /// <summary>The function that is called in the place of the platform's.</summary>
    public static string Call(string function) => $"call {function}";

    /// <summary>The type that the property at the finding gets.</summary>
    public static string Retype(ITypeSymbol type) => $"type {NameScope.Global(type)}";

    /// <summary>The correlations that take the place of those at the finding.</summary>
    public static string? Correlate(IEnumerable<(string First, string Second, string Coefficient)> pairs, string? when) =>
        when is not null && Conditions.ConditionLines.HasLineBreak(when) ? null : All(pairs.Select(p => $"correlate {p.First} {p.Second} {p.Coefficient}{(when is null ? "" : " " + when)}"));

    /// <summary>The name that the facade of a type gets.</summary>
    public static string Facade(string name, INamedTypeSymbol type) => $"facade {name} {type.GetDocumentationCommentId()}";

    /// <summary>All of several remedies, or null where there is none.</summary>
    public static string? All(IEnumerable<string?> remedies) =>
        string.Join("\n", remedies.Where(r => r is not null)) is { Length: > 0 } all ? all : null;

    private static string? Line(string verb, ISymbol? symbol) => symbol?.GetDocumentationCommentId() is { } id ? $"{verb} {id}" : null;

    private static bool IsPositional(Slot slot) => slot.Member!.DeclaringSyntaxReferences.Any(m => slot.Parameter!.DeclaringSyntaxReferences.Any(p => p.Span == m.Span && p.SyntaxTree == m.SyntaxTree));
}

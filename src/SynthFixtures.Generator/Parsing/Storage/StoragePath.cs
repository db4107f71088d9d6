using System;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>Where a value is kept: a field, or of what it holds a member, an element or an entry.</summary>
/// <param name="Root">The field, of automatic properties the property; null where it is the row itself.</param>
/// <param name="Parts">The way into it, each part with its end: <c>.Address⏎[kind]⏎</c>; empty where it is all of the field.</param>
internal readonly record struct StoragePath(ISymbol? Root, string Parts)
{
    /// <summary>The row itself.</summary>
    public static StoragePath Row => default(StoragePath) with { Parts = "" };

    /// <summary>Whether this is all of a field, not a part of it.</summary>
    public bool IsField => Root is not null && Parts.Length == 0;

    /// <summary>A member of what is kept here.</summary>
    public StoragePath Member(ISymbol member)
    {
        var home = member is IFieldSymbol { AssociatedSymbol: { } automatic } ? automatic : member;
        home = (home as IFieldSymbol)?.CorrespondingTupleField ?? home;
        return Root is null ? new(home.OriginalDefinition, "") : new(Root, $"{Parts}.{home.Name}\n");
    }

    /// <summary>An element or entry of what is kept here.</summary>
    public StoragePath Entry(string key) => new(Root, $"{Parts}[{key.Length}:{key}]\n");

    /// <summary>Whether the other is this, or a part of it.</summary>
    public bool Covers(StoragePath other) =>
        SymbolEqualityComparer.Default.Equals(Root, other.Root) && other.Parts.StartsWith(Parts, StringComparison.Ordinal);

    public bool Equals(StoragePath other) => SymbolEqualityComparer.Default.Equals(Root, other.Root) && Parts == other.Parts;

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Root) ^ Parts.GetHashCode();
}

/// <summary>A place, and whether it is known to its end: an entry with a key that the code does not tell is somewhere in it.</summary>
/// <param name="Path">The place.</param>
/// <param name="IsExact">Whether it is known to its end.</param>
internal readonly record struct Location(StoragePath Path, bool IsExact = true);

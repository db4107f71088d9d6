using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The types that are being looked into, each inside the one before: tells where that would never end.</summary>
/// <remarks>Whoever follows types into their elements, components or members does it by a path, so that every expansion ends.</remarks>
/// <param name="room">How many times larger than written types those may be that are entered: 1, or more for whoever looks for what grows.</param>
internal sealed class TypePath(int room = 1)
{
    /// <summary>How many types may stand in each other.</summary>
    public const int MostLevels = 32;

    // Of the names in one written type, arguments included.
    private const int MostNames = 256;
    private const int Shown = 3;

    private readonly List<ITypeSymbol> types = [];

    /// <summary>Whether nothing is entered.</summary>
    public bool IsEmpty => types.Count == 0;

    /// <summary>Goes into a type. Where that would never end it does not, and gives the way there.</summary>
    public Endless? Enter(ITypeSymbol type)
    {
        if (types.Count >= MostLevels || IsTooLarge(type, room))
            return new([.. types, type], Returns: false);
        var start = types.FindIndex(t => SymbolEqualityComparer.Default.Equals(t, type));
        types.Add(type);
        if (start < 0)
            return null;
        var way = types.GetRange(start, types.Count - start);
        Leave();
        return new(way, Returns: true);
    }

    /// <summary>Comes back from the type that was entered last.</summary>
    public void Leave() => types.RemoveAt(types.Count - 1);

    /// <summary>The innermost elements of a type, and in how many collections they stand; a collection of itself is its own element.</summary>
    public static (ITypeSymbol Element, int Levels) Innermost(ITypeSymbol type, Knowledge knowledge)
    {
        var (path, element, levels) = (new TypePath(), Nullability.Unwrap(type), 0);
        while (path.Enter(element) is null && knowledge.ShapeOf(element) is { } shape)
            (element, levels) = (Nullability.Unwrap(shape.Element), levels + shape.Rank);
        return (element, levels);
    }

    /// <summary>Whether a type is larger than anyone writes: then it grew of smaller ones.</summary>
    public static bool IsTooLarge(ITypeSymbol type, int room = 1)
    {
        var names = MostNames * room;
        return IsTooLarge(type, MostLevels * room, ref names);
    }

    /// <summary>The first types of a way, in words.</summary>
    public static string Text(IReadOnlyList<ITypeSymbol> way, bool goesOn)
    {
        var shown = way.Take(goesOn ? Shown : way.Count).Where(t => !IsTooLarge(t)).Select(t => t.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return string.Join(" -> ", goesOn ? shown.Append("...") : shown);
    }

    private static bool IsTooLarge(ITypeSymbol type, int levels, ref int names)
    {
        if (--names < 0 || levels < 0)
            return true;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return IsTooLarge(array.ElementType, levels - 1, ref names);
            case INamedTypeSymbol { IsTupleType: true } tuple:
                foreach (var element in tuple.TupleElements)
                {
                    if (IsTooLarge(element.Type, levels - 1, ref names))
                        return true;
                }
                return false;
            case INamedTypeSymbol { IsGenericType: true } named:
                foreach (var argument in named.TypeArguments)
                {
                    if (IsTooLarge(argument, levels - 1, ref names))
                        return true;
                }
                return named.ContainingType is { IsGenericType: true } container && IsTooLarge(container, levels, ref names);
            default:
                return false;
        }
    }
}

/// <summary>A way into types that never ends.</summary>
/// <param name="Way">The types on it.</param>
/// <param name="Returns">Whether the last is the first again; else they grow.</param>
internal sealed record Endless(IReadOnlyList<ITypeSymbol> Way, bool Returns)
{
    public override string ToString() => TypePath.Text(Way, goesOn: !Returns);
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Parsing.Parts;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Chooses the constructor, or the static factory method, by which rows are created.</summary>
internal static class Creation
{
    /// <summary>
    /// The marked one; else the constructor that takes most, of those whose every parameter can be filled; else such a factory method; or null,
    /// with the reason reported.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="ways">Its constructors and factory methods.</param>
    /// <param name="members">Its members.</param>
    /// <param name="knowledge">The library.</param>
    /// <param name="wrappings">Finds how other types are made of one value.</param>
    /// <param name="findings">Takes why none of them does.</param>
    public static IMethodSymbol? Choose(
        INamedTypeSymbol type, IReadOnlyList<IMethodSymbol> ways, List<(Slot Slot, bool Settable)> members, Knowledge knowledge, Wrappings wrappings, IFindings findings)
    {
        IMethodSymbol? Refuse(Place place, string reason, string remedy)
        {
            findings.Report(TypeCannotBeConstructed.Descriptor, place, type.Name, reason, remedy);
            return null;
        }

        bool CanFill(IParameterSymbol parameter) => Creation.CanFill(parameter, members, knowledge, wrappings);

        // What would do: each that can be filled, marked where it can be called, else shown.
        string? Choices() => Remedy.All(ways.Where(m => m.MethodKind != MethodKind.Constructor || (!IsCopy(m, type) && !m.IsImplicitlyDeclared))
            .Where(m => HasNames(m) && m.Parameters.All(CanFill))
            .Select(m => IsAccessible(m, knowledge) ? Remedy.Choose(m) : m.MethodKind == MethodKind.Constructor ? Remedy.Show(m) : null));

        static Place Mark(IMethodSymbol method, string? remedy) => new(method, method.GetAttributes().First(a => a.Is(Names.SyntheticConstructor)), Remedy: remedy);

        var marked = ways.Where(IsMarked).ToList();
        if (marked.Count > 1)
            return Refuse(Mark(marked[1], Remedy.All(marked.Where(m => IsAccessible(m, knowledge) && m.Parameters.All(CanFill)).Select(Remedy.Choose))), "[SyntheticConstructor] marks two ways to construct it", "mark one");
        if (marked.Count == 1)
        {
            if (!IsAccessible(marked[0], knowledge))
                return Refuse(Mark(marked[0], marked[0].Parameters.All(CanFill) ? Remedy.Show(marked[0]) : null), "this project cannot call what [SyntheticConstructor] marks", "make it public, or internal with InternalsVisibleTo");
            return marked[0].Parameters.FirstOrDefault(p => !CanFill(p)) is { } empty
                ? Refuse(new(empty, Remedy: Choices()), $"nothing fills parameter '{empty.Name}' of what [SyntheticConstructor] marks", "put a maker on the parameter, or name it like a member")
                : marked[0];
        }

        var accessible = type.InstanceConstructors.Where(c => IsAccessible(c, knowledge) && !IsCopy(c, type) && HasNames(c))
            .OrderByDescending(c => c.Parameters.Length).ToList();
        var chosen = accessible.FirstOrDefault(c => c.Parameters.All(CanFill))
            ?? ways.Where(f => f.MethodKind != MethodKind.Constructor && IsAccessible(f, knowledge) && HasNames(f)).OrderByDescending(f => f.Parameters.Length)
                .FirstOrDefault(f => f.Parameters.Length > 0 && f.Parameters.All(CanFill));
        if (chosen is not null)
            return chosen;
        return accessible.Count == 0
            ? Refuse(new(type, Remedy: Choices()), "it has no constructor that this project can call", "make one accessible, or mark a static factory method with [SyntheticConstructor]")
            : Refuse(new(type, Remedy: Choices()), $"nothing fills parameter '{accessible[0].Parameters.First(p => !CanFill(p)).Name}' of its constructor",
                "put a maker on the parameter, or name it like a member");
    }

    /// <summary>Whether another constructor, or method of the name, takes arguments of the same names.</summary>
    public static bool HasRivals(IMethodSymbol way, Knowledge knowledge)
    {
        var others = way.MethodKind == MethodKind.Constructor ? way.ContainingType.InstanceConstructors : way.ContainingType.GetMembers(way.Name).OfType<IMethodSymbol>();
        return way.Parameters.Length > 0 && others.Any(other =>
            !SymbolEqualityComparer.Default.Equals(other, way) && knowledge.CanReach(other)
            && way.Parameters.All(p => other.Parameters.Any(o => o.Name == p.Name))
            && other.Parameters.All(o => o.IsOptional || o.IsParams || way.Parameters.Any(p => p.Name == o.Name)));
    }

    /// <summary>What <c>[SyntheticConstructor]</c> can mark.</summary>
    public static IReadOnlyList<IMethodSymbol> Ways(INamedTypeSymbol type) => [.. type.InstanceConstructors, .. Factories(type)];

    private static bool CanFill(IParameterSymbol parameter, List<(Slot Slot, bool Settable)> members, Knowledge knowledge, Wrappings wrappings)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
            return false;
        var type = Nullability.Unwrap(parameter.Type);
        return MemberCollector.IndexOf(members, parameter) >= 0
            || parameter.GetAttributes().Any(a => knowledge.KindOf(a).IsMaker)
            || knowledge.DefaultKernel(type) is not null
            || knowledge.IsSynthetic(type)
            || TupleReader.IsTuple(type)
            || knowledge.ShapeOf(type) is not null
            || wrappings.Of(type) is not null;
    }

    private static IEnumerable<IMethodSymbol> Factories(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(m =>
            m is { IsStatic: true, IsGenericMethod: false, MethodKind: MethodKind.Ordinary } && SymbolEqualityComparer.Default.Equals(m.ReturnType, type)
            && m.ReturnType.NullableAnnotation != NullableAnnotation.Annotated
            && !m.Parameters.Any(p => SymbolEqualityComparer.Default.Equals(p.Type, type)));

    private static bool IsMarked(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.Is(Names.SyntheticConstructor));

    private static bool IsAccessible(IMethodSymbol method, Knowledge knowledge) =>
        knowledge.CanReach(method) && !Warnings.IsForbidden(method);

    // Half-typed parameters have no names, or one twice; those of other languages can have names that C# cannot write.
    private static bool HasNames(IMethodSymbol constructor)
    {
        if (constructor.Parameters.IsEmpty)
            return true;
        var names = new HashSet<string>();
        return constructor.Parameters.All(p => SyntaxFacts.IsValidIdentifier(p.Name) && names.Add(p.Name));
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}

using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>Finds the method that a call runs: of virtual ones and interfaces that of the object's type, where only one can be meant.</summary>
internal sealed class Dispatch(Compilation compilation, INamedTypeSymbol self)
{
    private static readonly ConditionalWeakTable<Compilation, List<INamedTypeSymbol>> Known = new();
    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    /// <summary>The method, or null where several can be meant, or none that can be read.</summary>
    /// <param name="called">The method as it is called.</param>
    /// <param name="receiver">The object, or null.</param>
    public IMethodSymbol? Target(IMethodSymbol called, IOperation? receiver)
    {
        var isVirtual = called is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true, IsSealed: false }
            || called.ContainingType?.TypeKind == TypeKind.Interface;
        if (!isVirtual || receiver?.Syntax is BaseExpressionSyntax)
            return called;
        var plain = Bodies.Unconverted(receiver);
        if (plain is IInstanceReferenceOperation && Is(self, called.ContainingType!))
            return Implementation(self, called);
        var type = plain?.Type as INamedTypeSymbol ?? called.ContainingType;
        if (plain is IObjectCreationOperation || type is { IsSealed: true } or { IsValueType: true })
            return Implementation(type!, called);
        if (!IsHere(type!))
            return called.IsAbstract ? null : called;
        var targets = Types().Where(t => !t.IsAbstract && Is(t, type!)).Select(t => Implementation(t, called))
            .OfType<IMethodSymbol>().Distinct<IMethodSymbol>(Same).Take(2).ToList();
        return targets.Count == 1 ? targets[0] : null;
    }

    /// <summary>What a type has for a virtual method or one of an interface, or null.</summary>
    public static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol called)
    {
        if (called.ContainingType.TypeKind == TypeKind.Interface)
        {
            var wanted = called.OriginalDefinition;
            var found = type.AllInterfaces.Where(i => Same.Equals(i.OriginalDefinition, wanted.ContainingType))
                .Select(i => i.GetMembers(called.Name).FirstOrDefault(m => Same.Equals(m.OriginalDefinition, wanted)))
                .OfType<ISymbol>().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().FirstOrDefault();
            return found ?? (called.IsAbstract ? null : called);
        }
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var method in at.GetMembers(called.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = method; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (Same.Equals(overridden.OriginalDefinition, called.OriginalDefinition))
                        return method;
                }
            }
        }
        return called.IsAbstract ? null : called;
    }

    /// <summary>Whether a type is another one, derives from it or implements it.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol other)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (Same.Equals(at.OriginalDefinition, other.OriginalDefinition))
                return true;
        }
        return other.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(i => Same.Equals(i.OriginalDefinition, other.OriginalDefinition));
    }

    private bool IsHere(ISymbol type) => Same.Equals(type.ContainingAssembly, compilation.Assembly);

    private List<INamedTypeSymbol> Types() => Known.GetValue(compilation, static c =>
    {
        var types = new List<INamedTypeSymbol>();
        Collect(c.Assembly.GlobalNamespace, types);
        return types;
    });

    private static void Collect(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> types)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                types.Add(type);
            Collect(member, types);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Why a method that an attribute names cannot be called.</summary>
/// <param name="Reason">The reason, as a clause after its name.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Fix">What a code fix needs, or null.</param>
internal readonly record struct MethodFault(string Reason, string Remedy, string? Fix);

/// <summary>The methods that attributes of a model can name: of its profile first, then of the type and its bases.</summary>
internal static class Methods
{
    /// <summary>What makes a method static that takes values of a row.</summary>
    public const string ToStatic = "make it static; what it needs of a row comes as parameters";


    public static IReadOnlyList<INamedTypeSymbol> Owners(INamedTypeSymbol type, Profile? profile)
    {
        var owners = new List<INamedTypeSymbol>();
        if (profile is not null)
            owners.Add(profile.Interface);
        for (var at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
            owners.Add(at);
        return owners;
    }

    /// <summary>The methods of a name in the first owner that has any.</summary>
    public static IReadOnlyList<IMethodSymbol> Named(IReadOnlyList<INamedTypeSymbol> owners, string name) =>
        owners.Select(o => o.GetMembers(name).OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary).ToList()).FirstOrDefault(m => m.Count > 0) ?? [];

    /// <summary>The names of the static methods.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<INamedTypeSymbol> owners) =>
        owners.SelectMany(o => o.GetMembers()).OfType<IMethodSymbol>().Where(m => m.IsStatic && m.MethodKind == MethodKind.Ordinary).Select(m => m.Name).Distinct();

    /// <summary>The one static method of a name that this project can call, or null where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owners">Where it can stand; the first is where it would be added.</param>
    /// <param name="knowledge">The project.</param>
    /// <param name="signature">How one of a name would be declared: <c>string Make(...)</c>.</param>
    /// <param name="fault">Why there is none.</param>
    /// <param name="toStatic">What makes a method static.</param>
    public static IMethodSymbol? Find(string name, IReadOnlyList<INamedTypeSymbol> owners, Knowledge knowledge, Func<string, string> signature, out MethodFault fault, string toStatic = ToStatic)
    {
        var methods = Named(owners, name);
        if (methods.Count == 0)
        {
            if (!SyntaxFacts.IsValidIdentifier(name))
            {
                fault = new("which is no name of a method", $"write 'public static {signature("Method")}' in {owners[0].Name}, and name it: nameof(Method)", null);
                return null;
            }
            var near = Spelling.Nearest(name, Names(owners));
            fault = new(
                $"which {Absent(owners[0], knowledge)}",
                near is null ? $"add 'public static {signature(name)}' to {owners[0].Name}" : $"did you mean nameof({near})?",
                near);
            return null;
        }
        var method = methods[0];
        fault = methods.Count > 1 ? new("of which there are several", "give the method a name of its own", null)
            : !method.IsStatic ? new("which is not static", toStatic, null)
            : !knowledge.CanReach(method) ? new("which this project cannot call", "make it public", Remedy.Show(method))
            : default;
        return fault.Reason is null ? method : null;
    }

    /// <summary>That a type has no method of a name: of one of another project only the public ones can be seen.</summary>
    public static string Absent(INamedTypeSymbol type, Knowledge knowledge) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, knowledge.Compilation.Assembly) ? $"{type.Name} does not have" : $"is no public method of {type.Name}";
}

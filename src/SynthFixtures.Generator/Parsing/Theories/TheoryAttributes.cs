using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>The attributes that ask for rows of a theory, and what they leave to others to say.</summary>
internal static class TheoryAttributes
{
    private const int DefaultRows = 20;

    // Those of xunit stand beside [Theory] too, which converts arguments in ways of its own.
    private static readonly string[] Converting = ["SynthFixtures.Xunit", "SynthFixtures.XunitV3"];

    /// <summary>Whether an attribute asks for rows.</summary>
    public static bool Is(AttributeData attribute) => attribute.Is(Names.SyntheticData) || attribute.Is(Names.InlineSyntheticData);

    /// <summary>Whether a method asks for rows.</summary>
    public static bool IsTheory(IMethodSymbol method) => method.GetAttributes().Any(Is);

    /// <summary>The attributes of a theory that ask for rows.</summary>
    public static IEnumerable<AttributeData> Of(IMethodSymbol method) => method.GetAttributes().Where(Is);

    /// <summary>The values that an attribute gives to the first parameters.</summary>
    public static IReadOnlyList<TypedConstant> Given(AttributeData attribute)
    {
        if (!attribute.Is(Names.InlineSyntheticData) || attribute.ConstructorArguments.Length != 1)
            return System.Array.Empty<TypedConstant>();
        var values = attribute.ConstructorArguments[0];
        return values.IsNull ? new[] { values } : values.Elements();
    }

    /// <summary>How many of the first parameters every attribute gives, so that no row makes them.</summary>
    public static int Given(IMethodSymbol method) => Of(method).Select(a => Given(a).Count).DefaultIfEmpty(0).Min();

    /// <summary>The name of an attribute as it is written.</summary>
    public static string NameOf(AttributeData attribute) => attribute.Is(Names.InlineSyntheticData) ? "[InlineSyntheticData]" : "[SyntheticData]";

    /// <summary>Whether arguments reach the parameters as they are: xunit's own theories convert them.</summary>
    public static bool HandsOver(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.Is(Names.SyntheticTheory))
        || Of(method).All(a => !Converting.Contains(a.AttributeClass!.ContainingAssembly?.Name));

    /// <summary>Whether the test framework has a cancellation token to give.</summary>
    public static bool GivesCancellation(IMethodSymbol method) => Of(method).All(a => a.AttributeClass!.ContainingAssembly?.Name != Converting[0]);

    /// <summary>How many rows an attribute asks for that does not say so.</summary>
    public static long Rows(IMethodSymbol method) => Stated(method, "Rows") ?? DefaultRows;

    /// <summary>The seed of an attribute that does not say so.</summary>
    public static long Seed(IMethodSymbol method) => Stated(method, "Seed") ?? 0;

    /// <summary>A number that an attribute states, or null.</summary>
    public static long? Number(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Scalar() switch
        {
            int value => value,
            long value => value,
            _ => null,
        };

    // The class wins over its base classes, they over the classes around it, and those over the assembly.
    private static long? Stated(IMethodSymbol method, string name)
    {
        for (var outer = method.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (var level = outer; level is not null; level = level.BaseType)
            {
                if (level.GetAttributes().FirstOrDefault(a => a.Is(Names.SyntheticDefaults)) is { } defaults && Number(defaults, name) is { } stated)
                    return stated;
            }
        }
        return method.ContainingAssembly.GetAttributes().FirstOrDefault(a => a.Is(Names.SyntheticDefaults)) is { } last ? Number(last, name) : null;
    }
}

using System;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The functions of the platform whose last bits differ from one machine to another, and those of the library that do not.</summary>
internal static class PortableFunctions
{
    private static readonly string[] Names = ["Exp", "Log", "Pow", "Sin", "Cos", "Tan", "Atan"];

    /// <summary>Whether a method has a portable twin.</summary>
    public static bool Has(IMethodSymbol method) =>
        method.ContainingType is { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && Has(method.Name, method.Parameters.Length);

    /// <summary>Whether a function of that many arguments has a portable twin.</summary>
    public static bool Has(string name, int arguments) => Array.IndexOf(Names, name) >= 0 && arguments == (name == "Pow" ? 2 : 1);

    /// <summary>The twin, by its full name.</summary>
    public static string Replacement(string name) => $"SynthFixtures.Numerics.Elementary.{name}";
}

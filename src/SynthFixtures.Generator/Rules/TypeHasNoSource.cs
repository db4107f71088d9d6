using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Synthetic.Rows and its like are called for a type that nothing generates.</summary>
internal static class TypeHasNoSource
{
    /// <summary>The property of a diagnostic that names the type, where an assembly attribute is the remedy.</summary>
    public const string FixableType = "Type";

    /// <summary>The property of a diagnostic that names the type's assembly: one attribute is the remedy for all types of it.</summary>
    public const string FixableAssembly = "Assembly";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0301",
        "Type has no source of synthetic rows",
        "'{0}' has no source of synthetic rows in this project; {1}");
}

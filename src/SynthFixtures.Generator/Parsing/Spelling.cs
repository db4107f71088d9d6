using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Words for messages.</summary>
internal static class Spelling
{
    private static readonly SymbolDisplayFormat NameInItsNamespace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The attribute's name without its suffix: <c>Normal</c>.</summary>
    public static string Name(AttributeData attribute) => NameOfAttribute(attribute.AttributeClass?.Name ?? "?");

    /// <summary>The name of an attribute's class without its suffix.</summary>
    public static string NameOfAttribute(string name) =>
        name.EndsWith("Attribute", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    /// <summary>The attribute as the user could have written it: <c>[Normal(mean: 40, standardDeviation: 12)]</c>.</summary>
    public static string Usage(AttributeData attribute)
    {
        var arguments = new Arguments(attribute);
        var positional = arguments.Positional.Select(p => $"{p.Name}: {Value(arguments[p.Name] ?? default)}");
        var named = attribute.NamedArguments.Select(a => $"{a.Key} = {Value(a.Value)}");
        var all = string.Join(", ", positional.Concat(named));
        return all.Length == 0 ? $"[{Name(attribute)}]" : $"[{Name(attribute)}({all})]";
    }

    /// <summary>A type as code that has its namespace can name it: <c>Outer&lt;int&gt;.Model</c>.</summary>
    public static string Type(ITypeSymbol type) => type.ToDisplayString(NameInItsNamespace);

    /// <summary>standardDeviation -> StandardDeviation.</summary>
    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>StandardDeviation -> standardDeviation.</summary>
    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Value(TypedConstant value) => value.Kind == TypedConstantKind.Array && !value.IsNull
        ? "[" + string.Join(", ", value.Elements().Select(Value)) + "]"
        : value.Scalar() switch
        {
            null => "null",
            double number => Literals.Number(number),
            string text => Literals.Text(text),
            bool flag => flag ? "true" : "false",
            char or ITypeSymbol => value.ToCSharpString(),
            _ when value.Kind == TypedConstantKind.Enum => value.ToCSharpString(),
            var other => System.Convert.ToString(other, CultureInfo.InvariantCulture) ?? "null",
        };

    /// <summary>The candidate nearest to a mistyped name, as ": did you mean 'x'?" would need it, or null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates) =>
        candidates
            .Select(c => (Candidate: c, Distance: Distance(name.ToLowerInvariant(), c.ToLowerInvariant())))
            .Where(c => c.Distance <= System.Math.Max(2, name.Length / 3))
            .OrderBy(c => c.Distance).ThenBy(c => c.Candidate, System.StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();

    // Levenshtein's edit distance.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitute = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = System.Math.Min(substitute, System.Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}

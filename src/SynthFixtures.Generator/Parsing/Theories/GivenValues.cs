using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>Checks the values that <c>[InlineSyntheticData]</c> gives against the parameters that take them.</summary>
internal static class GivenValues
{
    // Of these, a text in an attribute is read as .NET reads it in every culture.
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Uri", "System.Version", "decimal",
    };

    public static void Check(IMethodSymbol method, Compilation compilation, IFindings findings)
    {
        foreach (var attribute in TheoryAttributes.Of(method))
            Check(attribute, method, compilation, findings);
    }

    private static void Check(AttributeData attribute, IMethodSymbol method, Compilation compilation, IFindings findings)
    {
        var given = TheoryAttributes.Given(attribute);
        void Refuse(int? element, string reason, string remedy) =>
            findings.Report(
                GivenValueImpossible.Descriptor, new(method, attribute, element is null ? null : "values", Element: element), $"{method.ContainingType.Name}.{method.Name}", reason, remedy);

        if (given.Count > 0 && given.Count >= method.Parameters.Length)
        {
            var parameters = method.Parameters.Length.ToString(CultureInfo.InvariantCulture);
            Refuse(
                element: null,
                given.Count == method.Parameters.Length ? "all parameters are given, so that every row would be the same test" : $"{given.Count} values are given to {parameters} parameters",
                given.Count == method.Parameters.Length ? "leave one to the rows, or use the data attribute of the test framework" : "remove what is too much");
            return;
        }
        for (var i = 0; i < given.Count; i++)
        {
            var (parameter, text) = (method.Parameters[i], Text(given[i]));
            if (!TheoryParameters.IsDeferred(parameter.Type) && !Fits(given[i], parameter.Type, compilation))
                Refuse(i, $"{text} is no {Spelling.Type(parameter.Type)}, which parameter '{parameter.Name}' takes", "give a value of its type");
        }
    }

    private static bool Fits(TypedConstant given, ITypeSymbol declared, Compilation compilation)
    {
        var type = Nullability.Unwrap(declared);
        if (given.Kind == TypedConstantKind.Error || type.TypeKind == TypeKind.Error)
            return true;
        if (given.IsNull)
            return declared.IsReferenceType || !SymbolEqualityComparer.Default.Equals(type, declared);
        if (given.Type is { } source && ((CSharpCompilation)compilation).ClassifyConversion(source, type) is { IsImplicit: true } and ({ IsIdentity: true } or { IsReference: true } or { IsBoxing: true } or { IsNumeric: true }))
            return true;
        return given.Scalar() switch
        {
            string text when type.TypeKind == TypeKind.Enum => type.GetMembers(text).OfType<IFieldSymbol>().Any(),
            string text when type.ToDisplayString() == "System.Guid" => Guid.TryParse(text, out _),
            string => Read.Contains(type.ToDisplayString()),
            { } value when type.TypeKind == TypeKind.Enum => value is not (double or float or bool) && given.Kind == TypedConstantKind.Primitive,
            { } value when given.Kind == TypedConstantKind.Primitive => IsInRange(value, type.SpecialType),
            _ => false,
        };
    }

    private static bool IsInRange(object value, SpecialType type)
    {
        if (value is not IConvertible || value is bool or char)
            return false;
        if (value is double or float)
            return type is SpecialType.System_Decimal or SpecialType.System_Single && Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) < 1e28;
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return type switch
        {
            SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            SpecialType.System_Int64 => number is >= long.MinValue and <= long.MaxValue,
            SpecialType.System_UInt64 => number is >= ulong.MinValue and <= ulong.MaxValue,
            SpecialType.System_Decimal => true,
            _ => false,
        };
    }

    private static string Text(TypedConstant given) => given.Kind == TypedConstantKind.Error ? "?" : given.ToCSharpString();
}

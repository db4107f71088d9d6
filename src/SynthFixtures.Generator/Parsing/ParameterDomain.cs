using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Distributions;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The values that a parameter of a maker allows.</summary>
internal sealed class ParameterDomain(string parameter, string kind, TypedConstant argument)
{
    private static readonly string[] IsoFormats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"];

    public string Parameter => parameter;

    /// <summary>Whether the domain asks for a regular expression of which texts can be made.</summary>
    public bool IsTextPattern => kind == "TextPatternAttribute";

    /// <summary>Whether the domain asks for at least one element.</summary>
    public bool IsNotEmpty => kind == "NotEmptyAttribute";

    public static ImmutableArray<ParameterDomain> Read(IMethodSymbol constructor, INamedTypeSymbol? root) =>
        (from place in constructor.Parameters.Concat<ISymbol>(constructor.ContainingType.GetMembers().OfType<IPropertySymbol>())
         from attribute in place.GetAttributes()
         where SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.BaseType, root)
         select new ParameterDomain(
             place.Name,
             attribute.AttributeClass!.Name,
             attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0] : default)).ToImmutableArray();

    /// <summary>The words for a violated domain and its remedy, or null where the value lies in it.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="others">The arguments of the attribute.</param>
    public (string Need, string Remedy)? Violation(TypedConstant value, Arguments others)
    {
        if (value.Kind == TypedConstantKind.Array)
        {
            if (IsNotEmpty)
                return value.Elements().IsEmpty ? ("at least one value", "list the values") : null;
            foreach (var element in value.Elements())
            {
                if (Violation(element, others) is { } violation)
                    return violation;
            }
            return null;
        }

        var number = Number(value);
        return kind switch
        {
            "FiniteAttribute" => IsFinite(number) ? null : ("a finite number", "use a finite number"),
            "PositiveAttribute" => IsFinite(number) && number > 0 ? null : ($"{parameter} > 0", $"use a positive {Words(parameter)}"),
            "ProbabilityAttribute" => number is >= 0 and <= 1 ? null : ($"{parameter} in [0, 1]", "use a probability between 0 and 1"),
            "AtLeastAttribute" => IsFinite(number) && !(number < Bound(others)) ? null : ($"{parameter} >= {BoundName()}", $"use {Text(Bound(others))} or more"),
            "AtMostAttribute" => IsFinite(number) && !(number > Bound(others)) ? null : ($"{parameter} <= {BoundName()}", $"use {Text(Bound(others))} or less"),
            "IsoDateAttribute" => Date(value) is not null ? null : ($"{parameter} as an ISO 8601 date", "write it as 2024-12-31 or 2024-12-31T23:59:59"),
            "BelowAttribute" => Below(value, others),
            "AmongAttribute" => Among(number),
            "TextPatternAttribute" => Refusal(value.Scalar() as string),
            _ => null,
        };
    }

    private (string, string)? Below(TypedConstant value, Arguments others)
    {
        var name = argument.Scalar() as string ?? "";
        var other = others[name];
        if (value.Scalar() is string)
        {
            if (Date(value) is not { } date)
                return ($"{parameter} as an ISO 8601 date", "write it as 2024-12-31 or 2024-12-31T23:59:59");
            return other is { } end && Date(end) is { } endDate && date >= endDate ? ($"{parameter} before {name}", "swap or widen the dates") : null;
        }
        if (value.Scalar() is long integer && other?.Scalar() is long integerBound)
            return integer < integerBound ? null : ($"{parameter} < {name}", $"use a {parameter} below {Text(integerBound)}");

        var number = Number(value);
        var limit = other is { } o ? Number(o) : double.NaN;
        if (!IsFinite(number))
            return ($"a finite {parameter}", "use a finite number");
        return IsFinite(limit) && number >= limit ? ($"{parameter} < {name}", $"use a {parameter} below {Text(limit)}") : null;
    }

    private (string, string)? Among(double number)
    {
        var allowed = argument.Elements().Select(v => Number(v)).ToList();
        if (allowed.Contains(number))
            return null;
        var words = string.Join(" or ", allowed.Select(Text));
        return ($"{parameter} {words}", $"use {words}");
    }

    private static (string, string)? Refusal(string? pattern)
    {
        try
        {
            TextShapeParser.Parse(pattern ?? throw new TextShapeException("null is none", "write the regular expression"));
            return null;
        }
        catch (TextShapeException refusal)
        {
            return (refusal.Message, "");
        }
    }

    // NaN, which bounds nothing, where another parameter that is the bound is no number.
    private double Bound(Arguments others) =>
        argument.Scalar() is not string other ? Number(argument) : others[other] is { } bound ? Number(bound) : double.NaN;

    private string BoundName() => argument.Scalar() as string ?? Text(Number(argument));

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static double Number(TypedConstant value) =>
        value.Scalar() is IConvertible number and not string and not bool and not char ? number.ToDouble(CultureInfo.InvariantCulture) : double.NaN;

    private static DateTime? Date(TypedConstant value) =>
        value.Scalar() is string text
        && DateTime.TryParseExact(text, IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string Text(double value) => Literals.Number(value);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    // standardDeviation -> standard deviation
    private static string Words(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}

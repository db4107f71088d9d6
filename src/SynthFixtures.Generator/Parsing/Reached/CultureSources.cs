using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>
/// What depends on the culture of the machine, though no culture is named: text of numbers and times, comparisons and the case of text.
/// </summary>
internal static class CultureSources
{
    private const string PassCulture = "pass CultureInfo.InvariantCulture";
    private const string PassComparer = "pass StringComparer.Ordinal";

    private static readonly HashSet<string> Sorting =
    [
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy", "Sort",
        "ToImmutableSortedSet", "ToImmutableSortedDictionary",
    ];

    /// <summary>What a symbol does by the culture whatever it is called with, or null.</summary>
    public static Ambient? Of(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { Name: "Default", ContainingType: { Name: "Comparer" } comparer })
            return comparer.TypeArguments.All(IsString) ? new(AmbientSources.NameOf(symbol), "use StringComparer.Ordinal") : null;
        if (symbol is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } home } method
            || method.Parameters.Any(SaysHow))
            return null;
        if (method.MethodKind == MethodKind.Constructor)
            return home.Name is "SortedSet" or "SortedDictionary" or "SortedList" && home.TypeArguments.Length > 0 && IsString(home.TypeArguments[0])
                ? new($"new {Name(home)} without a comparer", PassComparer)
                : null;
        if (home.SpecialType is SpecialType.System_String or SpecialType.System_Char)
            return Text(method, home);
        // The last type argument is that of the keys, where there are keys.
        var isOfTexts = method.TypeArguments.Length > 0
            ? IsString(method.TypeArguments.Last())
            : home is { Name: "List", TypeArguments.Length: 1 } && IsString(home.TypeArguments[0]);
        if (isOfTexts && Sorting.Contains(method.Name))
            return new($"{home.Name}.{method.Name} of texts without a comparer", PassComparer);
        return null;
    }

    /// <summary>What an operation does by the culture, or null.</summary>
    public static Ambient? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call => Call(call),
        IInterpolationOperation { Parent.Parent: var whole } part when !IsFormattable(whole) => Interpolated(part.Expression, part.FormatString),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } call } append when !NamesCulture(append) =>
            Interpolated(call.Arguments[0].Value, call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "format")?.Value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String } sum =>
            Joined(sum.LeftOperand) ?? Joined(sum.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Joined(sum.Value),
        _ => null,
    };

    private static Ambient? Text(IMethodSymbol method, INamedTypeSymbol home)
    {
        var name = $"{Name(home)}.{method.Name}";
        return method.Name switch
        {
            "ToUpper" or "ToLower" =>
                new($"{name} without a culture", $"call {(home.SpecialType == SpecialType.System_Char ? "char." : "")}{method.Name}Invariant"),
            "Compare" or "CompareTo" when home.SpecialType == SpecialType.System_String =>
                new($"{name} without a comparison", "call string.CompareOrdinal"),
            "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" when method.Parameters.Length > 0 && IsString(method.Parameters[0].Type) =>
                new($"{name} without a comparison", "pass StringComparison.Ordinal"),
            _ => null,
        };
    }

    private static Ambient? Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var home = method.ContainingType;
        if (call.Arguments.Any(a => IsProvider(a.Parameter?.Type) && a.ArgumentKind == ArgumentKind.Explicit && !IsNull(a.Value)))
            return null;
        var given = call.Arguments.Where(a => !IsProvider(a.Parameter?.Type)).SelectMany(a => Values(a.Value)).ToList();
        var (isCulture, remedy) = method.Name switch
        {
            "ToString" when FormattedText.Plain(call.Instance) is { Type: { } of } =>
                (FormattedText.Differs(of, call.Arguments.FirstOrDefault(a => IsString(a.Parameter?.Type))?.Value), PassCulture),
            "ToShortDateString" or "ToLongDateString" or "ToShortTimeString" or "ToLongTimeString" when FormattedText.HasText(home) =>
                (true, $"call ToString(\"{(method.Name.Contains("Date") ? "yyyy-MM-dd" : "HH:mm:ss")}\", CultureInfo.InvariantCulture)"),
            "Parse" or "TryParse" or "ParseExact" or "TryParseExact" when method.IsStatic =>
                (FormattedText.HasText(home) || call.Arguments.Any(FormattedText.IsLocalStyle), PassCulture),
            "Format" when IsString(home) => (FormattedText.Differs(given), PassCulture),
            "AppendFormat" => (FormattedText.Differs(given), PassCulture),
            "Join" or "Concat" when IsString(home) =>
                (given.Any(v => FormattedText.HasText(v.Type)), "make text of each value with CultureInfo.InvariantCulture first"),
            "Append" or "Insert" or "Write" or "WriteLine" or "AppendJoin" when home.Name is "StringBuilder" or "StringWriter" or "TextWriter" =>
                (given.Any(v => FormattedText.HasText(v.Type)), "append its text with CultureInfo.InvariantCulture"),
            _ when home.ToDisplayString() == "System.Convert" && call.Arguments.Length > 0 => (Converted(method, given), PassCulture),
            _ => default,
        };
        if (!isCulture)
            return null;
        var by = method.Name == "ToString" && FormattedText.Plain(call.Instance)?.Type is { } type ? type : home;
        return new($"{Name(by)}.{method.Name} without a culture", remedy);
    }

    private static bool Converted(IMethodSymbol method, List<IOperation> given) =>
        IsString(method.ReturnType) ? FormattedText.HasText(given[0].Type) : IsString(given[0].Type) && FormattedText.HasText(method.ReturnType);

    // Each value of what is passed as an array of objects.
    private static IEnumerable<IOperation> Values(IOperation value)
    {
        var plain = Bodies.Unboxed(value) ?? value;
        return plain is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues.SelectMany(Values) : [plain];
    }

    private static Ambient? Interpolated(IOperation value, IOperation? format)
    {
        var plain = Bodies.Unboxed(value) ?? value;
        return plain.Type is { } type && FormattedText.Differs(type, format)
            ? new($"the text of {Name(type)} in the current culture", "write string.Create(CultureInfo.InvariantCulture, $\"...\")")
            : null;
    }

    private static Ambient? Joined(IOperation value)
    {
        var plain = Bodies.Unboxed(value) ?? value;
        return FormattedText.HasText(plain.Type)
            ? new($"the text of {Name(plain.Type!)} in the current culture", "call ToString(CultureInfo.InvariantCulture)")
            : null;
    }

    // A text that is made later, by whoever names a culture.
    private static bool IsFormattable(IOperation? whole) => whole is IConversionOperation { Type.Name: "FormattableString" or "IFormattable" };

    private static bool NamesCulture(IOperation part)
    {
        for (var at = part.Parent; at is not null; at = at.Parent)
        {
            if (at is IInterpolatedStringHandlerCreationOperation handler)
                return handler.HandlerCreation is not IObjectCreationOperation creation
                    || creation.Arguments.Any(a => IsProvider(a.Parameter?.Type) && !IsNull(a.Value));
        }
        return false;
    }

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsProvider(ITypeSymbol? type) => type is { Name: "IFormatProvider" or "CultureInfo" };

    private static bool SaysHow(IParameterSymbol parameter) =>
        IsProvider(parameter.Type) || parameter.Type is { Name: "StringComparison" or "IComparer" or "Comparison" or "CompareOptions" };

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>An end of what a distribution gives: the number, and the argument that says it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Argument">The name of the argument.</param>
/// <param name="Element">Which element of the argument, where that is a list.</param>
/// <param name="Stated">What the user wrote there.</param>
internal sealed record SupportEnd(double Value, string Argument, int? Element, TypedConstant Stated);

/// <summary>The least and the greatest value of a distribution, as far as its parameters state them: null where none does.</summary>
internal readonly record struct Support(SupportEnd? Least, SupportEnd? Greatest)
{
    private const string LeastMark = "LeastValueAttribute";
    private const string GreatestMark = "GreatestValueAttribute";

    public static Support Read(Arguments arguments) => new(End(arguments, LeastMark, greatest: false), End(arguments, GreatestMark, greatest: true));

    private static SupportEnd? End(Arguments arguments, string mark, bool greatest)
    {
        foreach (var parameter in arguments.Positional)
        {
            if (!parameter.GetAttributes().Any(a => a.AttributeClass?.Name == mark) || arguments[parameter.Name] is not { } argument)
                continue;
            if (argument.Kind != TypedConstantKind.Array)
                return Number(argument) is { } number ? new(number, parameter.Name, null, argument) : null;
            SupportEnd? end = null;
            var elements = argument.Elements();
            for (var i = 0; i < elements.Length; i++)
            {
                if (Number(elements[i]) is { } element && (end is null || (greatest ? element > end.Value : element < end.Value)))
                    end = new(element, parameter.Name, i, elements[i]);
            }
            return end;
        }
        return null;
    }

    private static double? Number(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Primitive && constant.Scalar() is IConvertible value and not (string or bool or char)
        && value.ToDouble(CultureInfo.InvariantCulture) is var number && !double.IsNaN(number) && !double.IsInfinity(number)
            ? number
            : null;
}

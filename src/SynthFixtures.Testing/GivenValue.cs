using System;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Testing;

/// <summary>Values that a test attribute gives: constants, where a parameter may be of a type that has none.</summary>
internal static class GivenValue
{
    /// <summary>The value as a parameter takes it: constants convert as C# would convert them; a text becomes what the type reads from it (a Guid, a date).</summary>
    /// <param name="value">The constant.</param>
    /// <param name="parameter">The name of the parameter, for messages.</param>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="subject">The theory, for messages.</param>
    /// <exception cref="ArgumentException">The value does not become one of the type.</exception>
    public static object? Of(object? value, string parameter, Type type, string subject)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return !type.IsValueType || plain != type
                ? null
                : throw Misfit(value, parameter, type, subject, inner: null);
        }
        if (plain.IsInstanceOfType(value))
            return value;
        try
        {
            if (plain.IsEnum && value is not (string or double or float))
                return Enum.ToObject(plain, value);
            if (value is double or float && Convert.ToDouble(value, CultureInfo.InvariantCulture) % 1 != 0 && plain != typeof(double) && plain != typeof(float) && plain != typeof(decimal))
                throw new InvalidCastException("The value has a fraction.");
            return value is string text
                ? TypeDescriptor.GetConverter(plain).ConvertFromInvariantString(text)
                : Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is InvalidCastException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw Misfit(value, parameter, type, subject, exception);
        }
    }

    /// <summary>The default value of an optional parameter.</summary>
    public static object? Default(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.HasDefaultValue && parameter.DefaultValue is { } value
            ? type.IsEnum ? Enum.ToObject(type, value) : value
            : type.IsValueType && type == parameter.ParameterType ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType) : null;
    }

    private static ArgumentException Misfit(object? value, string parameter, Type type, string subject, Exception? inner) => new(
        $"[InlineSyntheticData] on {subject}: {CSharpLiteral.Of(value)} is no {CSharpName.Of(type)}, which parameter '{parameter}' takes; give a value of its type.", inner);
}

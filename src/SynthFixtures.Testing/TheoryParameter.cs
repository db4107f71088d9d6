using System;
using System.Reflection;
using System.Threading;
using SynthFixtures.Rows;

namespace SynthFixtures.Testing;

/// <summary>One parameter of a theory.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Kind">Where its values come from.</param>
/// <param name="Element">Of a single value the position in the tuple of the theory.</param>
/// <param name="IsFirst">Of a model whether it is the first of its type.</param>
/// <param name="Default">What it is where the theory says so itself.</param>
internal sealed record TheoryParameter(string Name, Type Type, TheoryParameterKind Kind, TheoryElement? Element = null, bool IsFirst = true, object? Default = null)
{
    /// <summary>The type that is made: of a nullable one what it wraps.</summary>
    public Type Model => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>Whether rows make its values.</summary>
    public bool IsMade => Kind is TheoryParameterKind.Model or TheoryParameterKind.Element;

    /// <summary>Its name in messages about a theory.</summary>
    public string NameIn(string subject) => Kind == TheoryParameterKind.Model ? CSharpName.Of(Model) : $"Parameter '{Name}' of {subject}";

    /// <summary>What makes its values.</summary>
    public SyntheticSource Source() => Element is { } element ? element.Source() : Sources.Of(Model);

    /// <summary>The identity of its value in a row.</summary>
    public SyntheticArgument Argument(Type testClass, RowIdentity row) => new(row, IsFirst ? null : Name, testClass, Element);

    /// <summary>Why no row can fill it, and what to write instead; null where one can.</summary>
    public static string? Refusal(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: true } => "is passed by reference; take it by value",
        { ParameterType.IsArray: true } when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) =>
            "takes any number of arguments (params); write one parameter for each value",
        _ => null,
    };

    /// <summary>Whether it keeps its default value: nothing says how it is made.</summary>
    public static bool KeepsDefault(ParameterInfo parameter) => parameter.IsOptional && !parameter.IsDefined(typeof(MakerAttribute), inherit: false);

    /// <summary>Whether the test framework fills it.</summary>
    public static bool IsCancellation(ParameterInfo parameter) => parameter.ParameterType == typeof(CancellationToken);
}

/// <summary>Where the values of a parameter come from.</summary>
internal enum TheoryParameterKind
{
    /// <summary>Rows of a model.</summary>
    Model,

    /// <summary>The theory's own source, which makes all that is no model.</summary>
    Element,

    /// <summary>The attribute, in every row.</summary>
    Given,

    /// <summary>The parameter's own default value.</summary>
    Default,

    /// <summary>The test framework: a cancellation token.</summary>
    Cancellation,
}

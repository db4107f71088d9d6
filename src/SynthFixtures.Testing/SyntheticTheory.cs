using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Testing;

/// <summary>A test method whose parameters are made by sources.</summary>
public sealed class SyntheticTheory
{
    private readonly Parameter[] parameters;
    private readonly Type testClass;

    private SyntheticTheory(Type testClass, string subject, Parameter[] parameters)
    {
        this.testClass = testClass;
        this.parameters = parameters;
        Subject = subject;
    }

    /// <summary>The theory's name in messages: <c>OrderTests.Totals_add_up</c>.</summary>
    public string Subject { get; }

    /// <summary>Finds the sources of a theory's parameters and prepares them.</summary>
    /// <param name="method">The test method, as the class that runs it sees it.</param>
    /// <exception cref="SyntheticModelException">A parameter cannot be made.</exception>
    public static SyntheticTheory Of(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var testClass = OpenDefinition(method.ReflectedType ?? method.DeclaringType!);
        RuntimeHelpers.RunModuleConstructor(testClass.Module.ModuleHandle);

        var subject = $"{CSharpName.Of(method.ReflectedType!)}.{method.Name}";
        if (method.ContainsGenericParameters)
            throw new SyntheticModelException($"{subject} is generic, so its rows have no type; write one theory for each type.");
        if (method.GetParameters().Length == 0)
            throw new SyntheticModelException($"{subject} has no parameters to fill; add one of a synthetic type, or make it a [Fact].");

        var theory = new SyntheticTheory(testClass, subject, Parameters(method, subject));
        theory.Prepare();
        return theory;
    }

    /// <summary>The arguments of one row, in the order of the parameters. Nothing is made yet.</summary>
    /// <param name="seed">The seed of the theory.</param>
    /// <param name="row">The number of the row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together; 0 draws each row by itself.</param>
    public IReadOnlyList<SyntheticArgument> Row(long seed, long row, int strata = 0) =>
        Array.ConvertAll(parameters, parameter => parameter.Argument(testClass, seed, row, strata));

    /// <summary>The values of one row, in the order of the parameters.</summary>
    /// <param name="seed">The seed of the theory.</param>
    /// <param name="row">The number of the row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together; 0 draws each row by itself.</param>
    /// <exception cref="SyntheticModelException">The model threw; the message names the row, the cause and the replay.</exception>
    public object?[] Values(long seed, long row, int strata = 0) =>
        Array.ConvertAll(parameters, parameter => Attempt(
            () => parameter.Argument(testClass, seed, row, strata).Make(parameter.Type),
            string.Create(CultureInfo.InvariantCulture, $"{parameter.Name(Subject)} row {row} under seed {seed}"),
            $"\n{Replay.Of(seed, row, strata)}"));

    /// <summary>Checks that rows exist, before the first of them is made: unique members end with their values.</summary>
    /// <param name="rows">The rows that are asked for.</param>
    /// <exception cref="SyntheticModelException">There are fewer.</exception>
    public void Require(RowRange rows)
    {
        foreach (var parameter in parameters)
            parameter.Source().Require(rows.FirstRow + rows.Count);
    }

    private void Prepare()
    {
        foreach (var parameter in parameters)
            Attempt(
                () =>
                {
                    parameter.Source().Prepare();
                    return null;
                },
                $"{parameter.Name(Subject)} for {Subject}",
                "");
    }

    // A kernel that throws in a static initializer shows up as a TypeInitializationException, which says nothing by itself.
    private static object? Attempt(Func<object?> make, string what, string end)
    {
        try
        {
            return make();
        }
        catch (SyntheticModelException exception)
        {
            throw new SyntheticModelException($"{what} could not be made: {exception.Message}{end}", exception);
        }
        catch (Exception exception)
        {
            var cause = exception;
            while (cause is TypeInitializationException or TargetInvocationException && cause.InnerException is { } inner)
                cause = inner;
            throw new SyntheticModelException($"{what} could not be made: {cause.GetType().Name}: {cause.Message}{end}", exception);
        }
    }

    private static Parameter[] Parameters(MethodInfo method, string subject)
    {
        var declaringClass = OpenDefinition(method.DeclaringType!);
        var modelTypes = new HashSet<Type>();
        var elements = 0;
        var parameters = Array.ConvertAll(method.GetParameters(), parameter =>
        {
            RefuseShape(parameter, subject);
            var model = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

            // A parameter with a maker of its own is no model, whatever its type.
            return Sources.Contains(model) && !parameter.IsDefined(typeof(MakerAttribute), inherit: false)
                ? new Parameter(parameter.Name!, parameter.ParameterType, model, Element: null, IsFirst: modelTypes.Add(model))
                : new Parameter(parameter.Name!, parameter.ParameterType, model, new(declaringClass, method.Name, elements++), IsFirst: true);
        });

        if (elements > 0)
            RequireSource(declaringClass, method.Name, parameters.Where(parameter => parameter.Element is not null).ToArray(), subject);
        return parameters;
    }

    private static void RefuseShape(ParameterInfo parameter, string subject)
    {
        var complaint = parameter switch
        {
            { ParameterType.IsByRef: true } => "is passed by reference; take it by value",
            { IsOptional: true } => "is optional, but every row fills it; remove the default value",
            { ParameterType.IsArray: true } when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) =>
                "takes any number of arguments (params); write one parameter for each value",
            _ => null,
        };
        if (complaint is not null)
            throw new SyntheticModelException($"Parameter '{parameter.Name}' of {subject} {complaint}.");
    }

    private static void RequireSource(Type declaringClass, string method, Parameter[] own, string subject)
    {
        if (Sources.OfTheory(declaringClass, method) is not { } source)
            throw new SyntheticModelException(
                $"{subject} has no source for its parameter{(own.Length > 1 ? "s" : "")} "
                + string.Join(", ", own.Select(parameter => $"'{CSharpName.Of(parameter.Type)} {parameter.ParameterName}'"))
                + ". Either the generator did not run (the project that declares the theory needs the package SynthFixtures, which carries it), "
                + "or the type is a model without a source: put [Synthetic] on it and, where it is declared in another project, "
                + "[assembly: SynthesizeAssembly(typeof(...))] in this one.");

        var tuple = TupleOf(source.GetType());
        if (tuple is not null && TupleLength(tuple) != own.Length)
            throw new SyntheticModelException(
                $"{subject} has {own.Length} parameters that are no models, and its source makes {TupleLength(tuple)}. "
                + "Overloaded theories share one source: give each a name of its own; otherwise rebuild the test project.");
    }

    private static Type? TupleOf(Type source)
    {
        for (var type = source; type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SyntheticSource<>))
                return type.GetGenericArguments()[0];
        return null;
    }

    private static int TupleLength(Type tuple)
    {
        var arguments = tuple.GetGenericArguments();
        return arguments.Length < 8 ? arguments.Length : 7 + TupleLength(arguments[7]);
    }

    private static Type OpenDefinition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private sealed record Parameter(string ParameterName, Type Type, Type Model, TheoryElement? Element, bool IsFirst)
    {
        public SyntheticArgument Argument(Type testClass, long seed, long row, int strata)
        {
            var name = Element is null ? Model : Type;
            var label = string.Create(
                CultureInfo.InvariantCulture,
                $"{CSharpName.Of(name)}(seed={seed}{(strata == 0 ? "" : $",strata={strata}")},row={row}{(IsFirst ? "" : $",parameter={ParameterName}")})");
            return new SyntheticArgument(label, IsFirst ? seed : StreamKey.Seed(seed, ParameterName), row, testClass, Element, strata);
        }

        public SyntheticSource Source() => Element is { } element ? element.Source() : Sources.Of(Model);

        public string Name(string subject) => Element is null ? CSharpName.Of(Model) : $"Parameter '{ParameterName}' of {subject}";
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading;
using SynthFixtures.Rows;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Testing;

/// <summary>A test method whose parameters are made by sources.</summary>
public sealed class SyntheticTheory
{
    // Of a failing row that is shown: longer texts are cut, and say how long they are.
    private const int LongestText = 400;
    private const int MostElements = 50;

    private readonly TheoryParameter[] parameters;
    private readonly Type testClass;
    private readonly ISyntheticData[] attributes;
    private readonly PinnedRowAttribute[] pinned;

    private SyntheticTheory(MethodInfo method, string subject, Type testClass, ISyntheticData[] attributes)
    {
        this.testClass = testClass;
        this.attributes = attributes;
        pinned = [.. method.GetCustomAttributes<PinnedRowAttribute>(inherit: true)];
        Subject = subject;
        Defaults = RowDefaults.Of(method.ReflectedType!);
        parameters = Read(method, subject, attributes.Length == 0 ? 0 : attributes.Min(a => a.Request.Given.Count));
    }

    /// <summary>The theory's name in messages: <c>OrderTests.Totals_add_up</c>.</summary>
    public string Subject { get; }

    internal RowDefaults Defaults { get; }

    /// <summary>Whether it says itself which row it runs with, in a snapshot for example: then a run asks it for no others.</summary>
    internal bool NamesRows => Array.Exists(parameters, parameter => parameter.Model == typeof(SyntheticRow));

    /// <summary>Finds the sources of a theory's parameters and prepares them.</summary>
    /// <param name="method">The test method, as the class that runs it sees it.</param>
    /// <exception cref="SyntheticModelException">A parameter cannot be made.</exception>
    /// <exception cref="ArgumentException">A default of the class or assembly asks for no rows.</exception>
    public static SyntheticTheory Of(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var testClass = OpenDefinition(method.ReflectedType ?? method.DeclaringType!);
        RuntimeHelpers.RunModuleConstructor(testClass.Module.ModuleHandle);

        var subject = $"{CSharpName.Of(method.ReflectedType!)}.{method.Name}";
        if (method.ContainsGenericParameters)
            throw new SyntheticModelException($"{subject} is generic, so its rows have no type; write one theory for each type.");
        if (method.GetParameters().Length == 0)
            throw new SyntheticModelException($"{subject} has no parameters to fill; add one of a synthetic type, or make it a test without rows.");

        var theory = new SyntheticTheory(method, subject, testClass, [.. method.GetCustomAttributes(inherit: true).OfType<ISyntheticData>()]);
        theory.Prepare();
        return theory;
    }

    /// <summary>The rows that one attribute of the theory adds to those of the attributes before it. Nothing is made yet.</summary>
    /// <param name="attribute">The attribute, or one that says the same.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">There are fewer rows: unique members end with their values.</exception>
    public IEnumerable<TheoryRow> Rows(ISyntheticData attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        var ordinal = Array.FindIndex(attributes, a => a.Request == attribute.Request);
        return ordinal < 0
            ? RowSelection.Of(this, [attribute], ordinal: 0, [], Times)
            : RowSelection.Of(this, attributes, ordinal, pinned, Times);
    }

    /// <summary>The rows of all its attributes, each once. Nothing is made yet.</summary>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">There are fewer rows: unique members end with their values.</exception>
    public IEnumerable<TheoryRow> Rows() => Enumerable.Range(0, attributes.Length).SelectMany(i => RowSelection.Of(this, attributes, i, pinned, Times));

    private int Times => NamesRows ? 1 : RunSettings.Current.Times;

    /// <summary>The row that had a key, in this process or another.</summary>
    /// <param name="key">A <see cref="TheoryRow.Key"/>.</param>
    /// <exception cref="ArgumentException">It is no key of a row of this theory.</exception>
    public TheoryRow Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Split('|') is [var place, var seed, var row, var strata, var pin]
            && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal < attributes.Length
            && long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seedNumber)
            && long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var rowNumber)
            && int.TryParse(strata, NumberStyles.None, CultureInfo.InvariantCulture, out var strataNumber)
                ? new(this, attributes[ordinal], ordinal, new(seedNumber, rowNumber, strataNumber), pin == "1")
                : throw new ArgumentException($"'{key}' is no row of {Subject}; build the tests again.", nameof(key));
    }

    internal IReadOnlyList<SyntheticArgument?> Identities(RowIdentity row, bool isPinned) =>
        Array.ConvertAll(parameters, parameter => parameter.IsMade ? parameter.Argument(testClass, row) with { IsPinned = isPinned } : null);

    internal object?[] Arguments(RowIdentity row, IReadOnlyList<object?> given, CancellationToken cancellation)
    {
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = parameters[i];
            values[i] = i < given.Count ? GivenValue.Of(given[i], parameter.Name, parameter.Type, Subject)
                : parameter.IsMade ? Make(parameter, row)
                : parameter.Kind == TheoryParameterKind.Cancellation ? cancellation
                : parameter.Default;
        }
        return values;
    }

    /// <summary>The values of a row that it makes, for people.</summary>
    internal IEnumerable<string> Show(RowIdentity row, IReadOnlyList<object?> given)
    {
        for (var i = given.Count; i < parameters.Length; i++)
        {
            if (!parameters[i].IsMade)
                continue;
            foreach (var line in Show(parameters[i], row))
                yield return "  " + line;
        }
    }

    private IReadOnlyList<string> Show(TheoryParameter parameter, RowIdentity row)
    {
        try
        {
            return ValueLines.OfMember(parameter.Name, Make(parameter, row), LongestText, MostElements);
        }
        catch (Exception exception) when (exception is SyntheticModelException or ValueTooDeepException)
        {
            return [$"{parameter.Name}: cannot be shown"];
        }
    }

    /// <summary>What makes the models of a row by hand.</summary>
    internal IEnumerable<string> Calls(RowIdentity row, int given) =>
        from parameter in parameters.Skip(given)
        where parameter.Kind == TheoryParameterKind.Model
        let argument = parameter.Argument(testClass, row)
        select (row with { Seed = argument.SeedOf(row) }).Call(CSharpName.Of(parameter.Model));

    /// <summary>Checks that rows exist, before the first of them is made: unique members end with their values.</summary>
    /// <exception cref="SyntheticModelException">There are fewer.</exception>
    internal void Require(RowRange rows)
    {
        foreach (var parameter in parameters)
            if (parameter.IsMade)
                parameter.Source().Require(rows.FirstRow + rows.Count);
    }

    private object? Make(TheoryParameter parameter, RowIdentity row) => Attempt(
        () => parameter.Argument(testClass, row).Make(parameter.Type),
        () => string.Create(CultureInfo.InvariantCulture, $"{parameter.NameIn(Subject)} row {row.Row} under seed {row.Seed}"));

    private void Prepare()
    {
        foreach (var parameter in parameters.Where(p => p.IsMade))
            Attempt(
                () =>
                {
                    parameter.Source().Prepare();
                    return null;
                },
                () => $"{parameter.NameIn(Subject)} for {Subject}");
    }

    // A distribution that throws in a static initializer shows up as a TypeInitializationException, which says nothing by itself.
    private static object? Attempt(Func<object?> make, Func<string> what)
    {
        try
        {
            return make();
        }
        catch (SyntheticModelException exception)
        {
            throw new SyntheticModelException($"{what()} could not be made: {exception.Message}", exception);
        }
        catch (Exception exception)
        {
            var cause = exception;
            while (cause is TypeInitializationException or TargetInvocationException && cause.InnerException is { } inner)
                cause = inner;
            throw new SyntheticModelException($"{what()} could not be made: {cause.GetType().Name}: {cause.Message}", exception);
        }
    }

    private static TheoryParameter[] Read(MethodInfo method, string subject, int given)
    {
        var declaringClass = OpenDefinition(method.DeclaringType!);
        var modelTypes = new HashSet<Type>();
        var elements = 0;
        TheoryParameter Of(ParameterInfo parameter, int index)
        {
            var (name, type) = (parameter.Name!, parameter.ParameterType);
            if (TheoryParameter.Refusal(parameter) is { } refusal)
                throw new SyntheticModelException($"Parameter '{name}' of {subject} {refusal}.");
            if (index < given)
                return new(name, type, TheoryParameterKind.Given);
            if (TheoryParameter.IsCancellation(parameter))
                return new(name, type, TheoryParameterKind.Cancellation);
            if (TheoryParameter.KeepsDefault(parameter))
                return new(name, type, TheoryParameterKind.Default, Default: GivenValue.Default(parameter));
            var model = Nullable.GetUnderlyingType(type) ?? type;

            // A parameter with a maker of its own is no model, whatever its type.
            return Sources.Contains(model) && !parameter.IsDefined(typeof(MakerAttribute), inherit: false)
                ? new(name, type, TheoryParameterKind.Model, IsFirst: modelTypes.Add(model))
                : new(name, type, TheoryParameterKind.Element, new(declaringClass, method.Name, elements++));
        }

        TheoryParameter[] parameters = [.. method.GetParameters().Select(Of)];
        if (elements > 0)
            TheorySources.Require(declaringClass, method.Name, [.. parameters.Where(parameter => parameter.Element is not null)], subject);
        return parameters;
    }

    private static Type OpenDefinition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>One row of a test: listed by its name, made when it runs, shown when it fails.</summary>
internal sealed class RowTest
{
    private const string Place = "SynthFixtures.Row";

    private readonly TheoryRow row;
    private readonly RowRequest request;
    private bool isRun;

    private RowTest(TheoryRow row, RowRequest request)
    {
        this.row = row;
        this.request = request;
    }

    /// <summary>The rows that one attribute of a test asks for.</summary>
    public static IEnumerable<Func<object?[]?>> List(DataGeneratorMetadata metadata, SyntheticDataAttribute attribute)
    {
        var method = MethodOf(
            metadata.TestInformation
            ?? throw new ArgumentException("[SyntheticData] feeds the parameters of a test; put it on a test method.", nameof(attribute)));
        var theory = SyntheticTheory.Of(method);
        var count = method.GetParameters() is [.., { ParameterType: var last }] parameters && last == typeof(System.Threading.CancellationToken)
            ? parameters.Length - 1
            : method.GetParameters().Length;
        return theory.Rows(attribute).Select(row => new Func<object?[]?>(() =>
        {
            metadata.TestBuilderContext.Current.StateBag[Place] = new RowTest(row, ((ISyntheticData)attribute).Request);
            return new object?[count];
        }));
    }

    /// <summary>
    /// The row of a test, where the attribute asks for it: TUnit asks every attribute of a test, and has several instances of each.
    /// </summary>
    public static RowTest? Of(TestContext context, ISyntheticData attribute) =>
        context.StateBag.Items.TryGetValue(Place, out var there) && there is RowTest test && test.request.Equals(attribute.Request) ? test : null;

    /// <summary>Gives the test its name and its properties.</summary>
    public void Name(DiscoveredTestContext context)
    {
        var name = context.TestDetails.GetAttributes<DisplayNameAttribute>().Any() ? context.GetDisplayName() : context.TestDetails.MethodName;
        context.SetDisplayName($"{name} [{row.Label}]");
        foreach (var (key, value) in row.Traits)
            context.AddProperty(key, value);
    }

    /// <summary>Makes the row, once TUnit knows that the test runs.</summary>
    public void Make(TestContext context)
    {
        if (row.Skip is { } reason)
            Skip.Test(reason);
        isRun = true;
        var arguments = context.Metadata.TestDetails.TestMethodArguments;
        Array.Copy(row.Arguments(context.Execution.CancellationToken), arguments, arguments.Length);
    }

    /// <summary>Shows the row of a test that failed.</summary>
    public void Show(TestContext context)
    {
        if (!isRun || context.Execution.Result is not { State: TestState.Failed or TestState.Timeout, Exception: var exception })
            return;
        var text = row.FailureText(RerunCommand.Of(context, row));
        if (exception is null || !FailureMessage.Extend(exception, text))
            context.Output.WriteLine(text);
    }

    private static MethodInfo MethodOf(MethodMetadata test)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var types = Array.ConvertAll(test.Parameters, parameter => parameter.Type);
        var named = test.Class.Type.GetMethods(All).Where(method => method.Name == test.Name).ToList();
        return named.Find(method => method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(types)) ?? named[0];
    }
}

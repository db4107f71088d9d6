using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using NUnit.Framework.Internal.Commands;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>Lists the tests of a theory, one for each row, and knows which row each of them is.</summary>
internal static class RowTests
{
    private static readonly ConditionalWeakTable<Test, RowTest> Known = [];

    /// <summary>The tests of one attribute; where the theory is wrong as a whole, one test that fails and says why.</summary>
    public static IEnumerable<TestMethod> Of(ISyntheticData attribute, IMethodInfo method, Test? suite)
    {
        var builder = new NUnitTestCaseBuilder();
        IEnumerable<TheoryRow> rows;
        try
        {
            rows = SyntheticTheory.Of(method.MethodInfo).Rows(attribute);
        }
        catch (Exception exception) when (exception is ArgumentException or SyntheticModelException)
        {
            var isFirst = method.GetCustomAttributes<SyntheticDataAttribute>(inherit: true) is [ISyntheticData first, ..] && first.Request == attribute.Request;
            return isFirst ? [builder.BuildTestMethod(method, suite, new(exception) { TestName = method.Name })] : [];
        }

        var parameters = Array.ConvertAll(method.GetParameters(), parameter => parameter.ParameterType);
        return rows.Select(row => Of(row, attribute, method, parameters, builder, suite));
    }

    /// <summary>What makes the row, runs the test, and shows the row of a failure.</summary>
    public static TestCommand Wrap(TestCommand command, ISyntheticData attribute) =>
        Known.TryGetValue(command.Test, out var test) && test.Request == attribute.Request ? new RowCommand(command, test) : command;

    private static TestMethod Of(TheoryRow row, ISyntheticData attribute, IMethodInfo method, Type[] parameters, NUnitTestCaseBuilder builder, Test? suite)
    {
        // NUnit adds a token where it misses one.
        var data = new TestCaseParameters(Array.ConvertAll(parameters, type => (object?)(type == typeof(CancellationToken) ? CancellationToken.None : null))) { TestName = method.Name };
        foreach (var (name, value) in row.Traits)
            data.Properties.Set(name, value);
        var test = builder.BuildTestMethod(method, suite, data);

        // A brace in TestName would be a pattern.
        test.Name = $"{method.Name} [{row.Label}]";
        test.FullName = $"{test.FullName} [{row.Label}]";
        Known.Add(test, new(row, attribute.Request, data.Arguments));
        return test;
    }
}

/// <summary>The row that a test is.</summary>
/// <param name="Row">The row.</param>
/// <param name="Request">What the attribute says that asks for it: NUnit has other objects of the attributes where it runs than where it lists.</param>
/// <param name="Arguments">What NUnit hands to the method: filled while the test runs.</param>
internal sealed record RowTest(TheoryRow Row, RowRequest Request, object?[] Arguments);

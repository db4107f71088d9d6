using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SynthFixtures.Execution;

/// <summary>Lists the tests of a <see cref="SyntheticTheoryAttribute"/>: one for each row.</summary>
/// <param name="diagnosticMessageSink">Takes what people may want to know.</param>
public sealed class SyntheticTheoryDiscoverer(IMessageSink diagnosticMessageSink) : TheoryDiscoverer(diagnosticMessageSink)
{
    /// <inheritdoc/>
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        var method = testMethod.Method.ToRuntimeMethod();
        List<DataAttribute> others = [.. method.GetCustomAttributes<DataAttribute>(inherit: true).Where(a => a is not ISyntheticData)];
        var cases = new List<IXunitTestCase>();
        try
        {
            cases.AddRange(others.SelectMany(other => Other(other, method, discoveryOptions, testMethod, theoryAttribute)));
            cases.AddRange(SyntheticTheory.Of(method).Rows().Select(row => new SyntheticTestCase(
                DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, row.Key, row.Label, row.Skip)));
            return cases.Count > 0 ? cases : [Error(discoveryOptions, testMethod, "[SyntheticTheory] has no rows; write [SyntheticData] beside it.")];
        }
        catch (Exception exception) when (exception is ArgumentException or SyntheticModelException)
        {
            return [.. cases, Error(discoveryOptions, testMethod, exception.Message)];
        }
    }

    // Rows of other attributes are tests as xunit makes them.
    private IEnumerable<IXunitTestCase> Other(
        DataAttribute data, MethodInfo method, ITestFrameworkDiscoveryOptions options, ITestMethod testMethod, IAttributeInfo theoryAttribute)
    {
        if (data.Skip is not null)
            return CreateTestCasesForSkippedDataRow(options, testMethod, theoryAttribute, [], data.Skip);
        List<object?[]> rows = [.. data.GetData(method)];
        return rows.TrueForAll(row => Array.TrueForAll(row, SerializationHelper.IsSerializable))
            ? rows.SelectMany(row => CreateTestCasesForDataRow(options, testMethod, theoryAttribute, row!))
            : [Error(options, testMethod, $"[{data.GetType().Name}] has rows that xunit cannot store; give them a [Theory] of their own.")];
    }

    private ExecutionErrorTestCase Error(ITestFrameworkDiscoveryOptions options, ITestMethod method, string message) =>
        new(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, message);
}

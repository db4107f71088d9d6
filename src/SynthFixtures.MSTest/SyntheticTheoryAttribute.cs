using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Execution;

namespace SynthFixtures;

/// <summary>
/// A test method whose rows <see cref="SyntheticDataAttribute"/> makes, and whose failures show the row: its values, and three lines to paste, which make the
/// row by hand, pin it, and run it again. Its tests are named <c>Totals_add_up [seed 42, row 3]</c> and have the categories <c>Seed 42</c> and <c>Row 3</c>.
/// </summary>
/// <remarks>It stands in the place of <c>[TestMethod]</c>, beside <c>[SyntheticData]</c>; <c>[DataRow]</c> and others may stand there, too. Rows are made when they run.</remarks>
/// <param name="callerFilePath">For MSTest: the file of the method.</param>
/// <param name="callerLineNumber">For MSTest: its line.</param>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Totals_add_up(Order order) => Assert.AreEqual(order.Total, order.Lines.Sum(line => line.Price));
/// </code></example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SyntheticTheoryAttribute([CallerFilePath] string callerFilePath = "", [CallerLineNumber] int callerLineNumber = -1)
    : TestMethodAttribute(callerFilePath, callerLineNumber)
{
    /// <inheritdoc/>
    public override async Task<TestResult[]> ExecuteAsync(ITestMethod testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        return RowData.KeyOf(testMethod.Arguments) is { } key
            ? [await RowRun.Of(testMethod, key).ConfigureAwait(false)]
            : testMethod.Arguments is null && testMethod.ParameterTypes.Length > 0
                ? [RowRun.Failure(new SyntheticModelException($"[SyntheticTheory] on {testMethod.TestMethodName} has no rows; write [SyntheticData] beside it."))]
                : await base.ExecuteAsync(testMethod).ConfigureAwait(false);
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Execution;
using Xunit;
using Xunit.v3;

namespace SynthFixtures;

/// <summary>
/// A theory whose failures show the row: its values, and three lines to paste, which make the row by hand, pin it, and run it again. Its
/// tests are named
/// <c>Shop.OrderTests.Totals_add_up [seed 42, row 3]</c> and have the traits <c>Seed</c> and <c>Row</c>.
/// </summary>
/// <remarks>
/// It stands in the place of <c>[Theory]</c>, beside <c>[SyntheticData]</c>; <c>[InlineData]</c> and others may stand there, too. A
/// parameter of type
/// <see cref="System.Threading.CancellationToken"/> gets the test's own.
/// </remarks>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Totals_add_up(Order order) => Assert.Equal(order.Total, order.Lines.Sum(line => line.Price));
/// </code></example>
/// <param name="sourceFilePath">The compiler says it.</param>
/// <param name="sourceLineNumber">The compiler says it.</param>
[XunitTestCaseDiscoverer(typeof(SyntheticTheoryDiscoverer))]
public sealed class SyntheticTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : TheoryAttribute(sourceFilePath, sourceLineNumber), IBeforeAfterTestAttribute
{
    /// <inheritdoc/>
    void IBeforeAfterTestAttribute.Before(MethodInfo methodUnderTest, IXunitTest test) =>
        (test.TestCase as SyntheticTestCase)?.MakeRow(test);

    /// <inheritdoc/>
    void IBeforeAfterTestAttribute.After(MethodInfo methodUnderTest, IXunitTest test) => (test.TestCase as SyntheticTestCase)?.WriteRow();
}

using Xunit;
using Xunit.Sdk;

namespace SynthFixtures;

/// <summary>
/// A theory whose failures show the row: its values, and three lines to paste, which make the row by hand, pin it, and run it again. Its tests are named
/// <c>Shop.OrderTests.Totals_add_up [seed 42, row 3]</c> and have the traits <c>Seed</c> and <c>Row</c>.
/// </summary>
/// <remarks>It stands in the place of <c>[Theory]</c>, beside <c>[SyntheticData]</c>; <c>[InlineData]</c> and others may stand there, too.</remarks>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Totals_add_up(Order order) => Assert.Equal(order.Total, order.Lines.Sum(line => line.Price));
/// </code></example>
[XunitTestCaseDiscoverer("SynthFixtures.Execution.SyntheticTheoryDiscoverer", "SynthFixtures.Xunit")]
public sealed class SyntheticTheoryAttribute : TheoryAttribute;

namespace SynthFixtures;

/// <summary>Which row it is: a theory that has a parameter of this type gets the seed and the number of the row that it runs with.</summary>
/// <remarks>
/// It is a model like any other, whose row i under a seed is (seed, i): <c>Synthetic.Row&lt;SyntheticRow&gt;(42, 3)</c> is (42, 3). Rows of different sampling hold
/// different values, so they are not equal: <c>Synthetic.Row&lt;T&gt;(row.Seed, row.Number, row.Strata)</c> is the very row that the theory runs with.
/// </remarks>
/// <param name="Seed">The seed.</param>
/// <param name="Number">The number of the row, at least 0.</param>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42)]
/// public async Task Invoices_are_these(Order order, SyntheticRow row) =>
///     await SyntheticSnapshot.Verify(Invoice.Of(order)).MadeFrom&lt;Order&gt;(row);
/// </code></example>
public readonly record struct SyntheticRow(long Seed, long Number)
{
    /// <summary>How the row is drawn: the number of rows that cover every law evenly together, this one among them; 0 where it is drawn by itself.</summary>
    public long Strata { get; init; }
}

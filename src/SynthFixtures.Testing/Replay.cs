using System;

namespace SynthFixtures.Testing;

/// <summary>The line that ends every failure: what to write above the theory to run its row again, and no other.</summary>
public static class Replay
{
    /// <summary>The replay of one row.</summary>
    /// <param name="seed">The seed of the theory.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="strata">The number of rows that cover every law evenly together; 0 where each is drawn by itself.</param>
    /// <returns>For example <c>replay: [SyntheticData(Seed = 42, Row = 3)]</c>.</returns>
    public static string Of(long seed, long row, int strata = 0) => strata == 0
        ? FormattableString.Invariant($"replay: [SyntheticData(Seed = {seed}, Row = {row})]")
        : FormattableString.Invariant($"replay: [SyntheticData(Seed = {seed}, Rows = {strata}, Row = {row}, Sampling = Sampling.Stratified)]");
}

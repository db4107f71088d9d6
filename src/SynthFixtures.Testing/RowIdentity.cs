using System.Globalization;

namespace SynthFixtures.Testing;

/// <summary>Which row it is.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Row">The number of the row, at least 0.</param>
/// <param name="Strata">The number of rows that cover every distribution evenly together; 0 where each is drawn by itself.</param>
public readonly record struct RowIdentity(long Seed, long Row, int Strata = 0)
{
    /// <summary>As names of tests show it: <c>seed 42, row 3</c>, and of stratified rows <c>seed 42, row 3 of 20</c>.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, row {Row}{Suffix}");

    /// <summary>Which row it is in this run, which may ask for another seed of all rows that are not pinned.</summary>
    internal RowIdentity InThisRun(bool isPinned) => !isPinned && RunSettings.Current.Seed is { } seed ? this with { Seed = seed } : this;

    private string Suffix => Strata == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" of {Strata}");

    /// <summary>What makes the row of a model by hand.</summary>
    /// <param name="type">The model as C# writes it.</param>
    /// <returns>For example <c>Synthetic.Row&lt;Order&gt;(seed: 42, row: 3)</c>.</returns>
    public string Call(string type) => string.Create(
        CultureInfo.InvariantCulture, $"Synthetic.Row<{type}>(seed: {Seed}, row: {Row}{(Strata == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", strata: {Strata}"))})");

    /// <summary>The test attribute that asks for this row and no other.</summary>
    /// <param name="name">The attribute's name and what stands before its properties: <c>SyntheticData(</c>, <c>InlineSyntheticData(1, </c>.</param>
    /// <returns>For example <c>[SyntheticData(Seed = 42, Row = 3)]</c>.</returns>
    public string Attribute(string name = "SyntheticData(") => Strata == 0
        ? string.Create(CultureInfo.InvariantCulture, $"[{name}Seed = {Seed}, Row = {Row})]")
        : string.Create(CultureInfo.InvariantCulture, $"[{name}Seed = {Seed}, Rows = {Strata}, Row = {Row}, Sampling = Sampling.Stratified)]");
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SynthFixtures.Testing;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>What a run of tests may ask of all its theories.</summary>
public sealed class RunSettingsTests
{
    [Theory]
    [InlineData(null, null, null, 1, false)]
    [InlineData("", " ", null, 1, false)]
    [InlineData("7", "3", 7L, 3, false)]
    [InlineData(" -9223372036854775808 ", "1", long.MinValue, 1, false)]
    [InlineData("Random", null, 1234L, 1, true)]
    public void A_seed_and_more_rows_are_asked_for_by_variables(string? seed, string? rows, long? expectedSeed, int times, bool isRandom) =>
        Assert.Equal(new RunSettings(expectedSeed, times, isRandom), Read(seed, rows));

    [Theory]
    [InlineData("seven", null, "SYNTHFIXTURES_SEED is 'seven'; use a whole number, or random.")]
    [InlineData("9223372036854775808", null, "SYNTHFIXTURES_SEED is '9223372036854775808'; use a whole number, or random.")]
    [InlineData(null, "0", "SYNTHFIXTURES_ROWS is '0'; use a whole number of 1 or more: how many times as many rows.")]
    [InlineData(null, "1.5", "SYNTHFIXTURES_ROWS is '1.5'; use a whole number of 1 or more: how many times as many rows.")]
    public void What_cannot_be_read_is_an_error(string? seed, string? rows, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Read(seed, rows)).Message);

    [Fact]
    public async Task Another_seed_changes_values_and_replay_but_no_name_and_no_pinned_row()
    {
        var run = await SpecimenRun.Of(
            "FullyQualifiedName~PlantedShown.Row_3_fails|FullyQualifiedName~ShownTheories.A_row_is_pinned|FullyQualifiedName~PlantedShown.Stratified", ("SYNTHFIXTURES_SEED", "7"));

        var failed = Assert.Single(run.ResultsOf("SynthFixtures.Specimens.PlantedShown.Row_3_fails"), result => !result.Passed);
        Assert.Equal("SynthFixtures.Specimens.PlantedShown.Row_3_fails [seed 42, row 3]", failed.Name);
        Assert.Contains("seed 7, row 3 (the seed of this run; the attribute's is 42):", failed.Message, StringComparison.Ordinal);
        Assert.Contains("Synthetic.Row<Person>(seed: 7, row: 3)", failed.Message, StringComparison.Ordinal);
        Assert.EndsWith("&Seed=42&Row=3' -p:SynthFixturesSeed=7", failed.Message, StringComparison.Ordinal);
        Assert.All(run.ResultsOf("SynthFixtures.Specimens.ShownTheories.A_row_is_pinned"), result => Assert.True(result.Passed, result.Message));
    }

    [Fact]
    public async Task More_rows_go_on_where_those_of_the_attribute_end()
    {
        var run = await SpecimenRun.Of("FullyQualifiedName~ShownTheories.Adults_only|FullyQualifiedName~DefaultedTheories|FullyQualifiedName~ShownTheories.Rows_are_stratified", ("SYNTHFIXTURES_ROWS", "3"));

        Assert.Equal(15, run.ResultsOf("SynthFixtures.Specimens.ShownTheories.Adults_only").Count);
        Assert.Equal(15, run.ResultsOf("SynthFixtures.Specimens.ShownTheories.Rows_are_stratified").Count);
        Assert.Contains(run.Results, result => result.Name.EndsWith("Rows_are_stratified [seed 42, row 14 of 5]", StringComparison.Ordinal));
        Assert.Equal(4, run.ResultsOf("SynthFixtures.Specimens.DefaultedTheories.The_class_says_how_many").Count);
    }

    private static RunSettings Read(string? seed, string? rows)
    {
        var variables = new Dictionary<string, string?> { [RunSettings.SeedVariable] = seed, [RunSettings.RowsVariable] = rows };
        return RunSettings.Read(variables.GetValueOrDefault, draw: () => 1234);
    }
}

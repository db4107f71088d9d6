using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>What <c>[SyntheticTheory]</c> shows.</summary>
public sealed class FailingRowTests
{
    private const string Shown = "SynthFixtures.Specimens.ShownTheories.";
    private const string Planted = "SynthFixtures.Specimens.PlantedShown.";

    [Fact]
    public async Task A_failure_ends_with_the_row_and_three_lines_to_paste()
    {
        var results = (await SpecimenRun.OfPlanted()).ResultsOf(Planted + "Row_3_fails");

        var failed = Assert.Single(results, result => !result.Passed);
        Assert.Equal(5, results.Count);
        Assert.Equal(Planted + "Row_3_fails [seed 42, row 3]", failed.Name);
        Assert.EndsWith(
            """
            Actual:       4

            seed 42, row 3:
              person:
                Id: 4
                Age: 47
                Tier: Basic
              die: 4

            Synthetic.Row<Person>(seed: 42, row: 3)
            [SyntheticData(Seed = 42, Row = 3)]
            dotnet test --filter 'FullyQualifiedName=SynthFixtures.Specimens.PlantedShown.Row_3_fails&Seed=42&Row=3'
            """,
            failed.Message.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FullyQualifiedName=SynthFixtures.Specimens.ShownTheories.Adults_only&Seed=42&Row=3")]
    [InlineData("DisplayName=SynthFixtures.Specimens.ShownTheories.Adults_only [seed 42, row 3]")]
    public async Task One_row_runs_alone_by_the_command_that_a_failure_shows_and_by_its_pasted_name(string filter)
    {
        var run = await SpecimenRun.Of(filter);

        Assert.Equal(Shown + "Adults_only [seed 42, row 3]", Assert.Single(run.Results).Name);
    }

    [Fact]
    public async Task A_row_that_cannot_be_made_fails_alone_and_says_why()
    {
        var results = (await SpecimenRun.OfPlanted()).ResultsOf(Planted + "The_model_throws");

        var failed = Assert.Single(results, result => !result.Passed);
        Assert.Equal((20, Planted + "The_model_throws [seed 42, row 17]"), (results.Count, failed.Name));
        Assert.Contains("Fragile row 17 under seed 42 could not be made: InvalidOperationException: A model that breaks.", failed.Message, StringComparison.Ordinal);
        Assert.Contains("\n  fragile: cannot be shown\n", failed.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n[SyntheticData(Seed = 42, Row = 17)]\n", failed.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_values_are_pasted_as_they_were_written_and_the_exception_stays_what_it_is()
    {
        var failed = Assert.Single((await SpecimenRun.OfPlanted()).ResultsOf(Planted + "A_given_value_fails"));

        Assert.Equal(Planted + "A_given_value_fails [2, x, seed 42, row 0]", failed.Name);
        Assert.StartsWith("System.InvalidOperationException : Broken: 2x0", failed.Message, StringComparison.Ordinal);
        Assert.Contains("[InlineSyntheticData(2, \"x\", Seed = 42, Row = 0)]", failed.Message, StringComparison.Ordinal);
        Assert.Contains("Synthetic.Row<Person>(seed: 6013641064788803794, row: 0)", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The_same_rows_twice", "[SyntheticData] on PlantedShown.The_same_rows_twice: two of them ask for the same rows; remove one.")]
    [InlineData("No_rows", "[SyntheticTheory] has no rows; write [SyntheticData] beside it.")]
    public async Task What_is_wrong_with_a_theory_is_a_failing_test(string theory, string message)
    {
        var run = await SpecimenRun.OfPlanted();

        Assert.Contains(message, Assert.Single(run.ResultsOf(Planted + theory)).Message, StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
    }

    [Theory]
    [InlineData("A_row_is_pinned", new[] { "seed 42, row 0", "seed 42, row 1", "seed 42, row 2", "seed 42, row 3", "seed 42, row 4", "seed 42, row 1017" })]
    [InlineData("Rows_are_stratified", new[] { "seed 42, row 0 of 5", "seed 42, row 1 of 5", "seed 42, row 2 of 5", "seed 42, row 3 of 5", "seed 42, row 4 of 5" })]
    [InlineData("Tests_may_be_asynchronous", new[] { "seed 42, row 0", "seed 42, row 1", "seed 42, row 2" })]
    [InlineData("Every_kind_of_parameter", new[] { "seed 42, row 0", "seed 42, row 1" })]
    [InlineData("A_name_for_people", new[] { "seed 42, row 0", "seed 42, row 1" })]
    public async Task Rows_of_every_kind_are_tests_of_their_own(string theory, string[] labels)
    {
        var name = theory == "A_name_for_people" ? "Partners are grown up" : Shown + theory;
        var results = (await SpecimenRun.OfHealthy()).Results.Where(result => result.Name.StartsWith(name + " [", StringComparison.Ordinal)).ToList();

        Assert.Equal(labels.Select(label => $"{name} [{label}]").Order(StringComparer.Ordinal), results.Select(result => result.Name).Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.True(result.Passed, result.Message));
    }
}

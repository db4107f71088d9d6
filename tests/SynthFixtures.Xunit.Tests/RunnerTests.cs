using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>What a user sees: <c>dotnet test</c> over the specimens.</summary>
public sealed class RunnerTests
{
    [Fact]
    public async Task Each_row_is_listed_by_its_name() =>
        Assert.Equal(
            Enumerable.Range(0, 5).Select(row => $"SynthFixtures.Specimens.PersonTheories.Adults_only(person: seed 42, row {row})"),
            await SpecimenRun.List("FullyQualifiedName~PersonTheories.Adults_only"));

    [Fact]
    public async Task A_single_row_of_a_plain_theory_runs_alone_by_its_label()
    {
        var run = await SpecimenRun.Of(@"FullyQualifiedName~PersonTheories.Adults_only&DisplayName~row 3\)");

        var only = Assert.Single(run.Results);
        Assert.Equal("SynthFixtures.Specimens.PersonTheories.Adults_only(person: seed 42, row 3)", only.Name);
        Assert.True(only.Passed);
    }

    [Fact]
    public async Task Every_shape_of_theory_runs_and_passes()
    {
        var run = await SpecimenRun.OfHealthy();

        Assert.Empty(run.Results.Where(result => !result.Passed).Select(result => $"{result.Name}: {result.Message}"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Results, result => result.Name.Contains("Enclosing+NestedTheories.Nested_models(inner: seed 42, row 1, die: seed 42, row 1)", StringComparison.Ordinal));
        Assert.Contains(run.Results, result => result.Name.Contains("MoneyChecks.Is_made_beside(model: seed 42, row 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_with_equal_values_are_tests_of_their_own()
    {
        var flags = (await SpecimenRun.OfHealthy()).Results.Where(result => result.Name.Contains(".Flags(", StringComparison.Ordinal)).ToList();

        Assert.Equal(50, flags.Count);
        Assert.Equal(50, flags.Select(result => result.Id).Distinct().Count());
    }

    [Fact]
    public async Task Names_and_ids_are_unique()
    {
        var results = (await SpecimenRun.OfHealthy()).Results;

        Assert.Equal(results.Count, results.Select(result => result.Id).Distinct().Count());
        Assert.Empty(results.GroupBy(result => result.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public async Task What_fails_names_its_row_and_what_a_model_throws_reaches_the_user()
    {
        var results = (await SpecimenRun.OfPlanted()).Results.Where(result => result.Name.Contains(".Planted.", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, results.Count(result => result.Passed));
        var failures = results.Where(result => !result.Passed).ToDictionary(result => result.Name.Split('.')[^1], result => result.Message);
        Assert.Equal(["No_rows_are_asked_for", "Row_3_fails(person: seed 42, row 3)", "The_model_throws", "The_same_rows_twice"], failures.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(
            "Fragile row 17 under seed 42 could not be made: InvalidOperationException: A model that breaks.\nreplay: [SyntheticData(Seed = 42, Row = 17)]",
            failures["The_model_throws"],
            StringComparison.Ordinal);
        Assert.Contains("Rows = 0 asks for no rows", failures["No_rows_are_asked_for"], StringComparison.Ordinal);
        Assert.Contains("two of them ask for the same rows; remove one", failures["The_same_rows_twice"], StringComparison.Ordinal);
    }
}

using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>Runs in other cultures, and a large one: they take the longest, beside those of <see cref="RunnerTests"/>.</summary>
public sealed class RepeatedRunTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Names_and_ids_are_the_same_in_every_culture_and_run(string culture)
    {
        var here = await SpecimenRun.OfHealthy();
        var there = await SpecimenRun.OfHealthy(culture);

        Assert.Empty(there.Results.Where(result => !result.Passed).Select(result => $"{result.Name}: {result.Message}"));
        Assert.Equal(
            here.Results.Select(result => (result.Id, result.Name)).Order(),
            there.Results.Select(result => (result.Id, result.Name)).Order());
    }

    [Theory]
    [InlineData("FullyQualifiedName~ManyRows")]
    [InlineData("FullyQualifiedName~ManyShownRows")]
    public async Task Ten_thousand_rows_are_discovered_and_run(string theory)
    {
        var run = await SpecimenRun.Of(theory);

        Assert.Equal(10_000, run.Results.Count(result => result.Passed));
        Assert.Equal(10_000, run.Results.Select(result => result.Id).Distinct().Count());
        Assert.Equal(0, run.ExitCode);
    }
}

using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Remedies of correlations: what each writes compiles, and silences the rule.</summary>
public sealed class CorrelateFixTests
{
    private const string Members = "public record Person([Normal(170, 10)] double Height, [Normal(70, 9)] double Weight, [Uniform(18, 90)] int Age);";

    [Theory]
    [InlineData("[Correlate(nameof(Height), nameof(Weight), 0.9)]\n[Correlate(\"Height\", nameof(Age), 0.9)]\n[Correlate(nameof(Weight), nameof(Age), -0.9)]", "0.9")]
    [InlineData("[Correlate(nameof(Height), nameof(Weight), 0.8, Kind = CorrelationKind.Spearman), Correlate(nameof(Height), nameof(Age), coefficient: 0.8, Kind = CorrelationKind.Spearman)]", "0.8")]
    public async Task Correlations_that_cannot_hold_together_become_the_nearest_that_can(string correlations, string coefficient)
    {
        var (title, text) = await Fix($"using SynthFixtures;\n[Synthetic]\n{correlations}\n{Members}", new CorrelateFix());

        Assert.Equal("Use the nearest correlations that can hold together", title);
        Assert.DoesNotContain($" {coefficient})", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("Correlate(").Length);
        Assert.Contains("nameof(Weight), nameof(Age), ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correlations_under_a_condition_become_the_nearest_that_can_hold_there()
    {
        var (_, text) = await Fix($"using SynthFixtures;\n[Synthetic, Latent(\"Kind\", 1, 1)]\n[Correlate(nameof(Height), nameof(Weight), 0.9), Correlate(nameof(Height), nameof(Age), 0.9)]\n[Correlate(nameof(Weight), nameof(Age), -0.9, When = \"Kind == 1\")]\n{Members}", new CorrelateFix());

        Assert.Contains("[Correlate(nameof(Height), nameof(Weight), 0.9), Correlate(nameof(Height), nameof(Age), 0.9)]", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("When = \"Kind == 1\"").Length);
        Assert.DoesNotContain("-0.9", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_member_is_corrected_to_the_nearest_name()
    {
        var (title, text) = await Fix($"using SynthFixtures;\n[Synthetic, Correlate(nameof(Height), \"Wieght\", 0.5)]\n{Members}", new CorrectNameFix());

        Assert.Equal("Name Weight", title);
        Assert.Contains("[Synthetic, Correlate(nameof(Height), nameof(Weight), 0.5)]", text, StringComparison.Ordinal);
    }

    private static async Task<(string Title, string Text)> Fix(string source, CodeFixProvider fix)
    {
        var document = Fixing.Project(source);
        var action = Assert.Single(await Fixing.Actions(document, fix));
        return (action.Title, await Fixing.Apply(document, action));
    }
}

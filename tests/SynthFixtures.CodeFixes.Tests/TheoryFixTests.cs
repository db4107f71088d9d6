using System;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Remedies of theories.</summary>
public sealed class TheoryFixTests
{
    private const string Attributes =
        "namespace SynthFixtures { public class SyntheticDataAttribute : System.Attribute; public class SyntheticTheoryAttribute : System.Attribute { public string DisplayName { get; set; } = \"\"; } }\n"
        + "namespace Xunit { public class TheoryAttribute : System.Attribute { public string DisplayName { get; set; } = \"\"; } }\n";

    [Theory]
    [InlineData("[Theory, SyntheticData]", "[SyntheticTheory, SyntheticData]")]
    [InlineData("[Theory(DisplayName = \"Sums\")]\n    [SyntheticData]", "[SyntheticTheory(DisplayName = \"Sums\")]\n    [SyntheticData]")]
    [InlineData("[Theory] /* why */ [SynthFixtures.SyntheticData]", "[SynthFixtures.SyntheticTheory] /* why */ [SynthFixtures.SyntheticData]")]
    public async Task A_plain_theory_becomes_one_that_shows_its_row(string before, string after)
    {
        var document = Fixing.Project($"{Attributes}namespace Shop {{ using SynthFixtures; using Xunit; public class Tests {{ {before} public void Adds_up(int number) {{ }} }} }}");
        var action = Assert.Single(await Fixing.Actions(document, new ShowFailingRowFix()));

        Assert.Equal("Make it a [SyntheticTheory]", action.Title);
        var changed = await Fixing.FixAll(document, new ShowFailingRowFix(), nameof(ShowFailingRowFix));
        Assert.Contains(after, (await changed.GetTextAsync()).ToString(), StringComparison.Ordinal);
        Assert.Empty(await Fixing.Findings(await Fixing.Generate(changed.Project)));
    }
}

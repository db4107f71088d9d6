using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>What the page on stratified rows shows compiles.</summary>
public sealed partial class StratifiedRowsPage
{
    private const string Bank = """
        using SynthFixtures;
        namespace Bank;

        public sealed class TheoryAttribute : System.Attribute;

        public static class Assert { public static void True(bool condition) { if (!condition) throw new System.InvalidOperationException(); } }

        [Synthetic]
        public sealed record Account([LogNormal(7, 1)] decimal Balance, [Bernoulli(0.1)] bool IsClosed, [Uniform(1, 10)] int Grade);

        public static class Fees { public static decimal Of(Account account) => account.IsClosed ? 0 : account.Balance / 100; }

        public sealed class FeeTests
        {
        {{theory}}
            public void Rows_again()
            {
        {{calls}}
            }
        }
        """;

    [Fact]
    public void Every_example_compiles_without_a_finding()
    {
        var blocks = CodeBlock().Matches(File.ReadAllText(Repository.Path("docs/stratified-rows.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(2, blocks.Count);
        Example.NoFinding(Bank.Replace("{{theory}}", blocks[0]).Replace("{{calls}}", blocks[1]));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

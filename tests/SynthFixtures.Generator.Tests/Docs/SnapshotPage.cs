using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>What the page on snapshots shows compiles.</summary>
public sealed partial class SnapshotPage
{
    private const string Shop = """
        using System.Linq;
        using System.Threading.Tasks;
        using SynthFixtures;
        namespace Shop;

        [Synthetic]
        public sealed record Customer([Sequence] int Id, [Pick("Ada", "Grace")] string Name, [Normal(40, 12, Min = 18)] int Age);

        public sealed record Invoice(int Customer) { public static Invoice For(Customer customer) => new(customer.Id); }

        public sealed record Order(int Id, System.DateTime PlacedAt);

        internal sealed class TheoryAttribute : System.Attribute;

        """;

    [Fact]
    public void Every_example_compiles_without_a_finding()
    {
        var blocks = CodeBlock().Matches(File.ReadAllText(Repository.Path("docs/snapshots.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(4, blocks.Count);
        Assert.All(blocks, block => Example.NoFinding(Shop + block, Driver.Snapshots));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

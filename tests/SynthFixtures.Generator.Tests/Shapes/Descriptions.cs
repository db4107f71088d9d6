using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>What sources tell of how their rows are made.</summary>
public sealed partial class Descriptions
{
    private const string Source = """
        using System.Collections.Generic;
        using SynthFixtures;
        namespace Shop;

        [Synthetic]
        public sealed record Line([Uniform(1, 9)] int Quantity);

        [Synthetic, StreamName("Store.Sale")]
        public sealed record Order([Sequence] long Number)
        {
            [Normal(40, 12, Min = 18)] public int Age { get; init; }
            [Uniform(0.0, 1.0, Decimals = 3)] public decimal Price { get; init; }
            [Unique, Uniform(1, 1000)] public int Code { get; init; }
            [Missing(0.25), StreamName("Remark"), Pick("a\n\"b\"", "c")] public string? Note { get; init; }
            [ConvertWith(nameof(Tag.Parse)), Pick("x")] public Tag Tag { get; init; }
            [Count(2, 4)] public List<Line> Lines { get; init; } = [];
            public Dictionary<int, Line> ByCode { get; init; } = [];
            [Derive(nameof(Sum))] public double Total { get; init; }

            public static double Sum(int age, [StreamName("Jitter"), Normal(0, 5)] double noise, [Normal(0, 6)] double error) => age + noise + error;
            public static Tag Parse(string text) => new();
        }

        public struct Tag { public static void Parse() { } }
        """;

    [Fact]
    public void Each_member_says_its_method_its_parameters_and_what_stands_beside_them() => Assert.Equal(
        """
        StreamName = "Store.Sale"
        new("Age", "int", "Normal(mean: 40, standardDeviation: 12, Min = 18)")
        new("ByCode", "Dictionary<int, Line>", "1 to 3 of DiscreteUniform(min: 1, max: 100) -> rows of Shop.Line", typeof(Line))
        new("Code", "int", "Uniform(min: 1, max: 1000), Unique")
        new("Lines", "List<Line>", "2 to 4 of rows of Shop.Line", typeof(Line))
        new("Note", "string?", "Pick(values: [\"a\\n\\\"b\\\"\", \"c\"]), Missing(0.25), StreamName(\"Remark\")")
        new("Number", "long", "Sequence(start: 1, step: 1)")
        new("Price", "decimal", "Uniform(min: 0, max: 1, Decimals = 3)")
        new("Tag", "Tag", "Pick(values: [\"x\"]), by Order.Parse")
        new("Total", "double", "Derive Sum(Age, TotalNoise, TotalError)")
        new("TotalError", "double", "Normal(mean: 0, standardDeviation: 6)")
        new("TotalNoise", "double", "Normal(mean: 0, standardDeviation: 5), StreamName(\"Jitter\")")
        """,
        Of(Source));

    [Fact]
    public void A_group_says_what_ties_its_members_together()
    {
        const string Correlated = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            [Correlate(nameof(A), nameof(B), 0.8), Correlate(nameof(B), nameof(C), -0.1, Kind = CorrelationKind.Spearman)]
            public sealed record Order([Normal(0, 1)] double A, [Normal(0, 1)] double B, [Normal(0, 1)] double C);
            """;

        Assert.Contains("Groups = [\"Correlate(A, B, 0.8)\", \"Correlate(B, C, -0.1, Kind = Spearman)\"]", Of(Correlated), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_changes_with_a_parameter_and_with_nothing_else()
    {
        var moved = Source.Replace("[Normal(40, 12, Min = 18)] public int Age { get; init; }\n", "")
            .Replace("[Count(2, 4)]", "[Normal(40, 12, Min = 18)] public int Age { get; init; }\n[Count(2, 4)]");

        Assert.NotEqual(Source, moved);
        Assert.Equal(Of(Source), Of(moved));
        Assert.NotEqual(Of(Source), Of(Source.Replace("Normal(40", "Normal(41")));
        Assert.NotEqual(Of(Source), Of(Source.Replace("Decimals = 3", "Decimals = 4")));
        Assert.NotEqual(Of(Source), Of(Source.Replace("Count(2, 4)", "Count(2, 5)")));
    }

    private static string Of(string source)
    {
        var compilation = Driver.Compile(source.Replace("\r", ""));
        Driver.GenerateAndCompile(compilation);
        var text = Driver.Generate(compilation)["Shop.Order.g.cs"];
        return string.Join("\n", Lines().Matches(text).Select(line => line.Value.Trim().TrimEnd(',')).Order(System.StringComparer.Ordinal));
    }

    [GeneratedRegex("^ +(new\\(\"|StreamName = |Groups = ).*$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}

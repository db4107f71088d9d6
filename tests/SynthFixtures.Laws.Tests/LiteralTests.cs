using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 5 at compile time: the culture of the machine that compiles does not show in the code that is generated.</summary>
public sealed class LiteralTests
{
    private const string Model = """
        using System;
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        public sealed record Item
        {
            [Normal(-1.5, 0.1, Min = -3.25, Max = 1e-7)] public double INDEX { get; init; }
            [Uniform(0.1, 1234567.5, Decimals = 4)] public decimal Price { get; init; }
            [Pick(1.5, -2.25)] public double Pick { get; init; }
            [Uniform(-9223372036854775807, 9223372036854775807)] public long Id { get; init; }
            [Missing(0.25)] public int? Iota { get; init; }
            [DateRange("2020-01-01", "2025-01-01T12:30:00")] public DateTime Since { get; init; }
            public TimeSpan Interval { get; init; }
        }
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_compiler_in_another_culture_writes_the_same_code(string culture)
    {
        var expected = Generated(CultureInfo.InvariantCulture);

        Assert.Equal(expected, Generated(CultureInfo.GetCultureInfo(culture)));
        Assert.Contains("mean: -1.5, standardDeviation: 0.1", expected, StringComparison.Ordinal);
        Assert.Contains("rate: 0.25", expected, StringComparison.Ordinal);
    }

    private static string Generated(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return string.Join("\n", Compiler.Generate(Model).SyntaxTrees.Skip(1).Select(tree => tree.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SynthFixtures.Laws.Tests.CorrelatePage;

public enum Tier { Basic, Silver, Gold }

[Synthetic]
[Correlate(nameof(Height), nameof(Weight), 0.8)]
[Correlate(nameof(Income), nameof(Tier), 0.5, Kind = CorrelationKind.Spearman)]
public sealed record Customer
{
    [Normal(170, 10, Min = 140, Max = 210)] public double Height { get; init; }
    [LogNormal(4.3, 0.2)] public decimal Weight { get; init; }
    [Gamma(2, 20_000)] public decimal Income { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Tier { get; init; }
}

[Synthetic]
[Correlate(nameof(Verbal), nameof(Logic), 0.8)]
[Correlate(nameof(Verbal), nameof(Speed), 0.5)]
[Correlate(nameof(Logic), nameof(Speed), 0.3)]
public sealed record Aptitude
{
    [Normal(100, 15)] public double Verbal { get; init; }
    [Normal(100, 15)] public double Logic { get; init; }
    [Gamma(9, 2)] public double Speed { get; init; }
}

[Synthetic]
[Correlate(nameof(Flood), nameof(Storm), 0.5, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT, DegreesOfFreedom = 3)]
public sealed record Claims
{
    [LogNormal(8, 1)] public decimal Flood { get; init; }
    [Gamma(2, 3_000)] public decimal Storm { get; init; }
}

[Synthetic, Latent("Market", 0.8, 0.2)]
[Correlate(nameof(Stock), nameof(Bond), -0.3)]
[Correlate(nameof(Stock), nameof(Bond), 0.7, When = "Market == 1")]
public sealed record Return
{
    [Normal(0.05, 0.1)]
    [Normal(-0.2, 0.25, When = "Market == 1")]
    public double Stock { get; init; }

    [Normal(0.02, 0.03)] public double Bond { get; init; }
}

[Synthetic, Correlate(nameof(Amount), nameof(IsPaid), 0.9)]
public sealed record Payment([Exponential(10)] double Amount, [Bernoulli(0.3)] bool IsPaid);

/// <summary>The code of docs/models/correlate.md, which is cut from here, and does what the page says.</summary>
public sealed class CorrelatePageTests
{
    private static readonly string Page = File.ReadAllText(Root("docs/models/correlate.md"));

    [Fact]
    public void Every_line_of_code_on_the_page_is_compiled_here()
    {
        var page = Page.Split("```csharp\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n'));
        var here = File.ReadAllLines(Root("tests/SynthFixtures.Laws.Tests/CorrelatePageTests.cs")).Select(line => line.Trim()).ToHashSet();

        Assert.All(page, line => Assert.Contains(line.Trim(), here));
    }

    [Fact]
    public void The_matrix_of_the_page_is_that_of_the_rows()
    {
        var rows = Synthetic.Rows<Aptitude>(100_000, seed: 1);

        Assert.Equal(0.8, Correlation(rows, r => r.Verbal, r => r.Logic), 0.01);
        Assert.Equal(0.5, Correlation(rows, r => r.Verbal, r => r.Speed), 0.01);
        Assert.Equal(0.3, Correlation(rows, r => r.Logic, r => r.Speed), 0.012);
    }

    [Fact]
    public void Other_rows_of_the_page_can_be_made()
    {
        var customers = Synthetic.Rows<Customer>(10_000, seed: 1);

        Assert.All(customers, c => Assert.InRange(c.Height, 140, 210));
        Assert.True(customers.Where(c => c.Tier == Tier.Gold).Average(c => c.Income) > 1.5m * customers.Where(c => c.Tier == Tier.Basic).Average(c => c.Income));
        Assert.All(Synthetic.Rows<Claims>(100, seed: 1), c => Assert.True(c.Flood > 0 && c.Storm > 0));

        // Cov = 0.8 (-0.3) 0.1 0.03 + 0.2 0.7 0.25 0.03; the means of the cases differ in the stock alone.
        var returns = Synthetic.Rows<Return>(100_000, seed: 1);
        Assert.Equal(0.00033, returns.Average(r => r.Stock * (r.Bond - 0.02)), 0.0001);
    }

    [Fact]
    public void The_message_of_the_page_is_the_one_that_is_thrown() =>
        Assert.Contains(Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Payment>(1, 0)).Message, Page, StringComparison.Ordinal);

    private static double Correlation<T>(T[] rows, Func<T, double> first, Func<T, double> second)
    {
        var (x, y) = (rows.Select(first).ToArray(), rows.Select(second).ToArray());
        return MathNet.Numerics.Statistics.Correlation.Pearson(x, y);
    }

    private static string Root(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SynthFixtures.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, path);
    }
}

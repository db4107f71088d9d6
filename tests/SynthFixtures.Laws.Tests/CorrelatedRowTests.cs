using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using MathNet.Numerics.Distributions;
using SynthFixtures.Dependence;
using SynthFixtures.Generated.SynthFixtures.Laws.Tests;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Correlated members obey the laws of all members: rows alone and in blocks, a second implementation, overrides, appended members.</summary>
public sealed class CorrelatedRowTests
{
    private const double Precision = 1e-10;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(42, 1_000_000_000_000)]
    [InlineData(-1, (1L << 33) - 30)]
    [InlineData(long.MinValue, 1L << 62)]
    public void A_row_is_what_the_second_implementation_says(long seed, long first)
    {
        // In normal scores: of two normals the coefficient itself; of a normal and a lognormal r sqrt(exp(s^2) - 1) / s; for ranks the closed forms.
        var ofLogNormal = 0.8 * Math.Sqrt(Math.Exp(0.25) - 1) / 0.5;
        for (var row = first; row < first + 200; row++)
        {
            var made = Synthetic.Row<Dependent>(seed, row);
            double Score(string member) => Normal.InvCDF(0, 1, new Draw("SynthFixtures.Laws.Tests.Dependent", member, seed, row).U);
            double Mixed(string one, string other, double r) => (r * Score(one)) + (Math.Sqrt(1 - (r * r)) * Score(other));

            Nearly(Score("One"), made.One);
            Nearly(0.5 * Mixed("One", "Two", ofLogNormal), Math.Log(made.Two));
            Nearly(1 + (0.8 * Score("Speed")), Math.Log(made.Speed));
            Nearly(5 + Mixed("Speed", "Delay", 2 * Math.Sin(-0.7 * Math.PI / 6)), made.Delay);
            Nearly(Normal.CDF(0, 1, Score("Profit")), Gamma.CDF(3, 1, made.Profit));
            Nearly(Mixed("Profit", "Loss", Math.Sin(-0.3 * Math.PI)), made.Loss);

            var common = Math.Sqrt(3 / (2 * Gamma.InvCDF(1.5, 1, new Draw("SynthFixtures.Laws.Tests.Dependent", "Correlate Mild", seed, row).U)));
            Nearly(StudentT.CDF(0, 1, 3, Score("Mild") * common), Normal.CDF(0, 1, made.Mild));
            Nearly(StudentT.CDF(0, 1, 3, Mixed("Mild", "Wild", Math.Sin(0.25 * Math.PI)) * common), 1 - Math.Exp(-made.Wild));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(63)]
    [InlineData(1000)]
    public void Pieces_of_any_length_are_the_rows_made_at_once(int piece)
    {
        var (whole, hot) = (new Dependent[1000], new DependentSource());
        hot.Fill(new Dependent[20_000], seed: 8);
        hot.Fill(whole, seed: 7, firstRow: 1_000_000);

        var source = new DependentSource();
        var rows = new Dependent[whole.Length];
        for (var start = 0; start < rows.Length; start += piece)
            source.Fill(rows.AsSpan(start, Math.Min(piece, rows.Length - start)), seed: 7, firstRow: 1_000_000 + start);

        Assert.Equal(whole, rows);
    }

    [Fact]
    public void Threads_and_any_order_make_the_same_rows() => Assert.Equal(
        Synthetic.Rows<Dependent>(1000, seed: 7).Reverse(),
        Enumerable.Range(0, 1000).Reverse().AsParallel().AsOrdered().Select(row => Synthetic.Row<Dependent>(7, row)));

    [Fact]
    public void An_overridden_member_has_its_value_and_its_partners_stay() => Assert.Equal(
        Synthetic.Rows<Dependent>(200, seed: 7).Select(row => row with { Height = 200, Tier = Tier.Gold, Mild = 0 }),
        SyntheticDependent.With(height: 200, tier: Tier.Gold, mild: 0).Rows(200, seed: 7));

    [Fact]
    public void A_member_that_is_appended_moves_no_earlier_one() => Assert.Equal(
        Synthetic.Rows<Couple>(200, seed: 7).Select(row => (row.First, row.Second)),
        Synthetic.Rows<Trio>(200, seed: 7).Select(row => (row.First, row.Second)));

    [Fact]
    public void Extremes_of_a_t_copula_come_together()
    {
        var rows = Synthetic.Rows<Dependent>(100_000, seed: 1);

        // Of those with the most extreme percent of one member, how many have that of the other: 0.44 in the limit, for normal scores of the same Kendall about 0.2.
        var both = rows.Count(r => r.Mild > Normal.InvCDF(0, 1, 0.995) && r.Wild > -Math.Log(0.005));
        Assert.InRange(both / 500.0, 0.4, 0.6);
    }

    [Fact]
    public void The_first_row_of_an_impossible_model_says_why_and_so_does_preparing()
    {
        Says<Unattainable>("'Unattainable': the correlation of Amount and IsPaid is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range");
        Says<Wide>("'Wide.Ratio' cannot have Pearson's correlation: its variance is not finite; use Kind = CorrelationKind.Spearman.");
    }

    [Fact]
    public void Laws_that_are_scaled_conditioned_mixed_and_rounded_are_correlated_like_any_other()
    {
        var rows = Synthetic.Rows<Blended>(400_000, seed: 1);

        Assert.InRange(Correlation(rows, static r => r.Scaled, static r => r.Mixed), 0.594, 0.606);
        Assert.InRange(Correlation(rows, static r => r.Mixed, static r => r.Stepped), 0.293, 0.307);
        Assert.InRange(Correlation(rows, static r => r.Scaled, static r => r.Stepped), -0.007, 0.007);
    }

    private static double Correlation(Blended[] rows, Func<Blended, double> first, Func<Blended, double> second) =>
        MathNet.Numerics.Statistics.Correlation.Pearson(rows.Select(first), rows.Select(second));

    [Fact]
    public void Correlations_that_cannot_hold_together_are_answered_with_the_nearest_that_can()
    {
        var message = Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Opposed>(1, 0)).Message;
        Assert.StartsWith("'Opposed': the correlations of First, Second and Third cannot hold together: the matrix of their normal scores has the eigenvalue -0.", message, StringComparison.Ordinal);
        var nearest = Regex.Matches(message, @"\[Correlate\(nameof\((\w+)\), nameof\((\w+)\), (-0\.\d+)\)\]")
            .Select(m => CorrelatedPair.Pearson(m.Groups[1].Value, m.Groups[2].Value, double.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture))).ToArray();

        Assert.Equal(3, nearest.Length);
        Assert.All(nearest, pair => Assert.InRange(pair.Coefficient, -0.45, -0.3));
        new GaussianCopula("Opposed", [.. ((string[])["First", "Second", "Third"]).Select(name => Marginal.Of(name, 0, new SynthFixtures.Distributions.Exponential(1)))], nearest).Prepare();
    }

    private static void Says<T>(string message)
    {
        var source = SynthFixtures.Rows.Sources.Of<T>();

        Assert.Equal(message, Assert.Throws<SyntheticModelException>(() => Synthetic.Row<T>(1, 0)).Message);
        Assert.Equal(message, Assert.Throws<SyntheticModelException>(source.Prepare).Message);
        Assert.Equal(message, Assert.Throws<SyntheticModelException>(() => Synthetic.Rows<T>(100, 1)).Message);
    }

    private static void Nearly(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= Precision * Math.Max(1, Math.Abs(expected)), $"{actual} and not {expected}");
}

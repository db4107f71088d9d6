using System;
using System.Linq;
using System.Threading.Tasks;
using MathNet.Numerics.Distributions;
using SynthFixtures.Laws.Tests.Oracle;
using Second = SynthFixtures.Laws.Tests.Oracle.Laws;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Correlations under conditions: each component has its own, its members keep their laws, and the laws of all cells hold.</summary>
public sealed class ClusterTests
{
    private const int Count = 1_000_000;
    private const double StandardErrors = 4;
    private const double Precision = 1e-9;

    private static readonly double[] Deciles = [.. Enumerable.Range(1, 9).Select(k => Normal.InvCDF(0, 1, k / 10.0))];
    private static readonly double[] GammaDeciles = [.. Enumerable.Range(1, 9).Select(k => Gamma.InvCDF(2, 1 / 3.0, k / 10.0))];
    private static readonly double[] PriceDeciles = [.. Deciles.Select(z => Math.Exp(1 + (0.5 * z)))];

    // As X and Y are normal in a cluster, they become two independent normals: cells of equal probability say all of the density.
    [Fact]
    public void A_clustered_point_is_a_mixture_of_normal_vectors_each_with_its_correlation()
    {
        var rows = new Clustered[Count];
        var cells = new int[2][];
        for (var seed = 1; seed <= 5; seed++)
        {
            Synthetic.Fill(rows.AsSpan(), seed);
            (cells[0], cells[1]) = (new int[100], new int[100]);
            var (x, y, products) = (0.0, 0.0, 0.0);
            foreach (ref readonly var row in rows.AsSpan())
            {
                var (mean, deviation, coefficient) = row.ShownCluster == 1 ? (5, 1.5, -0.8) : (0, 1.0, 0.6);
                var (first, second) = ((row.X - mean) / deviation, (row.Y - mean) / deviation);
                second = (second - (coefficient * first)) / Math.Sqrt(1 - (coefficient * coefficient));
                cells[row.ShownCluster][(10 * Cell(Deciles, first)) + Cell(Deciles, second)]++;
                (x, y, products) = (x + row.X - 1.5, y + row.Y - 1.5, products + ((row.X - 1.5) * (row.Y - 1.5)));
            }
            Within(0.3 * Count, cells[1].Sum(), Math.Sqrt(0.21 * Count), $"share of the second cluster, seed {seed}");
            foreach (var cluster in cells)
                ChiSquare(cluster, [.. Enumerable.Repeat(0.01, 100)], seed);

            // 0.7 * 0.6 + 0.3 * (-0.8) 1.5^2 + 0.7 * 0.3 * 5^2; the standard error from the fourth moments of the components.
            Within(5.13, (products - (x * y / Count)) / Count, Math.Sqrt(FourthMoment() - (5.13 * 5.13)) / Math.Sqrt(Count), $"covariance, seed {seed}");
        }
    }

    [Fact]
    public void Each_component_has_its_coefficients_and_the_rows_of_none_are_independent()
    {
        var rows = new Trade[Count];
        for (var seed = 1; seed <= 5; seed++)
        {
            Synthetic.Fill(rows.AsSpan(), seed);
            var (prices, demands, moods) = (new int[3][], new int[3][], new int[3][]);
            var (priceAndDemand, demandAndMood, priceAndMood) = (new Products[3], new Products[3], new Products[3]);
            for (var market = 0; market < 3; market++)
                (prices[market], demands[market], moods[market]) = (new int[10], new int[11], new int[3]);
            foreach (var row in rows)
            {
                var market = row.ShownMarket;
                prices[market][Cell(market == 0 ? GammaDeciles : PriceDeciles, row.Price)]++;
                demands[market][Math.Min(row.Demand, 10)]++;
                moods[market][(int)row.Mood]++;
                var (price, demand, mood) = (market == 0 ? (row.Price - 6) / Math.Sqrt(18) : (row.Price - 3.08) / 1.642, (row.Demand - 4) / 2.0, ((int)row.Mood - 0.4) / 0.6633);
                priceAndDemand[market].Add(price, demand);
                demandAndMood[market].Add(demand, mood);
                priceAndMood[market].Add(price, mood);
            }

            for (var market = 0; market < 3; market++)
            {
                ChiSquare(prices[market], [.. Enumerable.Repeat(0.1, 10)], seed);
                ChiSquare(demands[market], [.. Enumerable.Range(0, 10).Select(k => Poisson.PMF(4, k)), 1 - Poisson.CDF(4, 9)], seed);
                ChiSquare(moods[market], [0.7, 0.2, 0.1], seed);
                priceAndDemand[market].Check(((double[])[-0.5, 0.6, 0])[market], $"price and demand in market {market}, seed {seed}");
                demandAndMood[market].Check(((double[])[0, 0.5, 0])[market], $"demand and mood in market {market}, seed {seed}");
            }
            priceAndMood[0].Check(0, $"price and mood in market 0, seed {seed}");
            priceAndMood[2].Check(0, $"price and mood in market 2, seed {seed}");
        }
    }

    [Fact]
    public void Components_of_a_t_copula_have_their_concordance()
    {
        var rows = new Claim[Count];
        for (var seed = 1; seed <= 5; seed++)
        {
            var (concordances, tails, regions) = (new Concordance[3], new int[3], new int[3]);
            var previous = new Claim?[3];
            Synthetic.Fill(rows.AsSpan(), seed);
            foreach (var row in rows)
            {
                var region = (int)row.Region;
                regions[region]++;
                tails[region] += row.Storm > 2.5758 && row.Flood > 5.2983 ? 1 : 0;
                if (previous[region] is { } other)
                    concordances[region].Add(row.Flood - other.Flood, row.Storm - other.Storm);
                previous[region] = previous[region] is null ? row : null;
            }
            concordances[(int)Tier.Gold].Check(0.5, $"flood and storm in gold regions, seed {seed}");
            concordances[(int)Tier.Silver].Check(-0.3, $"flood and storm in silver regions, seed {seed}");
            concordances[(int)Tier.Basic].Check(0, $"flood and storm elsewhere, seed {seed}");

            // Extremes meet where the copula has a tail; elsewhere once in 40,000 rows.
            Assert.InRange(tails[(int)Tier.Gold] / (0.005 * regions[(int)Tier.Gold]), 0.4, 0.6);
            Within(regions[(int)Tier.Basic] / 40_000.0, tails[(int)Tier.Basic], Math.Sqrt(regions[(int)Tier.Basic] / 40_000.0), $"extremes of independent members, seed {seed}");
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(42, 1_000_000_000_000)]
    [InlineData(long.MinValue, (1L << 62) - 33)]
    public void A_row_is_what_the_second_implementation_says(long seed, long first)
    {
        for (var row = first; row < first + 200; row++)
        {
            var made = Synthetic.Row<Clustered>(seed, row);
            Draw Of(string member) => new("SynthFixtures.Laws.Tests.Clustered", member, seed, row);
            double Score(string member) => Normal.InvCDF(0, 1, Of(member).U);
            var cluster = Second.Weighted(Of("Cluster"), (0, 7), (1, 3));
            var (mean, deviation, r) = cluster == 1 ? (5, 1.5, -0.8) : (0, 1.0, 0.6);

            Assert.Equal(cluster, made.ShownCluster);
            Assert.Equal(mean + (deviation * Score("X")), made.X, Precision);
            Assert.Equal(mean + (deviation * ((r * Score("X")) + (Math.Sqrt(1 - (r * r)) * Score("Y")))), made.Y, Precision);

            var claim = Synthetic.Row<Claim>(seed, row);
            Draw Part(string member) => new("SynthFixtures.Laws.Tests.Claim", member, seed, row);
            double PartScore(string member) => Normal.InvCDF(0, 1, Part(member).U);
            var common = Math.Sqrt(3 / (2 * Gamma.InvCDF(1.5, 1, Part("Correlate Flood").U)));
            var tau = Second.Weighted(Part("Region"), (0.0, 2), (-0.3, 3), (0.5, 5));
            var rho = Math.Sin(tau * Math.PI / 2);
            var storm = (rho * PartScore("Flood")) + (Math.Sqrt(1 - (rho * rho)) * PartScore("Storm"));
            Assert.Equal(tau == 0 ? PartScore("Storm") : Normal.InvCDF(0, 1, StudentT.CDF(0, 1, 3, storm * common)), claim.Storm, 1e-6);
        }
    }

    [Fact]
    public void Rows_alone_in_pieces_and_on_threads_are_the_same()
    {
        var whole = Synthetic.Rows<Trade>(500, seed: 7, firstRow: 31);

        var single = new Trade[whole.Length];
        Parallel.For(0, whole.Length, i => single[i] = Synthetic.Row<Trade>(7, 31 + i));
        Assert.Equal(whole, single);
        foreach (var piece in new[] { 1, 7, 64, 65 })
            Assert.Equal(whole, Enumerable.Range(0, (whole.Length + piece - 1) / piece).SelectMany(p => Synthetic.Rows<Trade>(Math.Min(piece, whole.Length - (p * piece)), 7, 31 + (p * piece))));
    }

    [Fact]
    public void An_override_of_what_a_condition_reads_asks_it_again()
    {
        var (plain, gold) = (Synthetic.Rows<Claim>(300, 7), SyntheticClaim.With(region: Tier.Gold).Rows(300, 7));

        for (var i = 0; i < plain.Length; i++)
            Assert.Equal(plain[i].Region == Tier.Gold ? plain[i] : plain[i] with { Region = Tier.Gold, Flood = gold[i].Flood, Storm = gold[i].Storm }, gold[i]);
        Assert.Contains(plain.Zip(gold), rows => rows.First.Storm != rows.Second.Storm);
        Assert.Equal(plain.Select(p => p with { Flood = 1 }), SyntheticClaim.With(flood: 1).Rows(300, 7));
    }

    [Fact]
    public void What_a_component_cannot_have_is_said_with_its_condition() => Assert.Equal(
        "'UnattainableInPart where Kind == 1': the correlation of Amount and IsPaid is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range",
        Assert.Throws<SyntheticModelException>(() => Synthetic.Row<UnattainableInPart>(1, 0)).Message);

    // E[(X - 1.5)^2 (Y - 1.5)^2] of the mixture, by the moments of a normal vector about another point.
    private static double FourthMoment()
    {
        static double Of(double shift, double variance, double covariance) =>
            (variance * variance) + (2 * covariance * covariance) + (2 * shift * shift * variance) + (4 * shift * shift * covariance) + Math.Pow(shift, 4);
        return (0.7 * Of(-1.5, 1, 0.6)) + (0.3 * Of(3.5, 2.25, -1.8));
    }

    private static int Cell(double[] limits, double value)
    {
        var cell = 0;
        foreach (var limit in limits)
            cell += value > limit ? 1 : 0;
        return cell;
    }

    private static void ChiSquare(int[] cells, double[] shares, long seed)
    {
        var count = cells.Sum();
        var statistic = cells.Zip(shares, (cell, share) => Math.Pow(cell - (share * count), 2) / (share * count)).Sum();
        Within(cells.Length - 1, statistic, Math.Sqrt(2.0 * (cells.Length - 1)), $"chi-square of {cells.Length} cells, seed {seed}");
    }

    private static void Within(double expected, double actual, double standardError, string what) =>
        Assert.True(Math.Abs(actual - expected) <= StandardErrors * standardError, FormattableString.Invariant($"{what}: {actual} instead of {expected}, {(actual - expected) / standardError:0.0} standard errors"));

    // Of numbers with mean 0 and variance 1, about; the standard error by the delta method.
    private struct Products
    {
        private int count;
        private double first;
        private double second;
        private double squares;
        private double otherSquares;
        private double products;
        private double productSquares;
        private double mixed;
        private double fourth;

        public void Add(double x, double y)
        {
            count++;
            (first, second) = (first + x, second + y);
            (squares, otherSquares, products) = (squares + (x * x), otherSquares + (y * y), products + (x * y));
            var half = 0.5 * ((x * x) + (y * y));
            (productSquares, mixed, fourth) = (productSquares + (x * y * x * y), mixed + (x * y * half), fourth + (half * half));
        }

        public readonly void Check(double expected, string what)
        {
            var correlation = (products - (first * second / count)) / Math.Sqrt((squares - (first * first / count)) * (otherSquares - (second * second / count)));
            Within(expected, correlation, Math.Sqrt(productSquares - (2 * expected * mixed) + (expected * expected * fourth)) / count, what);
        }
    }

    private struct Concordance
    {
        private long excess;
        private long count;

        public void Add(double x, double y)
        {
            count++;
            excess += Math.Sign(x) * Math.Sign(y);
        }

        public readonly void Check(double expected, string what) => Within(expected, (double)excess / count, Math.Sqrt((1 - (expected * expected)) / count), what);
    }
}

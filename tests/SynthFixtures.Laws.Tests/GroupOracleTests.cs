using System;
using System.Linq;
using MathNet.Numerics.Distributions;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>What members say together, computed a second time from docs/stream-policy.md and other libraries' laws; correlations and rules have tests of their own.</summary>
public sealed class GroupOracleTests
{
    private const double Relative = 1e-7;

    public static TheoryData<long, long> Places => new() { { 0, 0 }, { 42, 1_000_000_000 }, { -1, 77 }, { long.MinValue, int.MaxValue - 1000 } };

    [Theory, MemberData(nameof(Places))]
    public void Parts_of_a_sum_are_gamma_quantiles_over_their_sum(long seed, long first)
    {
        var rows = Synthetic.Rows<Household>(300, seed, first);
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, number) = (rows[i], first + i);
            double Quantile(string member, double shape) => Gamma.InvCDF(shape, 1, new Draw("SynthFixtures.Laws.Tests.Household", member, seed, number).U);
            double[] Divided(double total, params (string Member, double Shape)[] parts)
            {
                var weights = parts.Select(p => Quantile(p.Member, p.Shape)).ToArray();
                return [.. weights.Select(w => total * w / weights.Sum())];
            }

            var income = Math.Exp(Normal.InvCDF(8, 0.5, new Draw("SynthFixtures.Laws.Tests.Household", "Income", seed, number).U));
            Nearly([income, .. Divided(income, ("Saved", 2), ("Housing", 2), ("Living", 2))], [row.Income, row.Saved, row.Housing, row.Living]);
            Nearly(Divided(row.Housing, ("Heating", 1), ("Loan", 0.5)), [row.Heating, row.Loan]);

            // Whole parts, and the unit that is left to the greater remainder.
            var hours = Divided(24, ("Asleep", 30), ("Awake", 30));
            Assert.Equal(hours[0] - Math.Floor(hours[0]) > 0.5 ? Math.Ceiling(hours[0]) : Math.Floor(hours[0]), row.Asleep);
        }
    }

    // Rent has concentration 2, the others 1, so the density is that of Rent, and Fun <= 33.33 leaves an interval of one length to Food.
    [Theory, MemberData(nameof(Places))]
    public void Bounded_parts_follow_one_after_the_other_by_their_laws_given_those_before(long seed, long first)
    {
        var rows = Synthetic.Rows<Household>(300, seed, first);
        for (var i = 0; i < rows.Length; i++)
        {
            double U(string member) => new Draw("SynthFixtures.Laws.Tests.Household", member, seed, first + i).U;
            var rent = Math.Sqrt(400 + (3200 * U("Rent")));
            var food = 66.67 - rent + (33.33 * U("Food"));

            Assert.Equal(rent, (double)rows[i].Rent, 0.0101);
            Assert.Equal(food, (double)rows[i].Food, 0.0101);
            Assert.Equal(100m, rows[i].Rent + rows[i].Food + rows[i].Fun);
        }
    }

    [Theory, MemberData(nameof(Places))]
    public void A_mixture_is_the_quantile_of_the_weighted_sum_of_its_laws(long seed, long first)
    {
        static double Between(double from, double to) => Normal.CDF(0, 1, to) - Normal.CDF(0, 1, from);
        static double Three(double x) => (0.5 * Gamma.CDF(2, 1 / 3.0, Math.Max(x, 0))) + (0.25 * Math.Clamp((x - 10) / 2, 0, 1)) + (0.25 * Between(-1, Math.Clamp(x, -1, 1)) / Between(-1, 1));
        static double Counts(int k) => (0.25 * Poisson.CDF(3, k)) + (k < 15 ? 0 : 0.75 * (1 - ((1 - Normal.CDF(20, 2, k + 0.5)) / (1 - Normal.CDF(20, 2, 14.5)))));
        static double Two(double x) => (0.5 * Normal.CDF(10, 1, x)) + (0.5 * Normal.CDF(20, 1, x));

        var rows = Synthetic.Rows<Mixed>(300, seed, first);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            double U(string member) => new Draw("SynthFixtures.Laws.Tests.Mixed", member, seed, first + i).U;

            Assert.Equal(U("Plain"), (0.7 * Normal.CDF(0, 1, row.Plain)) + (0.3 * Normal.CDF(5, 1.5, row.Plain)), 1e-9);
            Assert.Equal(U("Three"), Three(row.Three), 1e-9);
            Assert.InRange(U("Count"), row.Count == 0 ? 0 : Counts(row.Count - 1) - 1e-9, Counts(row.Count) + 1e-9);
            Assert.Equal(U("Flag") >= 0.75, row.Flag);
            var ruled = (double)row.Ruled;
            Assert.InRange(U("Ruled"), row.Flag ? Two(ruled - 0.00501) : Normal.CDF(0, 1, ruled - 0.00501), row.Flag ? Two(ruled + 0.00501) : Normal.CDF(0, 1, ruled + 0.00501));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(42, 17)]
    [InlineData(-3, 38_500)]
    public void Members_that_are_missing_together_ask_one_uniform_of_their_group(long seed, long first)
    {
        var rows = Synthetic.Rows<Car>(300, seed, first);
        for (var i = 0; i < rows.Length; i++)
        {
            bool IsMissing(string member) => new Draw("SynthFixtures.Laws.Tests.Car", member, seed, first + i).IsMissing(0.3);
            var together = IsMissing("Street.MissingTogether");
            Assert.Equal((together, together, together, IsMissing("Colour")), (rows[i].Street is null, rows[i].House is null, rows[i].City is null, rows[i].Colour is null));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(42, 17)]
    [InlineData(-3, 700)]
    public void Unique_members_and_combinations_stand_where_their_permutation_puts_them(long seed, long first)
    {
        var (coupons, cars) = (Synthetic.Rows<Coupon>(300, seed, first), Synthetic.Rows<Car>(300, seed, first));
        for (var i = 0; i < 300; i++)
        {
            ulong At(string type, string member, ulong count) =>
                PermutationOracle.At(Draw.Key(Draw.Stream("SynthFixtures.Laws.Tests." + type, member), seed), count, (ulong)(first + i));

            var code = At("Coupon", "Code", 26_000);
            Assert.Equal(1 + (int)At("Coupon", "Number", 1000), coupons[i].Number);
            Assert.Equal($"{(char)('A' + (code / 1000))}{code % 1000:000}", coupons[i].Code);
            Assert.Equal(new DateOnly(2020, 1, 1).AddDays((int)At("Coupon", "Day", 3653)), coupons[i].Day);

            var key = At("Car", "Country.UniqueTogether", 39_000);
            var plate = key / 3 % 2600;
            Assert.Equal(
                (((string[])["DE", "FR", "IT"])[key % 3], $"{(char)('A' + (plate / 100))}{plate % 100:00}", 1 + (int)(key / 3 / 2600)),
                (cars[i].Country, cars[i].Plate, cars[i].Series));
        }
        Assert.Equal(["a", "b", "c"], Enumerable.Range(0, 3).Select(row => "abc"[(int)PermutationOracle.At(Draw.Key(Draw.Stream("SynthFixtures.Laws.Tests.Letter", "Text"), seed), 3, (ulong)row)].ToString()).Order());
        for (var row = 0; row < 3; row++)
            Assert.Equal("abc"[(int)PermutationOracle.At(Draw.Key(Draw.Stream("SynthFixtures.Laws.Tests.Letter", "Text"), seed), 3, (ulong)row)].ToString(), Synthetic.Row<Letter>(seed, row).Text);
    }

    private static void Nearly(double[] expected, double[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.InRange(actual[i], expected[i] * (1 - Relative) - 1e-300, (expected[i] * (1 + Relative)) + 1e-300);
    }
}

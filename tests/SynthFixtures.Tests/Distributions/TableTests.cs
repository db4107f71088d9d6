using System;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;
using static SynthFixtures.Tests.Distributions.Reference;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Laws whose quantile stands in a table: against reference values, in the probability, and in their known bits.</summary>
public sealed class TableTests
{
    private const double UError = 1e-12;

    [Fact]
    public void Gamma_agrees_with_the_reference() => Check("gamma", p => new Gamma(P(p, "shape"), P(p, "scale")), expectedSets: 4, UError);

    [Fact]
    public void Beta_agrees_with_the_reference() => Check("beta", p => new Beta(P(p, "alpha"), P(p, "beta")), expectedSets: 4, UError);

    [Fact]
    public void StudentT_agrees_with_the_reference() =>
        Check("student_t", p => new StudentT(P(p, "location"), P(p, "scale"), P(p, "df")), expectedSets: 4, UError);

    [Fact]
    public void ChiSquared_agrees_with_the_reference() => Check("chi_squared", p => new ChiSquared(P(p, "df")), expectedSets: 3, UError);

    [Fact]
    public void FisherF_agrees_with_the_reference() => Check("f", p => new FisherF(P(p, "df1"), P(p, "df2")), expectedSets: 3, UError);

    [Fact]
    public void Pert_agrees_with_the_reference() => Check("pert", p => new Pert(P(p, "lower"), P(p, "mode"), P(p, "upper")), expectedSets: 2, UError);

    [Fact]
    public void InverseGaussian_agrees_with_the_reference() =>
        Check("inverse_gaussian", p => new InverseGaussian(P(p, "mean"), P(p, "shape")), expectedSets: 3, UError);

    [Fact]
    public void VonMises_agrees_with_the_reference() => Check("von_mises", p => new VonMises(P(p, "mean"), P(p, "concentration")), expectedSets: 3, UError);

    [Fact]
    public void Gamma_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new Gamma(2, 1), new Gamma(0.5, 3), new Gamma(0.45, 1), new Gamma(0.2, 1), new Gamma(0.01, 1), new Gamma(1, 1), new Gamma(150, 2), new Gamma(4000, 1), new Gamma(1e6, 1));

    [Fact]
    public void Beta_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new Beta(2, 3), new Beta(0.5, 0.5), new Beta(0.05, 0.3), new Beta(0.01, 5), new Beta(8, 1.5), new Beta(1, 1), new Beta(60, 140), new Beta(1000, 3), new Beta(1e5, 1e5));

    [Fact]
    public void StudentT_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new StudentT(0, 1, 0.5), new StudentT(0, 1, 1), new StudentT(0, 1, 1.49), new StudentT(0, 1, 1.5), new StudentT(0, 1, 5), new StudentT(0, 1, 30), new StudentT(0, 1, 1e9));

    [Fact]
    public void FisherF_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new FisherF(5, 12), new FisherF(1, 3), new FisherF(0.25, 0.25), new FisherF(20, 40), new FisherF(1.6, 1e5), new FisherF(1e6, 3));

    [Fact]
    public void InverseGaussian_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new InverseGaussian(1, 1), new InverseGaussian(2, 5), new InverseGaussian(10, 0.5), new InverseGaussian(1, 0.001), new InverseGaussian(1, 1e6));

    [Fact]
    public void VonMises_keeps_the_probability_in_the_middle_and_in_both_tails() => CheckProbability(
        new VonMises(0, 0), new VonMises(0, 0.1), new VonMises(0, 1), new VonMises(0.5, 4), new VonMises(0, 30), new VonMises(0, 1e6));

    [Fact]
    public void A_law_far_beyond_its_table_keeps_full_relative_precision()
    {
        var (gamma, student) = (new Gamma(2, 1), new StudentT(0, 1, 5));
        foreach (var q in (double[])[1e-20, 1e-100, 1e-300])
        {
            Assert.InRange(gamma.Survival(gamma.UpperQuantile(q)) / q, 1 - 1e-12, 1 + 1e-12);
            Assert.InRange(gamma.Cdf(gamma.Quantile(q)) / q, 1 - 1e-12, 1 + 1e-12);
            Assert.InRange(student.Cdf(student.Quantile(q)) / q, 1 - 1e-12, 1 + 1e-12);
        }
    }

    [Fact]
    public void A_table_makes_only_the_rows_that_are_asked_for()
    {
        var table = new QuantileTable(new GammaTail(2, isLower: true), new GammaTail(2, isLower: false));
        Assert.Equal(0, table.RowCount);
        table.Distance(0.3, 0.7, out _);
        table.Distance(0.3001, 0.6999, out _);
        Assert.Equal(1, table.RowCount);
        table.Distance(0.7, 0.3, out _);
        Assert.Equal(2, table.RowCount);
    }

    // Both rows beside an end share it, and the guess is so good that one evaluation finds it; the nodes of the powers of two take a few.
    [Fact]
    public void The_end_of_a_cell_takes_one_evaluation_of_the_tail()
    {
        var (lower, upper) = (new Counted(new GammaTail(2, isLower: true)), new Counted(new GammaTail(2, isLower: false)));
        var table = new QuantileTable(lower, upper);
        for (var cell = 0; cell < QuantileTable.CellCount; cell++)
        {
            var inside = 0.5 * (QuantileTable.StartOf(cell) + QuantileTable.StartOf(cell + 1));
            table.Distance(inside, 1 - inside, out _);
            table.Distance(1 - inside, inside, out _);
        }
        Assert.Equal(2 * QuantileTable.CellCount, table.RowCount);
        Assert.InRange(lower.Evaluations, QuantileTable.CellCount, 1.3 * QuantileTable.CellCount);
        Assert.InRange(upper.Evaluations, QuantileTable.CellCount, 1.3 * QuantileTable.CellCount);
    }

    private sealed class Counted(Tail tail) : Tail
    {
        public int Evaluations { get; private set; }

        public override bool IsGrowing => tail.IsGrowing;

        public override double NearMedian => tail.NearMedian;

        public override TailPoint At(double distance)
        {
            Evaluations++;
            return tail.At(distance);
        }

        public override (double Slope, double Curvature) LogDensity(double distance) => tail.LogDensity(distance);
    }

    [Fact]
    public void Threads_that_make_the_same_rows_get_the_same_bits()
    {
        var u = Enumerable.Range(0, 20_000).Select(i => Uniforms.At(21, i)).ToArray();
        var law = new Gamma(2.5, 1);
        var columns = new double[4][];
        Parallel.For(0, columns.Length, i => Columns.Quantile(in law, u, columns[i] = new double[u.Length]));
        var alone = new double[u.Length];
        Columns.Quantile(new Gamma(2.5, 1), u, alone);
        Assert.All(columns, column => Assert.Equal(alone, column));
    }

    [Fact]
    public void Rows_do_not_depend_on_the_order_in_which_they_are_made()
    {
        var (upwards, downwards) = (new Beta(2, 3), new Beta(2, 3));
        var u = Enumerable.Range(0, 500).Select(i => Uniforms.At(22, i)).Order().ToArray();
        var expected = u.Select(x => upwards.Quantile(x)).ToArray();
        Assert.Equal(expected, u.Reverse().Select(x => downwards.Quantile(x)).Reverse());
    }

    [Fact]
    public void Bits_of_the_laws_in_tables()
    {
        KnownAnswers.Check("Gamma", "new Gamma(2, 20000)", new Gamma(2, 20_000));
        KnownAnswers.Check("Gamma.SmallShape", "new Gamma(0.2, 1)", new Gamma(0.2, 1));
        KnownAnswers.Check("Beta", "new Beta(2, 3)", new Beta(2, 3));
        KnownAnswers.Check("Beta.SmallShape", "new Beta(0.2, 0.7)", new Beta(0.2, 0.7));
        KnownAnswers.Check("StudentT", "new StudentT(1, 2, 2.5)", new StudentT(1, 2, 2.5));
        KnownAnswers.Check("ChiSquared", "new ChiSquared(4)", new ChiSquared(4));
        KnownAnswers.Check("FisherF", "new FisherF(5, 12)", new FisherF(5, 12));
        KnownAnswers.Check("Pert", "new Pert(1, 2, 6)", new Pert(1, 2, 6));
        KnownAnswers.Check("InverseGaussian", "new InverseGaussian(2, 5)", new InverseGaussian(2, 5));
        KnownAnswers.Check("VonMises", "new VonMises(0.5, 4)", new VonMises(0.5, 4));
        KnownAnswers.Check("Truncated.Gamma", "new Truncated<Gamma>(new(2, 1), 60)", new Truncated<Gamma>(new(2, 1), 60));
    }

    // Half of the probabilities are uniform, half spread over all powers of two down to 2^-53, on either side.
    private static void CheckProbability<TLaw>(params TLaw[] laws)
        where TLaw : struct, IDensity
    {
        foreach (var law in laws)
        {
            for (var i = 0; i < 3_000; i++)
            {
                var u = Uniforms.At(31, i);
                if (i % 2 == 0)
                    u = Math.ScaleB(1 + u, -2 - (i / 4 % 52));
                if (i % 4 == 0)
                    u = 1 - u;
                var x = law.Quantile(u);
                var (wanted, reached) = u < 0.5 ? (u, law.Cdf(x)) : (1 - u, law.Survival(x));
                // Two ulp of the value; the angle next to an end of the circle, whose distance is not kept, three.
                var rounding = (law is VonMises ? 3 : 2) * (Math.BitIncrement(Math.Abs(x)) - Math.Abs(x)) * law.Pdf(x);
                Assert.True(Math.Abs(reached - wanted) <= UError + rounding, $"{typeof(TLaw).Name} {law.Cdf(1):R}: u = {u:R}, x = {x:R}, {reached:R}");
                Assert.True(Math.Abs(reached - wanted) <= (1e-9 * wanted) + rounding, $"{typeof(TLaw).Name} {law.Cdf(1):R}: u = {u:R}, x = {x:R}, {reached:R} in the tail");
            }
        }
    }
}

using System;
using System.Linq;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Dependence;

public sealed class StudentTableTests
{
    private const double LeastUniform = 1.1102230246251565e-16;

    public static TheoryData<double> DegreesOfFreedom => [0.5, 1, 2.5, 4, 8, 8.5, 30, 1000, 2e8];

    [Theory]
    [MemberData(nameof(DegreesOfFreedom))]
    public void Probabilities_are_those_of_the_law_in_both_tails(double degreesOfFreedom)
    {
        var law = new StudentT(0, 1, degreesOfFreedom);
        var table = Table(law, degreesOfFreedom);

        foreach (var u in Enumerable.Range(1, 400).Select(i => Math.Pow(2, -53.0 * i / 400)))
        {
            var t = law.UpperQuantile(u);
            Span<double> column = [-t, t];
            table.ToUniforms(column);
            Assert.InRange(Math.Abs((column[0] / law.Cdf(-t)) - 1), 0, 1e-9);
            Assert.InRange(Math.Abs(column[0] - law.Cdf(-t)), 0, 1e-12);
            Assert.InRange(Math.Abs(column[1] - law.Cdf(t)), 0, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(DegreesOfFreedom))]
    public void Columns_and_single_values_have_equal_bits(double degreesOfFreedom)
    {
        var table = Table(new StudentT(0, 1, degreesOfFreedom), degreesOfFreedom);
        var values = Enumerable.Range(-100, 201).Select(i => Math.ScaleB(i, Math.Abs(i) / 4)).Append(double.PositiveInfinity).Append(double.NegativeInfinity).ToArray();

        for (var repetition = 0; repetition < 2; repetition++)
        {
            var column = (double[])values.Clone();
            table.ToUniforms(column);
            Assert.Equal(values.Select(Single), column);
        }
        Assert.Equal(1 - LeastUniform, Single(double.PositiveInfinity));
        Assert.InRange(Single(double.NegativeInfinity), LeastUniform, LeastUniform * (1 + 1e-9));

        double Single(double value)
        {
            Span<double> column = [value];
            table.ToUniforms(column);
            return column[0];
        }
    }

    private static StudentTable Table(StudentT law, double degreesOfFreedom) => new(degreesOfFreedom, law.UpperQuantile(LeastUniform));
}

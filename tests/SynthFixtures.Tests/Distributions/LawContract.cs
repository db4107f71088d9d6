using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>What every numeric kernel promises. A kernel's contract test derives and names parameters that matter.</summary>
public abstract partial class LawContract<TLaw>
    where TLaw : struct, IDistribution
{
    /// <summary>The parameter sets.</summary>
    protected abstract IEnumerable<TLaw> Laws { get; }

    /// <summary>The ends of each law's support, in the order of <see cref="Laws"/>.</summary>
    protected abstract IEnumerable<(double Least, double Greatest)> Supports { get; }

    /// <summary>Whether the values are integers: then a step of the distribution function has many uniforms.</summary>
    protected virtual bool IsDiscrete => false;

    /// <summary>The relative error, in the smaller tail, of the quantile followed by the distribution function.</summary>
    protected virtual double RoundTrip => 1e-13;

    [Fact]
    public void Zero_and_one_give_the_exact_ends_of_the_support()
    {
        foreach (var (law, support) in Laws.Zip(Supports))
        {
            Assert.Equal(support.Least, law.Quantile(0));
            Assert.Equal(support.Greatest, law.Quantile(1));
            Assert.Equal(support.Greatest, law.UpperQuantile(0));
            Assert.Equal(support.Least, law.UpperQuantile(1));
        }
    }

    [Fact]
    public void NaN_stays_NaN()
    {
        foreach (var law in Laws)
        {
            Assert.Equal(double.NaN, law.Quantile(double.NaN));
            UseRegisters(law);
            var column = Enumerable.Repeat(0.3, 40).ToArray();
            column[5] = column[39] = double.NaN;
            Columns.Quantile(in law, column);
            Assert.Equal([5, 39], Enumerable.Range(0, 40).Where(i => double.IsNaN(column[i])));
        }
    }

    [Fact]
    public void The_quantile_is_monotone()
    {
        foreach (var law in Laws)
        {
            var values = Uniforms1(20_000).Order().Select(u => law.Quantile(u)).ToArray();
            for (var i = 1; i < values.Length; i++)
                Assert.True(values[i - 1] <= values[i], $"{values[i - 1]:R} before {values[i]:R}");
        }
    }

    [Fact]
    public void Values_lie_in_the_support()
    {
        foreach (var (law, support) in Laws.Zip(Supports))
        {
            foreach (var u in Uniforms1(5_000).Concat(EdgeUniforms.All))
                Assert.InRange(law.Quantile(u), support.Least, support.Greatest);
        }
    }

    [Fact]
    public void A_column_has_the_bits_of_its_values()
    {
        foreach (var law in Laws)
        {
            UseRegisters(law);
            foreach (var u in EdgeUniforms.Columns())
            {
                var apart = new double[u.Length + 2];
                Array.Fill(apart, -77);
                var inPlace = (double[])u.Clone();
                Columns.Quantile(in law, u, apart.AsSpan(1, u.Length));
                Columns.Quantile(in law, inPlace);
                for (var i = 0; i < u.Length; i++)
                {
                    AssertBits(law.Quantile(u[i]), apart[i + 1], u[i]);
                    AssertBits(apart[i + 1], inPlace[i], u[i]);
                }
                Assert.Equal((-77, -77), (apart[0], apart[^1]));
            }
        }
    }

    [Fact]
    public void The_upper_quantile_is_the_quantile_seen_from_above()
    {
        foreach (var law in Laws)
        {
            foreach (var u in Uniforms1(2_000))
                Assert.Equal(law.Quantile(u), law.UpperQuantile(1 - u));
        }
    }

    [Fact]
    public void Both_tails_add_up_to_one()
    {
        foreach (var law in Laws)
        {
            foreach (var x in Uniforms1(2_000).Select(u => law.Quantile(u)))
                Assert.InRange(law.Cdf(x) + law.Survival(x), 1 - 4e-15, 1 + 4e-15);
        }
    }

    [Fact]
    public void Beyond_the_support_the_tails_are_0_and_1()
    {
        foreach (var (law, support) in Laws.Zip(Supports))
        {
            Assert.Equal((1.0, 0.0), (law.Cdf(double.PositiveInfinity), law.Survival(double.PositiveInfinity)));
            Assert.Equal((0.0, 1.0), (law.Cdf(double.NegativeInfinity), law.Survival(double.NegativeInfinity)));
            Assert.Equal((1.0, 0.0), (law.Cdf(support.Greatest), law.Survival(support.Greatest)));
            Assert.Equal((0.0, 1.0), (law.Cdf(Math.BitDecrement(support.Least)), law.Survival(Math.BitDecrement(support.Least))));
        }
    }

    [Fact]
    public void The_distribution_function_undoes_the_quantile()
    {
        foreach (var law in Laws)
        {
            foreach (var u in Uniforms1(2_000))
            {
                var x = law.Quantile(u);
                if (IsDiscrete)
                    Assert.True(law.Cdf(x - 1) <= u * (1 + 1e-12) && law.Survival(x) <= (1 - u) * (1 + 1e-12), $"u = {u:R}: {x:R}");
                else if (u < 0.5)
                    Assert.InRange(law.Cdf(x), u * (1 - RoundTrip), u * (1 + RoundTrip));
                else
                    Assert.InRange(law.Survival(x), (1 - u) * (1 - RoundTrip), (1 - u) * (1 + RoundTrip));
            }
        }
    }

    [Fact]
    public void The_quantile_undoes_the_distribution_function_of_a_discrete_law()
    {
        if (!IsDiscrete)
            return;
        foreach (var law in Laws)
        {
            foreach (var x in Uniforms1(2_000).Select(u => law.Quantile(u)))
            {
                var (p, q) = (law.Cdf(x), law.Survival(x));
                Assert.Equal(x, p < 0.5 ? law.Quantile(p * (1 - 1e-12)) : law.UpperQuantile(q + (1e-12 * (1 - q))));
            }
        }
    }

    // A table serves its first values in scalar code.
    private static void UseRegisters(TLaw law) => Columns.Quantile(in law, Uniforms1(20_000).ToArray());

    private static IEnumerable<double> Uniforms1(int count) => Enumerable.Range(0, count).Select(i => Uniforms.At(77, i));

    private static void AssertBits(double expected, double actual, double u)
    {
        if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual))
            Assert.Fail($"u = {u:R}: {expected:R} by itself, {actual:R} in a column");
    }
}

using System;
using System.Linq;
using System.Numerics;
using static MathNet.Numerics.SpecialFunctions;

namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>The quantile functions a second time: by integers where values are discrete, by another library's special functions where not.</summary>
internal static class Laws
{
    private static readonly double Root2 = Math.Sqrt(2);

    public static Guid Guid(Draw draw)
    {
        var bytes = BitConverter.GetBytes(draw.Word(0)).Concat(BitConverter.GetBytes(draw.Word(1))).ToArray();
        bytes[7] = (byte)(0x40 | (bytes[7] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes);
    }

    /// <summary>min + floor(u n): exact; of more than 2^52 integers with the further bits.</summary>
    public static long DiscreteUniform(Draw draw, long min, long max)
    {
        var n = (BigInteger)max - min + 1;
        return (long)(min + (n <= BigInteger.One << 52 ? draw.Odd * n / Draw.UniformCells : ((((BigInteger)(draw.Word(0) >> 12) << 64) + draw.Word(1)) * n) >> 116));
    }

    public static T Pick<T>(Draw draw, params T[] values) => values[DiscreteUniform(draw, 0, values.Length - 1)];

    public static T Weighted<T>(Draw draw, params (T Value, int Weight)[] values)
    {
        var sum = values.Sum(v => v.Weight);
        var before = 0;
        return values.First(v => draw.Odd * sum < (before += v.Weight) * Draw.UniformCells).Value;
    }

    public static DateTime Time(Draw draw, DateTime from, DateTime to) =>
        from.AddSeconds(DiscreteUniform(draw, 0, (long)(to - from).TotalSeconds - 1));

    public static DateOnly Date(Draw draw, DateOnly from, DateOnly to) => from.AddDays((int)DiscreteUniform(draw, 0, to.DayNumber - from.DayNumber));

    public static string Label(Draw draw) => $"{draw.Member} {DiscreteUniform(draw, 0, 99_999):00000}";

    public static double Uniform(Draw draw, double min, double max) => (min * draw.V) + (max * draw.U);

    public static double Normal(Draw draw, double mean, double deviation) => mean + (deviation * StandardNormal(draw.U, draw.V));

    /// <summary>Normal, conditioned on [min, max]: the probabilities are taken from the nearer tail.</summary>
    public static double Normal(Draw draw, double mean, double deviation, double min, double max)
    {
        var (low, high) = ((min - mean) / deviation, (max - mean) / deviation);
        var (below, above) = (UpperTail(-low), UpperTail(high));
        var mass = low > 0 ? UpperTail(low) - above : high < 0 ? UpperTail(-high) - below : 1 - below - above;
        return mean + (deviation * StandardNormal(below + (draw.U * mass), above + (draw.V * mass)));
    }

    /// <summary>Normal on the integers: k has the mass of [k - 1/2, k + 1/2).</summary>
    public static long NormalInteger(Draw draw, double mean, double deviation, double min = double.NegativeInfinity, double max = double.PositiveInfinity) =>
        (long)Math.Floor(Normal(draw, mean, deviation, min - 0.5, max + 0.5) + 0.5);

    public static double LogNormal(Draw draw, double logMean, double logDeviation) => Math.Exp(Normal(draw, logMean, logDeviation));

    public static double LogNormal(Draw draw, double logMean, double logDeviation, double min, double max) =>
        Math.Exp(Normal(draw, logMean, logDeviation, Math.Log(min), Math.Log(max)));

    public static double Exponential(Draw draw, double mean) => -mean * Math.Log(draw.V);

    public static double Exponential(Draw draw, double mean, double max)
    {
        var above = Math.Exp(-max / mean);
        return -mean * Math.Log(above + (draw.V * (1 - above)));
    }

    /// <summary>The least k with P(min &lt;= X &lt;= k) &gt;= u P(min &lt;= X &lt;= max), in 28 decimal digits.</summary>
    public static long Poisson(Draw draw, int mean, int min = 0, int max = 200)
    {
        var weights = new decimal[max + 1];
        weights[0] = 1e-10m;
        for (var k = 1; k <= max; k++)
            weights[k] = weights[k - 1] * mean / k;

        var target = (decimal)draw.Odd / (decimal)Draw.UniformCells * weights.Skip(min).Sum();
        var sum = 0m;
        return Enumerable.Range(min, max - min + 1).First(k => (sum += weights[k]) >= target);
    }

    public static bool Bernoulli(Draw draw, decimal probability) =>
        (decimal)draw.Odd / (decimal)Draw.UniformCells >= 1 - probability;

    private static double UpperTail(double z) => Erfc(z / Root2) / 2;

    private static double StandardNormal(double p, double q) => p < q ? -Root2 * ErfcInv(2 * p) : Root2 * ErfcInv(2 * q);
}

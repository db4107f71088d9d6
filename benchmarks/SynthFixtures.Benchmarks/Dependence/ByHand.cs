using System;
using MathNet.Numerics.Random;
using Shop;
using Peer = MathNet.Numerics.Distributions;

namespace SynthFixtures.Benchmarks.Dependence;

/// <summary>Correlated normal members as a good engineer writes them: a Cholesky factor, computed once, and a loop.</summary>
internal sealed class ByHand
{
    private const int Members = 5;
    private const int MathNetRows = 512;

    private static readonly double[] Means = [170, 75, 60, 26, 90];
    private static readonly double[] Deviations = [10, 12, 4, 2, 12];

    private static readonly double[,] Correlations =
    {
        { 1, 0.6, 0.8, 0.7, 0.4 },
        { 0.6, 1, 0.5, 0.5, 0.8 },
        { 0.8, 0.5, 1, 0.6, 0.3 },
        { 0.7, 0.5, 0.6, 1, 0.3 },
        { 0.4, 0.8, 0.3, 0.3, 1 },
    };

    private readonly double[] factor = Cholesky();
    private readonly double[] normals = new double[Members * MathNetRows];
    private readonly Xoshiro256StarStar mathNet = new(1, threadSafe: false);
    private Xoshiro256PlusPlus random = new(1);

    /// <summary>xoshiro256++ and Box-Muller, whose second number serves the next draw.</summary>
    public void Fill(Span<Body> rows)
    {
        var generator = random;
        Span<double> z = stackalloc double[2 * Members];
        for (var i = 0; i < rows.Length; i++)
        {
            if (i % 2 == 0)
            {
                for (var k = 0; k < z.Length; k += 2)
                {
                    var radius = Math.Sqrt(-2 * Math.Log(1 - generator.NextDouble()));
                    var (sin, cos) = Math.SinCos(2 * Math.PI * generator.NextDouble());
                    (z[k], z[k + 1]) = (radius * cos, radius * sin);
                }
            }
            rows[i] = Row(i % 2 == 0 ? z[..Members] : z[Members..]);
        }
        random = generator;
    }

    /// <summary>MathNet's normals in bulk.</summary>
    public void FillByMathNet(Span<Body> rows)
    {
        for (var start = 0; start < rows.Length; start += MathNetRows)
        {
            Peer.Normal.Samples(mathNet, normals, 0, 1);
            for (var i = 0; i < Math.Min(MathNetRows, rows.Length - start); i++)
                rows[start + i] = Row(normals.AsSpan(Members * i, Members));
        }
    }

    private Body Row(ReadOnlySpan<double> z)
    {
        var l = factor;
        var y1 = (l[5] * z[0]) + (l[6] * z[1]);
        var y2 = (l[10] * z[0]) + (l[11] * z[1]) + (l[12] * z[2]);
        var y3 = (l[15] * z[0]) + (l[16] * z[1]) + (l[17] * z[2]) + (l[18] * z[3]);
        var y4 = (l[20] * z[0]) + (l[21] * z[1]) + (l[22] * z[2]) + (l[23] * z[3]) + (l[24] * z[4]);
        return new(
            Means[0] + (Deviations[0] * z[0]), Means[1] + (Deviations[1] * y1), Means[2] + (Deviations[2] * y2), Means[3] + (Deviations[3] * y3), Means[4] + (Deviations[4] * y4));
    }

    private static double[] Cholesky()
    {
        var l = new double[Members * Members];
        for (var i = 0; i < Members; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = Correlations[i, j];
                for (var k = 0; k < j; k++)
                    sum -= l[(Members * i) + k] * l[(Members * j) + k];
                l[(Members * i) + j] = i == j ? Math.Sqrt(sum) : sum / l[(Members * j) + j];
            }
        }
        return l;
    }
}

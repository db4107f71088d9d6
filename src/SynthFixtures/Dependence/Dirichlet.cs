using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Shares of a Dirichlet law: a gamma variable for each member, whose shape is the member's concentration, over the sum of all.</summary>
/// <remarks>
/// Devroye, "Non-Uniform Random Variate Generation", 1986, XI.4. Every member has one uniform, of its own stream: a member that is added or taken away
/// changes the sum, and by it all others in the same ratio.
/// </remarks>
internal sealed class Dirichlet
{
    // From here on no quantile of the grid of uniforms is less than 2^-1022.
    private const double LeastSafe = 0.06;
    private const double LeastSum = 1e-290;

    private static readonly Exponential OfOne = new(mean: 1);

    private readonly double[] concentrations;
    private readonly Gamma[] laws;
    private readonly bool canUnderflow;

    public Dirichlet(double[] concentrations)
    {
        this.concentrations = concentrations;
        laws = new Gamma[concentrations.Length];
        for (var k = 0; k < laws.Length; k++)
        {
            var first = Array.IndexOf(concentrations, concentrations[k]);
            laws[k] = first < k ? laws[first] : concentrations[k] == 1 ? default : new Gamma(concentrations[k], scale: 1);
            canUnderflow |= concentrations[k] < LeastSafe;
        }
    }

    /// <summary>Draws the weights: positive numbers, of which each row's are shares of their sum.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="streams">The streams of the members.</param>
    /// <param name="weights">A column for each member.</param>
    /// <param name="stride">From one column to the next.</param>
    /// <param name="length">How much of each column is filled, at least the number of rows.</param>
    public void Draw(in RowBlock block, ReadOnlySpan<ulong> streams, Span<double> weights, int stride, int length)
    {
        for (var k = 0; k < laws.Length; k++)
        {
            var column = weights.Slice(k * stride, length);
            block.Uniforms(streams[k], lane: 0, Purpose.Value, column);
            if (concentrations[k] == 1)
                OfOne.Quantile(column, column);
            else
                laws[k].Quantile(column, column);
        }
        if (!canUnderflow)
            return;

        for (var i = 0; i < length; i++)
        {
            var sum = 0.0;
            for (var k = 0; k < laws.Length; k++)
                sum += weights[(k * stride) + i];
            if (!(sum >= LeastSum))
                DrawTiny(in block, streams, weights[i..], stride, i);
        }
    }

    // Far down, P(X < x) = x^a / Gamma(a + 1): so far that the weights come from their logarithms.
    private void DrawTiny(in RowBlock block, ReadOnlySpan<ulong> streams, Span<double> weights, int stride, int position)
    {
        var greatest = double.NegativeInfinity;
        for (var k = 0; k < laws.Length; k++)
        {
            var u = block.Uniform(streams[k], position);
            var logarithm = (Elementary.Log(u) + GammaFunctions.LogGamma(concentrations[k] + 1)) / concentrations[k];
            weights[k * stride] = logarithm;
            greatest = Math.Max(greatest, logarithm);
        }
        for (var k = 0; k < laws.Length; k++)
            weights[k * stride] = Elementary.Exp(weights[k * stride] - greatest);
    }
}

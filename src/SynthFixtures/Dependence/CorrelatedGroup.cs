using System;
using System.Globalization;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Members with their stated correlations, and the normal correlations that attain them: solved for at first use.</summary>
internal sealed class CorrelatedGroup
{
    private readonly string model;
    private readonly CorrelatedPair[] pairs;
    private readonly bool isGaussian;
    private NormalFactor? factor;

    public CorrelatedGroup(string model, Marginal[] members, CorrelatedPair[] pairs, bool isGaussian)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pairs);
        (this.model, this.pairs, this.isGaussian) = (model, pairs, isGaussian);
        Members = members;
    }

    public Marginal[] Members { get; }

    /// <summary>The factor; threads that ask at once find the same.</summary>
    public NormalFactor Factor => factor ??= Solve();

    /// <summary>Dependent standard normal scores of the members in the rows of a block.</summary>
    public ColumnBlock Scores(ref RowBlock block)
    {
        var lower = Factor;
        var columns = block.Columns(Members.Length);
        for (var i = 0; i < Members.Length; i++)
        {
            block.Uniforms(Members[i].Stream, lane: 0, Purpose.Value, columns.Padded(i));
            NormalScores.OfUniforms(columns.Padded(i));
        }
        lower.Mix(columns);
        return columns;
    }

    private NormalFactor Solve()
    {
        var size = Members.Length;
        var functions = new ScoreFunction[size];
        for (var i = 0; i < size; i++)
            functions[i] = new ScoreFunction($"{model}.{Members[i].Member}", Members[i].Stored);

        var matrix = new double[size * size];
        for (var i = 0; i < size; i++)
            matrix[i * (size + 1)] = 1;
        foreach (var pair in pairs)
        {
            var (first, second) = (IndexOf(pair.First), IndexOf(pair.Second));
            var scores = isGaussian ? PairSolver.Solve(model, pair, functions[first], functions[second]) : PairSolver.SolveElliptical(model, pair, functions[first], functions[second]);
            matrix[(first * size) + second] = matrix[(second * size) + first] = scores;
        }
        return CorrelationMatrix.Cholesky(matrix, size) is { } lower ? new NormalFactor(lower, size) : throw Indefinite(matrix, size);
    }

    private int IndexOf(string member)
    {
        var index = Array.FindIndex(Members, m => m.Member == member);
        return index >= 0 ? index : throw new SyntheticModelException($"'{model}': a correlation names '{member}', which is no member of its group.");
    }

    private SyntheticModelException Indefinite(double[] matrix, int size)
    {
        var least = CorrelationMatrix.SmallestEigenvalue(matrix, size);
        return new(string.Create(
            CultureInfo.InvariantCulture, $"'{model}': the correlations cannot hold together: with the laws of the members their matrix of normal scores has the eigenvalue {least:0.####}; lower the coefficients"));
    }
}

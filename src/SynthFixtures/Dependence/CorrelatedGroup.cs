using System;
using System.Collections.Generic;
using System.Globalization;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Members with their stated correlations, and the normal correlations that attain them: solved for at first use.</summary>
internal sealed class CorrelatedGroup
{
    private const int Decimals = 3;

    private readonly string subject;
    private readonly string model;
    private readonly CorrelatedPair[] pairs;
    private readonly bool isGaussian;
    private readonly string? condition;
    private NormalFactor? factor;

    public CorrelatedGroup(string model, Marginal[] members, CorrelatedPair[] pairs, bool isGaussian, string? condition = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pairs);
        subject = model;
        (this.model, this.pairs, this.isGaussian, this.condition) = (condition is null ? model : $"{model} where {condition}", pairs, isGaussian, condition);
        Members = members;
    }

    public Marginal[] Members { get; }

    /// <summary>Whether no coefficient is stated.</summary>
    public bool IsIndependent => pairs.Length == 0;

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
            if (!columns.IsPadded)
                NormalScores.OfUniforms(columns[i]);
        }

        // Full columns follow each other without a gap.
        if (columns.IsPadded)
            NormalScores.OfUniforms(columns.All);
        lower.Mix(columns);
        return columns;
    }

    private NormalFactor Solve()
    {
        var size = Members.Length;
        if (pairs.Length == 0)
            return NormalFactor.OfIndependent(size);
        var functions = new ScoreFunction[size];
        for (var i = 0; i < size; i++)
            functions[i] = new ScoreFunction($"{subject}.{Members[i].Member}", Members[i].Stored, Members[i].HasVariance);

        var matrix = new double[size * size];
        for (var i = 0; i < size; i++)
            matrix[i * (size + 1)] = 1;
        foreach (var pair in pairs)
        {
            var (first, second) = (IndexOf(pair.First), IndexOf(pair.Second));
            var scores = isGaussian ? PairSolver.Solve(model, pair, functions[first], functions[second]) : PairSolver.SolveElliptical(model, pair, functions[first], functions[second]);
            matrix[(first * size) + second] = matrix[(second * size) + first] = scores;
        }
        return CorrelationMatrix.Cholesky(matrix, size) is { } lower ? new NormalFactor(lower, size) : throw Indefinite(matrix, functions);
    }

    private int IndexOf(string member)
    {
        var index = Array.FindIndex(Members, m => m.Member == member);
        return index >= 0 ? index : throw new SyntheticModelException($"'{model}': a correlation names '{member}', which is no member of its group.");
    }

    // In the words of SYNF0205. The nearest matrix of scores is put back into coefficients of the stored values, towards 0 where they are rounded.
    private SyntheticModelException Indefinite(double[] matrix, ScoreFunction[] functions)
    {
        var size = functions.Length;
        var nearest = CorrelationMatrix.NearestPrintable(matrix, size, Decimals);
        var corrected = new List<string>();
        foreach (var pair in pairs)
            Correct(IndexOf(pair.First), IndexOf(pair.Second), pair.Kind);
        for (var i = 0; i < size; i++)
        {
            for (var j = i + 1; j < size; j++)
            {
                if (matrix[(i * size) + j] == 0)
                    Correct(i, j, pairs[0].Kind);
            }
        }
        var names = Array.ConvertAll(Members, m => m.Member);
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"'{model}': the correlations of {string.Join(", ", names[..^1])} and {names[^1]} cannot hold together: the matrix of their normal scores has the eigenvalue {CorrelationMatrix.SmallestEigenvalue(matrix, size):0.####}; the nearest that can are {string.Join(" ", corrected)}"));

        void Correct(int i, int j, CorrelationKind kind)
        {
            var coefficient = Math.Truncate(PairSolver.Curve(kind, functions[i], functions[j]).At(nearest[(i * size) + j]) * 1000) / 1000;
            var suffix = kind == CorrelationKind.Pearson ? "" : $", Kind = CorrelationKind.{kind}";
            if (condition is not null)
                suffix += $", When = \"{condition.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
            if (coefficient != 0 || matrix[(i * size) + j] != 0)
                corrected.Add(string.Create(CultureInfo.InvariantCulture, $"[Correlate(nameof({Members[i].Member}), nameof({Members[j].Member}), {coefficient}{suffix})]"));
        }
    }
}

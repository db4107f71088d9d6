using System;
using System.Globalization;

namespace SynthFixtures.Dependence;

/// <summary>Finds the correlation of two normal scores that gives the stored values a stated coefficient.</summary>
internal static class PairSolver
{
    private const int MostSteps = 100;
    private const double Precision = 1e-10;
    private const double EndPrecision = 1e-9;

    /// <summary>The coefficient of a kind as a function of the correlation of the scores.</summary>
    public static IScoreCurve Curve(CorrelationKind kind, ScoreFunction first, ScoreFunction second) => kind switch
    {
        CorrelationKind.Pearson => new CorrelationCurve(first, second),
        _ when first.IsContinuous && second.IsContinuous => new RankCurve(kind),
        CorrelationKind.Kendall => new KendallCurve(first, second),
        _ => new CorrelationCurve(first.Ranks(), second.Ranks()),
    };

    /// <summary>The correlation of the scores.</summary>
    /// <exception cref="SyntheticModelException">The laws cannot have the coefficient.</exception>
    public static double Solve(string model, CorrelatedPair pair, ScoreFunction first, ScoreFunction second) =>
        pair.Coefficient == 0 ? 0
        : Curve(pair.Kind, first, second) is var curve && curve is RankCurve closed ? closed.Inverse(pair.Coefficient)
        : Root(model, pair, curve);

    /// <summary>The correlation of the scores of a t copula: Kendall's coefficient alone, of laws without equal values, does not depend on its degrees of freedom.</summary>
    /// <exception cref="SyntheticModelException">The coefficient is not Kendall's, or a law has equal values.</exception>
    public static double SolveElliptical(string model, CorrelatedPair pair, ScoreFunction first, ScoreFunction second)
    {
        if (pair.Kind != CorrelationKind.Kendall)
            throw new SyntheticModelException($"'{model}': the correlation of {pair.First} and {pair.Second} is {pair.Kind}'s, which is not known of a t copula; use Kind = CorrelationKind.Kendall");
        if (Array.Find([first, second], f => !f.IsContinuous) is { } tied)
            throw new SyntheticModelException($"'{tied.Subject}' cannot have a t copula: it has equal values; use a law of real numbers, or Copula = CopulaKind.Gaussian");
        return new RankCurve(CorrelationKind.Kendall).Inverse(pair.Coefficient);
    }

    // The Illinois form of the secant rule inside a bracket.
    private static double Root(string model, CorrelatedPair pair, IScoreCurve curve)
    {
        var (least, greatest) = (curve.Least, curve.Greatest);
        var target = pair.Coefficient;
        if (target > greatest - EndPrecision || target < least + EndPrecision)
        {
            if (target <= greatest + EndPrecision && target >= least - EndPrecision)
                return target > 0 ? 1 : -1;
            throw Unattainable(model, pair, least, greatest);
        }

        var (low, below, high, above) = target > 0 ? (0.0, -target, 1.0, greatest - target) : (-1.0, least - target, 0.0, -target);
        var side = 0;
        for (var i = 0; i < MostSteps && high - low > Precision; i++)
        {
            var middle = Math.Clamp(((low * above) - (high * below)) / (above - below), low, high);
            var value = curve.At(middle) - target;
            if (Math.Abs(value) < Precision)
                return middle;
            if (value < 0)
            {
                (low, below, above) = (middle, value, side < 0 ? 0.5 * above : above);
                side = -1;
            }
            else
            {
                (high, above, below) = (middle, value, side > 0 ? 0.5 * below : below);
                side = 1;
            }
        }
        return 0.5 * (low + high);
    }

    private static SyntheticModelException Unattainable(string model, CorrelatedPair pair, double least, double greatest) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"'{model}': the correlation of {pair.First} and {pair.Second} is {pair.Coefficient}, but with their laws {pair.Kind}'s lies in [{Math.Ceiling(least * 10_000) / 10_000}, {Math.Floor(greatest * 10_000) / 10_000}]; use a coefficient in that range"));
}

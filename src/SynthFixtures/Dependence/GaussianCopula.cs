using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Correlated members, each with its own law: normal scores of their uniforms, mixed by the Cholesky factor of a correlation matrix.</summary>
/// <remarks>
/// With u the uniforms of the members' streams: z = inverse-normal(u), y = L z, and the values are those of the laws at Phi(y). L is lower triangular in the
/// order of the members, so a further member leaves the earlier ones as they are. The matrix L L' is solved for, pair by pair, such that the stated coefficients
/// are those of the values as they are stored (Cario &amp; Nelson, "Modeling and generating random vectors with arbitrary marginal distributions and
/// correlation matrix", 1997).
/// </remarks>
public sealed class GaussianCopula
{
    private readonly CorrelatedGroup group;

    /// <summary>States correlations; nothing is computed before the first row.</summary>
    /// <param name="model">The type, for messages.</param>
    /// <param name="members">The members, at least two.</param>
    /// <param name="pairs">The stated coefficients; pairs that are not stated have the coefficient 0 of their scores.</param>
    public GaussianCopula(string model, Marginal[] members, CorrelatedPair[] pairs) => group = new(model, members, pairs, isGaussian: true);

    /// <summary>Finds the coefficients of the scores; called before the first row, and by it where nobody did.</summary>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public void Prepare() => _ = group.Factor;

    /// <summary>Makes the columns of the members in the rows of a block: the numbers of their laws, or uniforms where a law has none.</summary>
    /// <param name="block">The rows; draws come from it.</param>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public ColumnBlock Draw(ref RowBlock block)
    {
        var columns = group.Scores(ref block);
        for (var i = 0; i < group.Members.Length; i++)
            group.Members[i].OfScores(columns.Padded(i));
        return columns;
    }
}

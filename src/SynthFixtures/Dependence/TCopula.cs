using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Correlated members whose extremes come together: a multivariate t vector, each member with its own law.</summary>
/// <remarks>
/// With y the scores of a <see cref="GaussianCopula"/> and w a chi-squared number that all members of a row share: t = y sqrt(degreesOfFreedom / w), and the
/// values are those of the laws at the distribution function of Student's t (Demarta &amp; McNeil, International Statistical Review 73, 2005).
/// </remarks>
public sealed class TCopula
{
    private readonly CorrelatedGroup group;
    private readonly CommonTail tail;

    /// <summary>States correlations; nothing is computed before the first row.</summary>
    /// <param name="model">The type, for messages.</param>
    /// <param name="members">The members, at least two, with laws of real numbers.</param>
    /// <param name="pairs">The stated coefficients, of Kendall's kind; pairs that are not stated have the coefficient 0.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom, in [0.5, 2 10^8].</param>
    /// <param name="stream">The constant of the stream of the common factor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreesOfFreedom"/> lies outside its domain.</exception>
    public TCopula(string model, Marginal[] members, CorrelatedPair[] pairs, double degreesOfFreedom, ulong stream)
    {
        group = new(model, members, pairs, isGaussian: false);
        tail = new(degreesOfFreedom, stream);
    }

    /// <summary>Finds the coefficients of the scores; called before the first row, and by it where nobody did.</summary>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public void Prepare() => _ = group.Factor;

    /// <summary>Makes the columns of the members in the rows of a block.</summary>
    /// <param name="block">The rows; draws come from it.</param>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public ColumnBlock Draw(ref RowBlock block)
    {
        var columns = group.Scores(ref block);
        var scratch = block;
        var factor = tail.Factors(ref scratch);
        for (var i = 0; i < group.Members.Length; i++)
        {
            tail.ToUniforms(columns.Padded(i), factor);
            group.Members[i].OfUniforms(columns.Padded(i));
        }
        return columns;
    }
}

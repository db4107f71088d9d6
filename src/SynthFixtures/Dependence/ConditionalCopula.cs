using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Correlated members whose correlations differ from row to row: a component for each of several conditions.</summary>
/// <remarks>
/// All components mix the same independent normal scores z, each by its own factor: y = L z, with the L of the component to which the row belongs. As L
/// gives every member a standard normal score again, each keeps its law in the rows of each component; a latent variable that chooses laws and component
/// makes a mixture of copulas, of normal members a Gaussian mixture (McLachlan &amp; Peel, "Finite Mixture Models", 2000).
/// </remarks>
public sealed class ConditionalCopula
{
    private readonly Marginal[] members;
    private readonly CorrelatedGroup[] components;
    private readonly CommonTail? tail;

    /// <summary>States correlations of Gaussian copulas; nothing is computed before the first row.</summary>
    /// <param name="model">The type, for messages.</param>
    /// <param name="members">The members, at least two, as the rows take them.</param>
    /// <param name="components">The components; by their positions rows choose among them.</param>
    public ConditionalCopula(string model, Marginal[] members, CorrelatedComponent[] components)
        : this(model, members, components, tail: null)
    {
    }

    /// <summary>States correlations of t copulas; nothing is computed before the first row.</summary>
    /// <param name="model">The type, for messages.</param>
    /// <param name="members">The members, at least two, as the rows take them.</param>
    /// <param name="components">The components, with coefficients of Kendall's kind; by their positions rows choose among them.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom of all components, in [0.5, 2 10^8].</param>
    /// <param name="stream">The constant of the stream of the common factor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreesOfFreedom"/> lies outside its domain.</exception>
    public ConditionalCopula(string model, Marginal[] members, CorrelatedComponent[] components, double degreesOfFreedom, ulong stream)
        : this(model, members, components, new CommonTail(degreesOfFreedom, stream))
    {
    }

    private ConditionalCopula(string model, Marginal[] members, CorrelatedComponent[] components, CommonTail? tail)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(components);
        (this.members, this.tail) = (members, tail);
        this.components = Array.ConvertAll(components, c => new CorrelatedGroup(model, c.Members, c.Pairs, isGaussian: tail is null, c.Condition));
    }

    /// <summary>Finds the coefficients of the scores of all components; called before the first row, and by it where nobody did.</summary>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public void Prepare()
    {
        foreach (var component in components)
            _ = component.Factor;
    }

    /// <summary>Makes the columns of the members in the rows of a block, those of one component after those of another; the first are what rows take.</summary>
    /// <param name="block">The rows; draws come from it.</param>
    /// <exception cref="SyntheticModelException">The stated correlations cannot be attained.</exception>
    public ColumnBlock Draw(ref RowBlock block)
    {
        var columns = block.Columns(components.Length * members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            block.Uniforms(members[i].Stream, lane: 0, Purpose.Value, columns.Padded(i));
            NormalScores.OfUniforms(columns.Padded(i));
        }

        var scratch = block;
        var factors = tail is null ? default : tail.Factors(ref scratch);
        for (var c = components.Length - 1; c >= 0; c--)
        {
            var own = columns.Part(c * members.Length, members.Length);
            for (var i = 0; i < members.Length && c > 0; i++)
                columns.Padded(i).CopyTo(own.Padded(i));
            components[c].Factor.Mix(own);
            for (var i = 0; i < members.Length; i++)
                Store(own, i, components[c].IsIndependent ? default : factors);
        }
        return columns;
    }

    /// <summary>Puts what the members have in a component where the rows take it.</summary>
    /// <param name="columns">What <see cref="Draw"/> made.</param>
    /// <param name="position">The position of the row in its block.</param>
    /// <param name="component">The component to which the row belongs, from 0.</param>
    public void Choose(ColumnBlock columns, int position, int component)
    {
        for (var i = 0; i < members.Length && component > 0; i++)
            columns[i][position] = columns[(component * members.Length) + i][position];
    }

    private void Store(ColumnBlock columns, int member, ReadOnlySpan<double> factors)
    {
        if (tail is null || factors.IsEmpty)
        {
            members[member].OfScores(columns.Padded(member));
            return;
        }
        tail.ToUniforms(columns.Padded(member), factors);
        members[member].OfUniforms(columns.Padded(member));
    }
}

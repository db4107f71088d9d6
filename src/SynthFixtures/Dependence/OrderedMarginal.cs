using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A member whose law has values of another kind, in an order.</summary>
internal sealed class OrderedMarginal<TLaw>(string member, ulong stream, TLaw law) : Marginal(member, stream)
    where TLaw : struct, IOrdered
{
    private readonly TLaw law = law;

    internal override void OfScores(Span<double> column) => NormalScores.ToUniforms(column);

    // The rows take the law's quantiles themselves.
    internal override void OfUniforms(Span<double> column)
    {
    }

    internal override double Stored(double score) => law.Place(Normals.Cdf(score));
}

using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A member whose law has numbers.</summary>
internal sealed class NumericMarginal<TLaw>(string member, ulong stream, TLaw law, Func<double, double> stored) : Marginal(member, stream)
    where TLaw : struct, IQuantile<double>
{
    private readonly TLaw law = law;

    internal override void OfScores(Span<double> column)
    {
        if (law is INormalLaw)
        {
            ((INormalLaw)law).OfNormals(column);
            return;
        }
        NormalScores.ToUniforms(column);
        Columns.Quantile(in law, column);
    }

    internal override void OfUniforms(Span<double> column) => Columns.Quantile(in law, column);

    internal override double Stored(double score) => stored(law is IDistribution && score > 0
        ? ((IDistribution)law).UpperQuantile(Normals.Survival(score))
        : law.Quantile(Normals.Cdf(score)));
}

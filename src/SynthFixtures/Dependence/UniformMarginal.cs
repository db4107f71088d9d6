using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A member of which the uniform is correlated.</summary>
internal sealed class UniformMarginal(string member, ulong stream) : Marginal(member, stream)
{
    internal override void OfScores(Span<double> column) => NormalScores.ToUniforms(column);

    // They are what the rows ask for.
    internal override void OfUniforms(Span<double> column)
    {
    }

    internal override double Stored(double score) => Normals.Cdf(score);
}

using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A member whose law has numbers.</summary>
internal sealed class NumericMarginal<TLaw>(string member, ulong stream, TLaw law, Func<double, double> stored) : Marginal(member, stream)
    where TLaw : struct, IQuantile<double>
{
    private readonly TLaw law = law;
    private Shape? shape;

    internal override bool HasVariance => IVariance.MayBeFiniteOf(law);

    internal override void OfScores(Span<double> column)
    {
        if (law is INormalLaw)
        {
            ((INormalLaw)law).OfNormals(column);
        }
        else if ((shape ??= FindShape()).Table is { } table)
        {
            TabulatedColumn.Apply(table, shape.Least, shape.Greatest, column);
        }
        else
        {
            NormalScores.ToUniforms(column);
            Columns.Quantile(in law, column);
        }
    }

    internal override void OfUniforms(Span<double> column) => Columns.Quantile(in law, column);

    // What the member cannot hold stands for itself here: no row gets it, and the coefficient depends on it as little as it is probable.
    internal override double Stored(double score)
    {
        var value = Value(score);
        try
        {
            return stored(value);
        }
        catch (SyntheticModelException exception) when (exception.Expression is not null)
        {
            return value;
        }
    }

    private double Value(double score) => law is IDistribution && score > 0
        ? ((IDistribution)law).UpperQuantile(Math.Max(Normals.Survival(score), NormalScores.LeastUniform))
        : law.Quantile(Math.Clamp(Normals.Cdf(score), NormalScores.LeastUniform, 1 - NormalScores.LeastUniform));

    private Shape FindShape()
    {
        var table = new ScoreTable(Value);
        return new(law is not IIntegerValued && table.IsWorthwhile ? table : null, Value(-NormalScores.Reach), Value(NormalScores.Reach));
    }

    /// <summary>How scores become numbers: by a table, or where there is none by the law's quantiles.</summary>
    private sealed record Shape(ScoreTable? Table, double Least, double Greatest);
}

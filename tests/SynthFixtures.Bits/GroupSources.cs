using System;
using System.Numerics;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Bits;

/// <summary>A row of three members of one group.</summary>
internal struct Triple<T>
{
    public T First;
    public T Second;
    public T Third;
}

/// <summary>The members and the correlations of the copulas here: laws with a table, without one, and of whole numbers.</summary>
internal static class Copulas
{
    public static Marginal[] Members => [Marginal.Of("A", 1, new Normal(0, 1)), Marginal.Of("B", 2, new Gamma(2, 3)), Marginal.Of("C", 3, new Poisson(4))];

    public static Marginal[] Continuous => [Members[0], Members[1], Marginal.Of("C", 3, new LogNormal(0, 1))];

    public static CorrelatedPair[] Pairs => [CorrelatedPair.Pearson("A", "B", 0.6), CorrelatedPair.Spearman("B", "C", -0.4)];

    public static CorrelatedPair[] Kendalls => [CorrelatedPair.Kendall("A", "B", 0.6), CorrelatedPair.Kendall("B", "C", -0.4)];

    public static void Store(ColumnBlock columns, Span<Triple<double>> rows)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new() { First = columns[0][i], Second = columns[1][i], Third = columns[2][i] };
    }
}

internal sealed class CopulaSource() : SyntheticSource<Triple<double>>(columns: 3)
{
    private readonly GaussianCopula copula = new("Model", Copulas.Members, Copulas.Pairs);

    public override SourceDescription Describe() => new("Copula", []);

    protected override void Fill(ref RowBlock block, Span<Triple<double>> rows) => Copulas.Store(copula.Draw(ref block), rows);
}

internal sealed class TailSource() : SyntheticSource<Triple<double>>(columns: 4)
{
    private readonly TCopula copula = new("Model", Copulas.Continuous, Copulas.Kendalls, degreesOfFreedom: 3, stream: 4);

    public override SourceDescription Describe() => new("Tail", []);

    protected override void Fill(ref RowBlock block, Span<Triple<double>> rows) => Copulas.Store(copula.Draw(ref block), rows);
}

internal sealed class ConditionalSource() : SyntheticSource<Triple<double>>(columns: 9)
{
    private readonly ConditionalCopula copula = new("Model", Copulas.Members,
        [new("first", Copulas.Members, Copulas.Pairs), new("second", Copulas.Members, [CorrelatedPair.Kendall("A", "C", 0.5)]), new(null, Copulas.Members, [])]);

    public override SourceDescription Describe() => new("Conditional", []);

    protected override void Fill(ref RowBlock block, Span<Triple<double>> rows)
    {
        var columns = copula.Draw(ref block);
        for (var i = 0; i < rows.Length; i++)
            copula.Choose(columns, i, component: (int)(block.Row(i) % 3));
        Copulas.Store(columns, rows);
    }
}

internal sealed class SumSource<T>(FixedSum<T> sum) : SyntheticSource<Triple<T>>(columns: 9)
    where T : unmanaged, INumber<T>
{
    public static ulong[] Streams => [1, 2, 3];

    public override SourceDescription Describe() => new("Sum", []);

    protected override void Fill(ref RowBlock block, Span<Triple<T>> rows)
    {
        var columns = sum.Fill(ref block);
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new() { First = columns[0][i], Second = columns[1][i], Third = columns[2][i] };
    }
}

internal sealed class KeySource() : SyntheticSource<Triple<double>>(columns: 3)
{
    private static readonly UniqueKeys Keys = new("Key", stream: 42, [2000, 100, 5]);

    public override SourceDescription Describe() => new("Key", []);

    protected override void Fill(ref RowBlock block, Span<Triple<double>> rows)
    {
        var keys = Keys.Draw(ref block);
        for (var position = 0; position < 3; position++)
        {
            var uniforms = keys.Uniforms(position);
            for (var i = 0; i < rows.Length; i++)
            {
                ref var row = ref rows[i];
                (position == 0 ? ref row.First : ref position == 1 ? ref row.Second : ref row.Third) = uniforms[i];
            }
        }
    }
}

using System;
using System.Collections.Generic;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>What a mixture of laws derives from them: both tails as sums, the quantile from a table.</summary>
internal sealed class MixtureLaw : IMassSource
{
    private const int GreatestAtoms = 65536;
    private const double GreatestInteger = 9007199254740992;

    // Half of the least uniform.
    private const double LeastProbability = 5.5511151231257827e-17;
    private const double LeastOfIntegers = 1e-25;

    private readonly double[] weights;
    private readonly IDistribution[] laws;
    private Inverse? inverse;

    /// <summary>Mixes laws.</summary>
    /// <param name="weights">Positive, up to a common factor.</param>
    /// <param name="laws">As many.</param>
    public MixtureLaw(double[] weights, IDistribution[] laws)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        this.weights = Array.ConvertAll(weights, weight => weight / sum);
        this.laws = laws;
        (Least, Greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var law in laws)
            (Least, Greatest) = (Math.Min(Least, law.Quantile(0)), Math.Max(Greatest, law.Quantile(1)));
    }

    /// <summary>The least value.</summary>
    public double Least { get; }

    /// <summary>The greatest value.</summary>
    public double Greatest { get; }

    /// <summary>The sum over the laws of a number, by their weights.</summary>
    public double Sum(Func<IDistribution, double> number)
    {
        var sum = 0.0;
        for (var i = 0; i < laws.Length; i++)
            sum += weights[i] * number(laws[i]);
        return sum;
    }

    /// <summary>Whether something holds for all laws.</summary>
    public bool All(Predicate<IDistribution> holds) => Array.TrueForAll(laws, holds);

    /// <summary>P(X &lt;= x).</summary>
    public double Cdf(double x) => Sum(law => law.Cdf(x));

    /// <summary>P(X &gt; x).</summary>
    public double Survival(double x) => Sum(law => law.Survival(x));

    /// <inheritdoc/>
    public double Between(double from, double to) => Continuous(law => Mass(law, from, to));

    /// <inheritdoc/>
    /// <remarks>Not known: atoms are no part of the mass between points.</remarks>
    public double Above(double x) => double.NaN;

    /// <inheritdoc/>
    public double WidestCell(double from, double to) => double.PositiveInfinity;

    /// <summary>The quantile of a probability known by both tails.</summary>
    public double Quantile(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return p <= 0 ? Least : q <= 0 ? Greatest : double.NaN;
        var table = Inverted;
        return table is not null && p > table.Beneath && q > table.Beyond ? table.Quantile(p, q) : Search(p, q);
    }

    // A pure function of the laws: it does not matter which of two threads stores it.
    private InverseTable? Inverted => (inverse ??= new Inverse(Table())).Table;

    private double Continuous(Func<IDistribution, double> number) => Sum(law => law is IIntegerValued ? 0 : number(law));

    /// <summary>The entropy of a mixture of one kind, in nats, or NaN.</summary>
    public double Entropy()
    {
        if (Inverted is not { } table || !(Array.TrueForAll(laws, law => law is IIntegerValued) || Array.TrueForAll(laws, law => law is IDensity)))
            return double.NaN;
        var sum = 0.0;
        foreach (var cell in table.Cells)
        {
            sum += cell.To > cell.From
                ? GaussLegendre.Integrate(new Surprise(this), cell.From, cell.To)
                : -(cell.Mass * Elementary.Log(cell.Mass));
        }
        return sum;
    }

    private static double Mass(IDistribution law, double from, double to) =>
        law.Cdf(to) is var below and < 0.5 ? below - law.Cdf(from) : law.Survival(from) - law.Survival(to);

    // The mixture's quantile lies between those of the laws: the least number that reaches the probability, by halving the doubles between.
    private double Search(double p, double q)
    {
        var isLower = p <= 0.5;
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var law in laws)
        {
            var x = isLower ? law.Quantile(p) : law.UpperQuantile(q);
            (low, high) = (Math.Min(low, x), Math.Max(high, x));
        }

        var (from, to) = (Ordinal(low), Ordinal(high));
        while (from < to)
        {
            var middle = (from & to) + ((from ^ to) >> 1);
            var x = Number(middle);
            if (isLower ? Cdf(x) >= p : Survival(x) <= q)
                to = middle;
            else
                from = middle + 1;
        }
        return Number(from);
    }

    private InverseTable? Table()
    {
        var atoms = Atoms();
        if (atoms is null)
            return null;
        var breaks = Breaks();
        var (low, high) = breaks.Count > 0 ? (breaks.Min, breaks.Max) : (double.PositiveInfinity, double.NegativeInfinity);
        var cells = new List<InverseCell>();
        foreach (var (value, mass) in atoms)
        {
            cells.Add(InverseCell.Point(value, mass));
            if (value > low && value < high)
                breaks.Add(value);
        }
        var beneath = cells.Count > 0 && cells[0].From < low ? 0 : Continuous(law => law.Cdf(low));
        var beyond = cells.Count > 0 && cells[^1].To > high ? 0 : Continuous(law => law.Survival(high));

        var builder = new InverseBuilder(this, 1);
        var from = double.NaN;
        foreach (var to in breaks)
        {
            if (!double.IsNaN(from))
                cells.AddRange(builder.Between(from, to, Cdf(from), from == low && beneath == 0, to == high && beyond == 0));
            from = to;
        }
        cells.Sort(static (left, right) => left.From != right.From ? left.From.CompareTo(right.From) : left.To.CompareTo(right.To));
        return cells.Count == 0 ? null : new InverseTable(cells, beneath, beyond);
    }

    // Where the continuous laws begin, end, and change most.
    private SortedSet<double> Breaks()
    {
        ReadOnlySpan<double> probabilities = [0, LeastProbability, 1e-12, 1e-8, 1e-5, 1e-3, 0.02, 0.1, 0.25];
        var breaks = new SortedSet<double>();
        foreach (var law in laws)
        {
            if (law is IIntegerValued)
                continue;
            breaks.Add(law.Quantile(0.5));
            foreach (var probability in probabilities)
            {
                breaks.Add(law.Quantile(probability));
                breaks.Add(law.UpperQuantile(probability));
            }
        }
        breaks.RemoveWhere(static x => !double.IsFinite(x));
        return breaks;
    }

    // The masses of the integers, or null where there are too many, or such that a double cannot count them.
    private SortedDictionary<double, double>? Atoms()
    {
        var atoms = new SortedDictionary<double, double>();
        for (var i = 0; i < laws.Length; i++)
        {
            if (laws[i] is not IIntegerValued)
                continue;
            var (from, to) = (laws[i].Quantile(LeastOfIntegers), laws[i].UpperQuantile(LeastOfIntegers));
            if (!(to - from < GreatestAtoms && Math.Max(Math.Abs(from), Math.Abs(to)) < GreatestInteger))
                return null;
            for (var k = from; k <= to; k++)
            {
                var mass = weights[i] * (laws[i] is IMass law ? law.Pmf(k) : Mass(laws[i], k - 1, k));
                if (mass > 0)
                    atoms[k] = (atoms.TryGetValue(k, out var known) ? known : 0) + mass;
            }
        }
        return atoms.Count < GreatestAtoms ? atoms : null;
    }

    private static long Ordinal(double x) => BitConverter.DoubleToInt64Bits(x) is var bits && bits >= 0 ? bits : long.MinValue - bits;

    private static double Number(long ordinal) => BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal);

    private readonly struct Surprise(MixtureLaw mixture) : IFunction
    {
        public double At(double x)
        {
            var height = mixture.Sum(law => ((IDensity)law).Pdf(x));
            return height > 0 ? -(height * Elementary.Log(height)) : 0;
        }
    }

    private sealed record Inverse(InverseTable? Table);
}

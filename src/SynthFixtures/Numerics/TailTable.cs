using System;

namespace SynthFixtures.Numerics;

/// <summary>Makes the rows of one tail of a <see cref="QuantileTable"/>.</summary>
/// <remarks>
/// Inversion starts from polynomials between nodes at the powers of two, each node found from the one before, outwards from one half: so a row depends on nothing
/// but the law, and an end of a cell takes one evaluation of the tail, which both its rows share.
/// </remarks>
internal sealed class TailTable(Tail tail) : ICells
{
    // Beyond this logarithm of the distance, in either direction, nothing but a power is left of the tail.
    private const double PowerReach = 60;

    // 2^-53: the least probability between two nodes.
    private const double LeastProbability = 1.1102230246251565e-16;
    private const int NodeCount = 55;

    // How far off the probability of a polynomial's value may be, with a row for those cells that have none.
    private const double GreatestError = 5e-13;
    private static readonly double[] None = [double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];

    // The node of probability 2^-k at k, and the polynomial from there to the node after it; the first is unused.
    private readonly Node?[] nodes = new Node?[NodeCount];
    private readonly double[]?[] octaves = new double[]?[NodeCount];

    // The ends of cells between nodes, kept until the rows on both their sides are made.
    private readonly Node?[] ends = new Node?[QuantileTable.CellCount];
    private readonly bool[]? areBent = tail.IsBent ? new bool[QuantileTable.CellCount] : null;

    /// <inheritdoc/>
    public bool IsLogarithmic => tail.IsLogarithmic;

    /// <inheritdoc/>
    public double Invert(double probability)
    {
        if (!(probability > 0 && probability < 1))
            return double.IsNaN(probability) ? probability : probability > 0 == tail.IsGrowing ? tail.Greatest : tail.Least;
        if (IsPower(probability, out var logDistance))
            return Elementary.Exp(logDistance);
        return tail.Invert(probability, probability < 0.5 ? Guess(Math.Max(probability, LeastProbability)) : double.NaN, out _);
    }

    /// <inheritdoc/>
    public double[] Row(int cell)
    {
        if (areBent is null)
            return Interpolant(cell);
        if (areBent[cell])
            return None;
        var row = Interpolant(cell);
        areBent[cell] = !Follows(row, cell);
        return areBent[cell] ? None : row;
    }

    private double[] Interpolant(int cell)
    {
        var (from, to) = (QuantileTable.StartOf(cell), QuantileTable.StartOf(cell + 1));
        if (IsPower(to, out _))
            return PowerRow(from, to);

        var (left, right) = (JetAt(EndAt(cell), to - from), JetAt(EndAt(cell + 1), to - from));
        return tail.IsLogarithmic ? Hermite(left.Logarithm(), right.Logarithm()) : Hermite(left, right);
    }

    // Whether a polynomial agrees with the inverse between the ends of its cell, where it does by construction.
    private bool Follows(double[] row, int cell)
    {
        var (from, to) = (QuantileTable.StartOf(cell), QuantileTable.StartOf(cell + 1));
        for (var place = -0.375; place < 0.5; place += 0.125)
        {
            var value = Polynomial.At(row, place);
            var wanted = from + ((place + 0.5) * (to - from));
            if (!(Math.Abs(tail.At(tail.IsLogarithmic ? Elementary.Exp(value) : value).Probability - wanted) <= GreatestError))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public void Forget(int cell)
    {
        if (cell % QuantileTable.CellsOfOctave != 0)
            ends[cell] = null;
    }

    private bool IsPower(double probability, out double logDistance)
    {
        logDistance = tail.LogDistanceNearEnd(Elementary.Log(probability));
        return Math.Abs(logDistance) > PowerReach;
    }

    private double[] PowerRow(double from, double to)
    {
        // Here the logarithm of the distance is a linear function of that of the probability.
        var (left, right) = (tail.LogDistanceNearEnd(Elementary.Log(from)), tail.LogDistanceNearEnd(Elementary.Log(to)));
        var power = (right - left) / Elementary.Log(to / from);
        return Hermite(Power(left, (to - from) / from), Power(right, (to - from) / to));

        Jet Power(double value, double ratio) => new(value, power * ratio, -power * ratio * ratio, 2 * power * ratio * ratio * ratio);
    }

    // The distance and its derivatives by the probability, in units of a cell.
    private Jet JetAt(Node node, double width)
    {
        var first = (tail.IsGrowing ? width : -width) / node.Density;
        var slope = node.LogSlope * first;
        return new Jet(node.Distance, first, -slope * first, ((2 * slope * slope) - (node.Curvature * first * first)) * first);
    }

    private Node EndAt(int cell)
    {
        if (cell % QuantileTable.CellsOfOctave == 0)
            return NodeAt(QuantileTable.Octaves + 1 - (cell / QuantileTable.CellsOfOctave));
        var probability = QuantileTable.StartOf(cell);
        return ends[cell] ??= Find(probability, Guess(probability));
    }

    private double Guess(double probability)
    {
        var exponent = (int)(BitConverter.DoubleToUInt64Bits(probability) >> 52);
        var k = 1022 - exponent;
        var octave = octaves[k] ??= Hermite(JetByLogarithm(k + 1), JetByLogarithm(k));
        var place = (Elementary.Log(probability) * Elementary.InverseLn2) + (k + 0.5);
        var value = Polynomial.At(octave, place);
        return IsRelative ? Elementary.Exp(value) : value;
    }

    // The same by the logarithm of the probability, in units of log 2, at the node of 2^-k.
    private Jet JetByLogarithm(int k)
    {
        var node = NodeAt(k);
        var first = (tail.IsGrowing ? Constants.Ln2 : -Constants.Ln2) * (Probability(k) / node.Density);
        var second = first * (Constants.Ln2 - (node.LogSlope * first));
        var third = (second * (Constants.Ln2 - (2 * node.LogSlope * first))) - (node.Curvature * first * first * first);
        var jet = new Jet(node.Distance, first, second, third);
        return IsRelative ? jet.Logarithm() : jet;
    }

    private bool IsRelative => tail.IsGrowing || tail.IsLogarithmic;

    private Node NodeAt(int k)
    {
        var known = k;
        while (known > 1 && nodes[known] is null)
            known--;
        var node = nodes[known] ??= Find(Probability(1), tail.NearMedian);
        while (known < k)
        {
            var step = (tail.IsGrowing ? -Constants.Ln2 : Constants.Ln2) * (Probability(known) / node.Density);
            var guess = IsRelative ? node.Distance * Elementary.Exp(step / node.Distance) : node.Distance + step;
            node = nodes[++known] = Find(Probability(known), guess);
        }
        return node;
    }

    private Node Find(double probability, double guess)
    {
        var distance = tail.Invert(probability, guess, out var density);
        var (slope, curvature) = tail.LogDensity(distance);
        return new Node(distance, density, slope, curvature);
    }

    private static double Probability(int k) => BitConverter.UInt64BitsToDouble((ulong)(1023 - k) << 52);

    private static double[] Hermite(Jet left, Jet right)
    {
        var (even0, odd0) = (0.5 * (right.Distance + left.Distance), 0.5 * (right.Distance - left.Distance));
        var (even1, odd1) = (0.5 * (right.First - left.First), 0.5 * (right.First + left.First));
        var (even2, odd2) = (0.5 * (right.Second + left.Second), 0.5 * (right.Second - left.Second));
        var (even3, odd3) = (0.5 * (right.Third - left.Third), 0.5 * (right.Third + left.Third));
        return
        [
            even0 - (even1 * 11 / 32) + (even2 * 3 / 64) - (even3 / 384),
            (odd0 * 35 / 8) - (odd1 * 19 / 16) + (odd2 / 8) - (odd3 / 192),
            (even1 * 15 / 8) - (even2 * 7 / 16) + (even3 / 32),
            -(odd0 * 35 / 2) + (odd1 * 35 / 4) - (odd2 * 5 / 4) + (odd3 / 16),
            -(even1 * 5 / 2) + (even2 * 5 / 4) - (even3 / 8),
            (odd0 * 42) - (odd1 * 21) + (odd2 * 4) - (odd3 / 4),
            (even1 * 2) - even2 + (even3 / 6),
            -(odd0 * 40) + (odd1 * 20) - (odd2 * 4) + (odd3 / 3),
        ];
    }
}

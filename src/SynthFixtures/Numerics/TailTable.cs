using System;

namespace SynthFixtures.Numerics;

/// <summary>Makes the rows of one tail of a <see cref="QuantileTable"/>.</summary>
/// <remarks>
/// Inversion starts from nodes at the powers of two, each found from the one before, outwards from one half: so a row depends on nothing but the law.
/// </remarks>
internal sealed class TailTable(Tail tail)
{
    // Beyond this logarithm of the distance, in either direction, nothing but a power is left of the tail.
    private const double PowerReach = 60;

    // The node of probability 2^-k at k; the first is unused.
    private readonly Node?[] nodes = new Node?[55];

    /// <summary>Whether rows hold the logarithm of the distance.</summary>
    public bool IsLogarithmic => tail.IsLogarithmic;

    /// <summary>The distance of any probability, without rows.</summary>
    public double Invert(double probability)
    {
        if (!(probability > 0 && probability < 1))
            return double.IsNaN(probability) ? probability : probability > 0 == tail.IsGrowing ? tail.Greatest : tail.Least;
        if (IsPower(probability, out var logDistance))
            return Elementary.Exp(logDistance);
        return tail.Invert(probability, probability < 0.5 ? Guess(Math.Max(probability, Node.LeastProbability)) : double.NaN, out _);
    }

    /// <summary>The polynomial of a cell, in the place from -1/2 to 1/2.</summary>
    public double[] Row(double from, double to)
    {
        var width = to - from;
        if (IsPower(to, out _))
            return PowerRow(from, to);

        var left = Jet(tail.Invert(from, Guess(from), out var density), density, width);
        var guess = left.Distance + (left.First + (0.5 * left.Second) + (left.Third / 6));
        var right = Jet(tail.Invert(to, guess, out density), density, width);
        return tail.IsLogarithmic ? Hermite(left.Logarithm(), right.Logarithm()) : Hermite(left, right);
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

    // The distance and its derivatives by the probability, in units of the cell.
    private Jet Jet(double distance, double density, double width)
    {
        var (logSlope, curvature) = tail.LogDensity(distance);
        var first = (tail.IsGrowing ? width : -width) / density;
        var slope = logSlope * first;
        return new Jet(distance, first, -slope * first, ((2 * slope * slope) - (curvature * first * first)) * first);
    }

    // Cubic interpolation between the nodes of the powers of two on either side, in the logarithm of the probability.
    private double Guess(double probability)
    {
        var k = 1022 - (int)(BitConverter.DoubleToUInt64Bits(probability) >> 52);
        var (far, near) = (NodeAt(k + 1), NodeAt(k));
        var ratio = Elementary.Log(probability) * Elementary.InverseLn2;
        var t = ratio + (k + 1);
        var (far0, near0, isRelative) = (far.Distance, near.Distance, tail.IsGrowing || tail.IsLogarithmic);
        var (farSlope, nearSlope) = (far.Slope * Constants.Ln2, near.Slope * Constants.Ln2);
        if (isRelative)
            (far0, near0, farSlope, nearSlope) = (Elementary.Log(far0), Elementary.Log(near0), farSlope / far0, nearSlope / near0);
        var rise = near0 - far0;
        var value = far0 + (t * (farSlope + (t * (((3 * rise) - (2 * farSlope) - nearSlope) + (t * (farSlope + nearSlope - (2 * rise)))))));
        return isRelative ? Elementary.Exp(value) : value;
    }

    private Node NodeAt(int k)
    {
        var known = k;
        while (known > 1 && nodes[known] is null)
            known--;
        var node = nodes[known] ??= Find(1, tail.NearMedian);
        while (known < k)
        {
            var step = -Constants.Ln2 * node.Slope;
            var isRelative = tail.IsGrowing || tail.IsLogarithmic;
            var guess = isRelative ? node.Distance * Elementary.Exp(step / node.Distance) : node.Distance + step;
            node = nodes[++known] = Find(known, guess);
        }
        return node;
    }

    private Node Find(int k, double guess)
    {
        var probability = BitConverter.UInt64BitsToDouble((ulong)(1023 - k) << 52);
        var distance = tail.Invert(probability, guess, out var density);
        var slope = probability / density;
        return new Node(distance, tail.IsGrowing ? slope : -slope);
    }

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

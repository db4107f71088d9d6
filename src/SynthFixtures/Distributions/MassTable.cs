using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>All probabilities of a law of integers that a double can hold, summed from either end.</summary>
/// <remarks>
/// The weights come from the ratios of neighbours, outwards from the centre, and are divided by their sum: no transcendental function takes part.
/// A quantile is the number of thresholds below the uniform: counted lane by lane where few thresholds matter, else looked up in a guide table.
/// </remarks>
internal sealed class MassTable
{
    private const int GreatestLength = 8192;
    private const double LeastWeight = 1e-300;

    // The greatest uniform below 1; a share of the uniforms that may be left to the scalar source, and one so small that it costs less there than as a threshold.
    private const double LastUniform = 0.9999999999999999;
    private const double LeftToScalar = 1e-3;
    private const double WorthLeaving = 3e-4;
    private const int GreatestLanewise = 15;

    // The next numbers have the next bits.
    private const double TwoTo52 = 4503599627370496.0;

    private readonly double first;
    private readonly double sum;
    private readonly double[] weights;
    private readonly double[] below;
    private readonly double[] above;
    private readonly double[] thresholds;
    private readonly GuideTable guide;
    private readonly int windowStart;
    private readonly int windowLength;
    private Usage usage;

    private MassTable(double first, double[] weights)
    {
        (this.first, this.weights) = (first, weights);
        (below, above) = (new double[weights.Length], new double[weights.Length]);
        for (var i = 0; i < weights.Length; i++)
            below[i] = sum += weights[i];
        var upper = 0.0;
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            above[i] = upper / sum;
            upper += weights[i];
            below[i] /= sum;
        }

        thresholds = new double[weights.Length - 1];
        for (var i = 0; i < thresholds.Length; i++)
            thresholds[i] = Threshold(below[i], above[i]);
        guide = new GuideTable(thresholds);
        (windowStart, windowLength) = Window(thresholds);
    }

    /// <summary>The table of a law, or null where more probabilities matter than a table should hold.</summary>
    public static MassTable? Of(DiscreteLaw law)
    {
        var center = law.Center;
        var (length, weight, greatest) = (1, 1.0, 1.0);
        var last = center;
        while (last < law.Greatest && length <= GreatestLength && (weight *= law.Ratio(last)) > LeastWeight * greatest)
        {
            greatest = Math.Max(greatest, weight);
            last++;
            length++;
        }
        var first = center;
        weight = 1;
        while (first > law.Least && length <= GreatestLength && (weight /= law.Ratio(first - 1)) > LeastWeight * greatest)
        {
            greatest = Math.Max(greatest, weight);
            first--;
            length++;
        }
        return length <= GreatestLength ? new MassTable(first, Weights(law, first, length)) : null;
    }

    /// <summary>The table of weights of 0, 1, 2, ...</summary>
    /// <param name="weights">Not negative, with a finite positive sum.</param>
    public static MassTable Of(double[] weights) => new(0, weights);

    public double Quantile(double u) => first + guide.Count(u);

    public void Quantile(DiscreteLaw law, ReadOnlySpan<double> u, Span<double> values)
    {
        if (!usage.IsWorthCompiling(u.Length))
            for (var i = 0; i < u.Length; i++)
                values[i] = law.Quantile(u[i]);
        else if (windowLength > 0)
            Lanewise.Apply(new Steps(this, law), u, values);
        else
            LookUp(law, u, values);
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= p, that is P(X &gt; k) &lt;= q.</summary>
    public double Quantile(double p, double q)
    {
        var (low, high) = (0, weights.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (p <= 0.5 ? below[middle] >= p : above[middle] <= q)
                high = middle;
            else
                low = middle + 1;
        }
        return first + low;
    }

    public double Cdf(double k) => k < first ? 0 : k - first >= below.Length ? 1 : below[(int)(k - first)];

    public double Survival(double k) => k < first ? 1 : k - first >= above.Length ? 0 : above[(int)(k - first)];

    public double Pmf(double k) => k < first || k - first >= weights.Length ? 0 : weights[(int)(k - first)] / sum;

    /// <summary>The sum over all k of a function of k and its probability.</summary>
    public double Sum(Func<double, double, double> summand)
    {
        var result = 0.0;
        for (var i = 0; i < weights.Length; i++)
            result += summand(first + i, weights[i] / sum);
        return result;
    }

    private static double[] Weights(DiscreteLaw law, double first, int length)
    {
        var weights = new double[length];
        var center = (int)(law.Center - first);
        weights[center] = 1;
        for (var i = center; i > 0; i--)
            weights[i - 1] = weights[i] / law.Ratio(first + i - 1);
        for (var i = center; i + 1 < length; i++)
            weights[i + 1] = weights[i] * law.Ratio(first + i);
        return weights;
    }

    // Optimized at once: what runs until then, and what the runtime replaces it by in the middle of the loop, is many times slower.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookUp(DiscreteLaw law, ReadOnlySpan<double> u, Span<double> values)
    {
        var (start, table) = (first, guide);
        for (var i = 0; i < u.Length; i++)
        {
            var index = table.Guess(u[i]);
            values[i] = index >= 0 ? start + index : law.Quantile(u[i]);
        }
    }

    // The greatest uniform that is not beyond a step with these tails: above one half what lies above the step is known more exactly.
    private static double Threshold(double below, double above)
    {
        if (below <= 0.5)
            return below;
        var threshold = 1 - above;
        return 1 - threshold < above ? Math.BitDecrement(threshold) : threshold;
    }

    // The few thresholds between which nearly all uniforms lie, or none.
    private static (int Start, int Length) Window(double[] thresholds)
    {
        var (start, end) = (0, thresholds.Length);
        while (end > start)
        {
            var (withoutFirst, withoutLast) = (Outside(start + 1, end), Outside(start, end - 1));
            if (thresholds[end - 1] < LastUniform && end - start <= GreatestLanewise && (end - start == 1 || Math.Min(withoutFirst, withoutLast) > WorthLeaving))
                break;
            if (thresholds[end - 1] >= LastUniform || withoutLast <= withoutFirst)
                end--;
            else
                start++;
        }
        return end > start && Outside(start, end) <= LeftToScalar ? (start, end - start) : (0, 0);

        double Outside(int from, int to) => (from > 0 ? thresholds[from - 1] : 0) + (to < thresholds.Length ? 1 - thresholds[to] : 0);
    }

    private readonly struct Steps(MassTable table, DiscreteLaw law) : ILaneFunction
    {
        private readonly double[] thresholds = table.thresholds;
        private readonly int start = table.windowStart;
        private readonly int length = table.windowLength;
        private readonly double least = table.first + table.windowStart;
        private readonly double from = table.windowStart > 0 ? table.thresholds[table.windowStart - 1] : 0;
        private readonly double beyond = Math.BitIncrement(
            table.windowStart + table.windowLength < table.thresholds.Length ? Math.Min(table.thresholds[table.windowStart + table.windowLength], LastUniform) : LastUniform);

        public double At(double x) => law.Quantile(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = TLanes.AreGreater(x, TLanes.Broadcast(from)) && TLanes.AreGreater(TLanes.Broadcast(beyond), x);
            var count = TLanes.Broadcast(TwoTo52);
            foreach (var threshold in thresholds.AsSpan(start, length))
                count = TLanes.CountGreater(count, x, TLanes.Broadcast(threshold));
            return count - TLanes.Broadcast(TwoTo52 - least);
        }
    }
}

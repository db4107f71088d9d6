using System;
using System.Collections.Generic;

namespace SynthFixtures.Distributions;

/// <summary>A density at 2^18 points of its interval: where it jumps, over what length it bends, and roughly how much of it lies on either side of a point.</summary>
/// <remarks>
/// What is wider than the distance of two points is seen. A jump is a difference that halving the distance does not halve; it is followed to neighbouring doubles. Where
/// differences of third order stand out from those nearby, the density has a kink or a narrow feature.
/// </remarks>
internal sealed class DensityScan
{
    private const int Count = 1 << 18;
    private const int MostEvaluations = 1 << 21;
    private const int MostBreaks = 1 << 17;

    // How far a feature of one point reaches, how much it must stand out among those beside it, and what rounding explains.
    private const int Reach = 2;
    private const int Beside = 16;
    private const double Outstanding = 8;
    private const double Noise = 1e-13;
    private const double Steep = 0.2;

    // Several on either side, so that other features there do not hide one.
    private static ReadOnlySpan<int> Neighbours => [-Beside, -11, -7, -4, 4, 7, 11, Beside];

    // A smooth function loses half of a difference at each halving; so many are looked at together.
    private const int Halvings = 6;
    private const double Slack = 2;

    // By then the distance from a pole is a thousandth.
    private const int StepsOfPeak = 15;
    private const double HeightOfPeak = 2;

    private const float Straight = 1e6f;

    private readonly Func<double, double> height;
    private readonly double from;
    private readonly double width;
    private readonly double[] heights = new double[Count];
    private readonly double[] above = new double[Count + 1];
    private readonly float[] bends = new float[2 * Count];

    // Differences of third order, over four points each; at the ends the last there is.
    private readonly double[] thirds = new double[Count];
    private int evaluations;

    /// <summary>Looks at a density.</summary>
    /// <param name="height">The density; throws where it has no value.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="known">What need not be sought.</param>
    public DensityScan(Func<double, double> height, double from, double to, SortedSet<double> known)
    {
        (this.height, this.from, width) = (height, from, (to - from) / Count);
        for (var i = 0; i < Count; i++)
            heights[i] = height(Point(i));
        for (var i = 1; i < Count - 2; i++)
            thirds[i] = Math.Abs(heights[i + 2] - heights[i - 1] + (3 * (heights[i] - heights[i + 1])));
        (thirds[0], thirds[Count - 2], thirds[Count - 1]) = (thirds[1], thirds[Count - 3], thirds[Count - 3]);
        for (var i = Count - 1; i >= 0; i--)
            above[i] = above[i + 1] + (heights[i] * width);
        Array.Fill(bends, Straight, Count, Count);
        for (var i = 1; i < Count - 1; i++)
            bends[Count + i] = Bend(i);
        Breaks = FindBreaks(known);
        for (var i = Count - 1; i > 0; i--)
            bends[i] = Math.Min(bends[2 * i], bends[(2 * i) + 1]);
    }

    /// <summary>Jumps and kinks, in ascending order.</summary>
    public SortedSet<double> Breaks { get; }

    /// <summary>Where there were too many of them to look on, or null.</summary>
    public double? Exhausted { get; private set; }

    /// <summary>The mass of the whole, with the error of a sum.</summary>
    public double Total => above[0];

    /// <summary>The mass above a point, with the error of a sum.</summary>
    public double Above(double x)
    {
        var place = (x - from) / width;
        var i = (int)Math.Clamp(place, 0, Count - 1);
        return above[i + 1] + (heights[i] * width * Math.Clamp(i + 1 - place, 0, 1));
    }

    /// <summary>The least length over which the density bends between two points.</summary>
    public double Bend(double from, double to)
    {
        var (first, last) = ((int)Math.Clamp((from - this.from) / width, 0, Count - 1) + Count, (int)Math.Clamp((to - this.from) / width, 0, Count - 1) + Count + 1);
        var least = Straight;
        for (; first < last; first >>= 1, last >>= 1)
        {
            if ((first & 1) != 0)
                least = Math.Min(least, bends[first++]);
            if ((last & 1) != 0)
                least = Math.Min(least, bends[--last]);
        }
        return least * width;
    }

    private double Point(int i) => from + ((i + 0.5) * width);

    // The length over which the density would change by itself, in distances of points.
    private float Bend(int i)
    {
        var second = Math.Abs(heights[i - 1] - (2 * heights[i]) + heights[i + 1]);
        var mean = (0.25 * (heights[i - 1] + (2 * heights[i]) + heights[i + 1])) + (1e-9 * Total / (Count * width));
        return second > 0 ? (float)Math.Clamp(Math.Sqrt(mean / second), 1, Straight) : Straight;
    }

    private SortedSet<double> FindBreaks(SortedSet<double> known)
    {
        var breaks = new SortedSet<double>(known);
        var lastJump = -Beside;
        for (var i = 0; i < Count - 1; i++)
        {
            if (evaluations >= MostEvaluations || breaks.Count >= MostBreaks)
            {
                Exhausted = Point(i);
                break;
            }
            var (left, right) = (heights[i], heights[i + 1]);
            if (Holds(known, i, beside: 0))
            {
                (bends[Count + i], bends[Count + i + 1]) = (Straight, Straight);
                continue;
            }
            var standsOut = StandsOut(i);
            if (!standsOut && !(Math.Abs(right - left) > Steep * Math.Max(left, right)))
                continue;
            if (Jump(Point(i), Point(i + 1), left, right) is { } jump)
            {
                // What stood out before it stood out because of it.
                for (var before = Math.Max(0, i - Reach); before < i && i - lastJump > Reach; before++)
                    breaks.Remove(Point(before));
                breaks.Add(jump);
                lastJump = i;
                (bends[Count + i], bends[Count + i + 1]) = (Straight, Straight);
            }
            else if (standsOut && i - lastJump > Reach && !Holds(known, i, Beside))
            {
                breaks.Add(Point(i));
                breaks.Add(Point(i + 1));
                if (i > 0 && left >= heights[i - 1] && left >= right && Peak(Point(i - 1), Point(i + 1), left) is { } peak)
                    breaks.Add(peak);
            }
        }
        return breaks;
    }

    // A pole stands out far around itself: beside what is known only jumps are news.
    private bool Holds(SortedSet<double> known, int i, int beside) => known.Count > 0 && known.GetViewBetween(Point(i - beside), Point(i + 1 + beside)).Count > 0;

    private bool StandsOut(int i)
    {
        var third = thirds[i];
        if (!(third > Noise * (Height(i - 1) + Height(i) + Height(i + 1) + Height(i + 2))))
            return false;
        var greater = 0;
        foreach (var distance in Neighbours)
            greater += third > Outstanding * thirds[Math.Clamp(i + distance, 0, Count - 1)] ? 1 : 0;
        return greater > Neighbours.Length / 2;
    }

    private double Height(int i) => i >= 0 && i < Count ? heights[i] : 0;

    // The first of two neighbouring doubles from which on the density is another, or null where it goes from one height to the other smoothly: there, what is left of a
    // difference halves with the distance.
    private double? Jump(double low, double high, double left, double right)
    {
        Span<double> differences = stackalloc double[Halvings];
        for (var halvings = 0; ; halvings++)
        {
            var middle = low + (0.5 * (high - low));
            if (!(middle > low && middle < high))
                return high;
            var (difference, before) = (Math.Abs(right - left), differences[halvings % Halvings]);
            if (halvings >= Halvings && difference <= before * (Slack / (1 << Halvings)))
                return null;
            differences[halvings % Halvings] = difference;
            var value = height(middle);
            evaluations++;
            if (Math.Abs(value - left) >= Math.Abs(right - value))
                (high, right) = (middle, value);
            else
                (low, left) = (middle, value);
        }
    }

    // Where the density is greatest between two points, or null where it is hardly greater there than at the point in the middle.
    private double? Peak(double low, double high, double known)
    {
        for (var steps = 0; ; steps++)
        {
            var (left, right) = (low + (0.375 * (high - low)), low + (0.625 * (high - low)));
            if (!(left > low && right > left && right < high))
                return left;
            var (lower, upper) = (height(left), height(right));
            evaluations += 2;
            if (steps == StepsOfPeak && Math.Max(lower, upper) < HeightOfPeak * known)
                return null;
            if (lower >= upper)
                high = right;
            else
                low = left;
        }
    }
}

using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A density that is linear between knots: what histograms, samples and drawn curves have in common.</summary>
/// <remarks>
/// Over a piece with the share m the density, in units of the piece's mean density, runs from r to 2 - r. So the part of the piece's mass below the part y of
/// its width is y (r + (1 - r) y), which is solved without cancellation from either end. A piece without width holds its mass at a point.
/// </remarks>
internal sealed class PiecewiseDensity
{
    private const ulong ExponentMask = 0x7FF0000000000000;

    // 2^-1000: what is divided by it stays finite where the width is less.
    private const ulong LeastUnit = 0x0170000000000000;

    private readonly double[] knots;
    private readonly double[] rises;
    private readonly double[] below;
    private readonly double[] above;
    private readonly double[] shares;
    private readonly GuideTable guide;

    // A power of two, 1 but for widths whose powers no double holds: knots are in it.
    private readonly double unit;

    /// <summary>Prepares the pieces.</summary>
    /// <param name="knots">In ascending order, one more than there are pieces.</param>
    /// <param name="masses">The mass of each piece, not negative, up to a common factor.</param>
    /// <param name="rises">The density at the start of each piece, in units of its mean density, in [0, 2].</param>
    public PiecewiseDensity(double[] knots, double[] masses, double[] rises)
    {
        unit = UnitOf(knots);
        this.knots = unit == 1 ? knots : Array.ConvertAll(knots, knot => knot / unit);
        this.rises = rises;
        (below, above, shares) = (new double[masses.Length], new double[masses.Length], new double[masses.Length]);
        var sum = 0.0;
        for (var i = 0; i < masses.Length; i++)
        {
            below[i] = sum;
            sum += masses[i];
        }
        var upper = 0.0;
        for (var i = masses.Length - 1; i >= 0; i--)
        {
            above[i] = upper / sum;
            upper += masses[i];
            below[i] /= sum;
            shares[i] = masses[i] / sum;
        }

        var thresholds = new double[masses.Length - 1];
        for (var i = 0; i < thresholds.Length; i++)
            thresholds[i] = below[i + 1] <= 0.5 ? below[i + 1] : 1 - above[i];
        guide = new GuideTable(thresholds);
    }

    /// <summary>A power of two in which the width between the first number and the last has a fourth power: 1 wherever it has one anyway.</summary>
    public static double UnitOf(double[] ascending)
    {
        var halfWidth = (0.5 * ascending[^1]) - (0.5 * ascending[0]);
        return halfWidth is >= 1e-60 and <= 1e60 ? 1 : BitConverter.UInt64BitsToDouble(Math.Max(BitConverter.DoubleToUInt64Bits(halfWidth) & ExponentMask, LeastUnit));
    }

    /// <summary>So many pieces that are all alike.</summary>
    public static double[] Equal(int count)
    {
        var ones = new double[count];
        for (var i = 0; i < count; i++)
            ones[i] = 1;
        return ones;
    }

    /// <summary>The quantile of a probability known by both tails.</summary>
    public double Quantile(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return p <= 0 ? unit * knots[0] : q <= 0 ? unit * knots[^1] : double.NaN;

        // The guide's thresholds are rounded: it may miss by one.
        var i = guide.Count(p <= 0.5 ? p : 1 - q);
        while (i > 0 && (p <= 0.5 ? below[i] >= p : above[i - 1] <= q))
            i--;
        while (i < shares.Length - 1 && (p <= 0.5 ? below[i + 1] < p : above[i] > q))
            i++;
        var width = knots[i + 1] - knots[i];
        var x = p <= 0.5
            ? knots[i] + (width * Part((p - below[i]) / shares[i], rises[i]))
            : knots[i + 1] - (width * Part((q - above[i]) / shares[i], 2 - rises[i]));
        return unit * Math.Clamp(x, knots[i], knots[i + 1]);
    }

    /// <summary>The quantiles of many uniforms.</summary>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(u[i], 1 - u[i]);
    }

    /// <summary>P(X &lt;= x).</summary>
    public double Cdf(double x)
    {
        x /= unit;
        if (!(x >= knots[0] && x < knots[^1]))
            return x < knots[0] ? 0 : double.IsNaN(x) ? x : 1;
        var i = Piece(x);
        return below[i] + (shares[i] * MassBelow((x - knots[i]) / (knots[i + 1] - knots[i]), rises[i]));
    }

    /// <summary>P(X &gt; x).</summary>
    public double Survival(double x)
    {
        x /= unit;
        if (!(x >= knots[0] && x < knots[^1]))
            return x < knots[0] ? 1 : double.IsNaN(x) ? x : 0;
        var i = Piece(x);
        return above[i] + (shares[i] * MassBelow((knots[i + 1] - x) / (knots[i + 1] - knots[i]), 2 - rises[i]));
    }

    /// <summary>The density; at a step the one above it.</summary>
    public double Pdf(double x)
    {
        x /= unit;
        if (!(x >= knots[0] && x <= knots[^1]))
            return double.IsNaN(x) ? x : 0;
        var i = x == knots[^1] ? shares.Length - 1 : Piece(x);
        var width = knots[i + 1] - knots[i];
        return shares[i] / width / unit * (rises[i] + (2 * (1 - rises[i]) * ((x - knots[i]) / width)));
    }

    /// <summary>The moments: sums over the pieces.</summary>
    public MomentSet Moments
    {
        get
        {
            var mean = Expect(0, 1);
            var (second, third, fourth) = (Expect(mean, 2), Expect(mean, 3), Expect(mean, 4));
            return new(unit * mean, unit * second * unit, third / (second * Math.Sqrt(second)), (fourth / (second * second)) - 3);
        }
    }

    /// <summary>The knot with the greatest density beside it, the least where several share it; NaN where the density is the same everywhere.</summary>
    public double Mode
    {
        get
        {
            var (mode, greatest, isFlat) = (knots[0], -1.0, true);
            for (var i = 0; i < shares.Length; i++)
            {
                var density = shares[i] / (knots[i + 1] - knots[i]);
                foreach (var (knot, value) in ((double, double)[])[(knots[i], density * rises[i]), (knots[i + 1], density * (2 - rises[i]))])
                {
                    isFlat &= greatest < 0 || value == greatest;
                    if (value > greatest)
                        (mode, greatest) = (knot, value);
                }
            }
            return isFlat ? double.NaN : unit * mode;
        }
    }

    /// <summary>The differential entropy in nats; minus infinity where a point holds mass.</summary>
    public double Entropy
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < shares.Length; i++)
            {
                if (shares[i] > 0)
                    sum += shares[i] * (Elementary.Log((knots[i + 1] - knots[i]) / shares[i]) - Surprise(rises[i]));
            }
            return sum + Elementary.Log(unit);
        }
    }

    // y with y (r + (1 - r) y) = part.
    private static double Part(double part, double r) => 2 * part / (r + Math.Sqrt(Math.Max(0, (r * r) + (4 * (1 - r) * part))));

    private static double MassBelow(double y, double r) => y * (r + ((1 - r) * y));

    // The integral of f log f over [0, 1] for f linear from r to 2 - r.
    private static double Surprise(double r)
    {
        var slope = 2 * (1 - r);
        if (Math.Abs(slope) < 0.01)
            return slope * slope / 24 * (1 + (slope * slope / 40));
        return (Primitive(2 - r) - Primitive(r)) / slope;

        static double Primitive(double f) => f > 0 ? 0.5 * f * f * (Elementary.Log(f) - 0.5) : 0;
    }

    private double Expect(double center, int order)
    {
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++)
        {
            // The expected power of a + width y, by powers of y.
            var (a, width) = (knots[i] - center, knots[i + 1] - knots[i]);
            var (binomial, term) = (1.0, 0.0);
            for (var k = 0; k <= order; k++)
            {
                term += binomial * Power(a, order - k) * Power(width, k) * ((rises[i] / (k + 1)) + (2 * (1 - rises[i]) / (k + 2)));
                binomial *= (order - k) / (k + 1.0);
            }
            sum += shares[i] * term;
        }
        return sum;
    }

    private static double Power(double x, int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < exponent; i++)
            power *= x;
        return power;
    }

    // The last piece that starts at or before x: of pieces without width none.
    private int Piece(double x)
    {
        var (low, high) = (0, shares.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) >> 1);
            if (knots[middle] <= x)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

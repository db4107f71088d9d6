using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Plots;

/// <summary>A linear scale from [<paramref name="least"/>, <paramref name="greatest"/>] to the pixels from <paramref name="start"/> to <paramref name="end"/>.</summary>
internal sealed class Axis(double least, double greatest, double start, double end)
{
    public double Least => least;

    public double Greatest => greatest;

    public double Start => start;

    public double End => end;

    public double Pixel(double value) => start + ((value - least) / (greatest - least) * (end - start));

    /// <summary>Round numbers on the axis, about <paramref name="count"/> of them, no closer than <paramref name="closest"/>.</summary>
    public IEnumerable<decimal> Ticks(int count, decimal closest = 0)
    {
        var step = decimal.Max(closest, RoundStep((decimal)(greatest - least) / count));
        for (var tick = decimal.Ceiling((decimal)least / step) * step; tick <= (decimal)greatest; tick += step)
            yield return tick;
    }

    // The least of 1, 2, 5 times a power of ten that is not below the width.
    private static decimal RoundStep(decimal width)
    {
        var power = 1m;
        while (power > width)
            power /= 10;
        while (power * 10 <= width)
            power *= 10;
        return new[] { 1, 2, 5, 10 }.Select(digit => digit * power).First(step => step >= width);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Plots;

/// <summary>The exact density or mass of a law for some parameters, over a histogram of draws with the first of them.</summary>
/// <remarks>The background is transparent and all colors are of medium brightness: readable on white and on black.</remarks>
internal sealed class Picture(params Curve[] curves)
{
    private const int DrawCount = 100_000;
    private const int BinCount = 70;
    private const int Width = 640;
    private const int Height = 360;
    private const double Left = 60;
    private const double Right = 624;
    private const double Top = 80;
    private const double Bottom = 320;
    private const string Ink = "#767e8a";
    private const string Clip = "plot";

    private static readonly string Draws = string.Create(CultureInfo.InvariantCulture, $"{DrawCount:N0} draws");
    private static readonly string[] Colors = ["#3b82f6", "#e36209", "#2f9e44"];

    /// <summary>The kernel's name.</summary>
    public string Law => curves[0].Law;

    public string FileName => Law + ".svg";

    /// <summary>The share of the draws left out at either end: more than the default where tails are heavy.</summary>
    public double Tail { get; init; } = 0.001;

    /// <summary>The greatest density shown, where the highest peak or a pole would press everything else down.</summary>
    public double Highest { get; init; } = double.PositiveInfinity;

    private bool IsInteger => curves[0].IsInteger;

    /// <summary>The picture as SVG, the same bytes everywhere.</summary>
    public string Draw()
    {
        var x = HorizontalAxis();
        var bars = Bars(x);
        var lines = curves.Select(curve => Points(curve, x).ToList()).ToList();
        var peak = lines.SelectMany(line => line).Concat(bars.Select(bar => (bar.To, bar.Height))).Select(point => point.Item2).Where(double.IsFinite).Max();
        var y = new Axis(0, 1.05 * Math.Min(peak, Highest), Bottom, Top);

        var svg = new Svg(Width, Height, $"{Law}: {(IsInteger ? "mass" : "density")} and {Draws}");
        svg.Clip(Clip, Left, Top, Right, Bottom);
        DrawGrid(svg, x, y);
        DrawBars(svg, bars, x, y);
        for (var i = 0; i < curves.Length; i++)
        {
            if (IsInteger)
                DrawMasses(svg, lines[i], i, x, y);
            else
                svg.Curve(Polyline.Simplify([.. lines[i].Select(p => (x.Pixel(p.X), y.Pixel(Math.Min(p.Y, 2 * y.Greatest))))], tolerance: 0.1), Colors[i], Clip);
        }
        DrawHeader(svg);
        return svg.ToString();
    }

    private Axis HorizontalAxis()
    {
        var (least, greatest) = (curves.Min(curve => curve.Quantile(Tail)), curves.Max(curve => curve.Quantile(1 - Tail)));
        var margin = IsInteger ? 0.75 : 0.03 * (greatest - least);
        return new Axis(least - margin, greatest + margin, Left, Right);
    }

    // The histogram: bins that start at the ends of the support, or one for each integer.
    private List<(double From, double To, double Height)> Bars(Axis x)
    {
        var draws = new double[DrawCount];
        curves[0].Draw(draws);
        var (from, to) = IsInteger
            ? (Math.Ceiling(x.Least) - 0.5, Math.Floor(x.Greatest) + 0.5)
            : (Math.Max(x.Least, curves[0].Quantile(0)), Math.Min(x.Greatest, curves[0].Quantile(1)));
        var count = (int)Math.Ceiling(IsInteger ? to - from : BinCount * (to - from) / (x.Greatest - x.Least));
        var width = (to - from) / count;

        var counts = new int[count];
        foreach (var draw in draws)
        {
            if (draw >= from && draw <= to)
                counts[Math.Min((int)((draw - from) / width), count - 1)]++;
        }
        return [.. counts.Select((n, i) => (from + (i * width), from + ((i + 1) * width), n / (DrawCount * width)))];
    }

    private IEnumerable<(double X, double Y)> Points(Curve curve, Axis x) =>
        (IsInteger ? Integers(curve.Quantile(Tail), curve.Quantile(1 - Tail)) : Places(curve, x)).Select(place => (place, curve.Height(place)));

    private static IEnumerable<double> Integers(double least, double greatest)
    {
        for (var k = least; k <= greatest; k++)
            yield return k;
    }

    // At each pixel, and on both sides of the ends of the support.
    private static IEnumerable<double> Places(Curve curve, Axis x) =>
        Enumerable.Range(0, (int)(Right - Left) + 1).Select(pixel => x.Least + (pixel / (Right - Left) * (x.Greatest - x.Least)))
            .Concat([Math.BitDecrement(curve.Quantile(0)), curve.Quantile(0), curve.Quantile(1), Math.BitIncrement(curve.Quantile(1))])
            .Where(place => place >= x.Least && place <= x.Greatest)
            .Order();

    private void DrawGrid(Svg svg, Axis x, Axis y)
    {
        foreach (var tick in y.Ticks(5))
        {
            svg.Segment(Left, y.Pixel((double)tick), Right, y.Pixel((double)tick), Ink, 1, tick == 0 ? 1 : 0.25);
            svg.Text(Left - 8, y.Pixel((double)tick) + 4, Label(tick), Ink, "end");
        }
        foreach (var tick in x.Ticks(8, closest: IsInteger ? 1 : 0))
        {
            svg.Segment(x.Pixel((double)tick), Bottom, x.Pixel((double)tick), Bottom + 5, Ink, 1);
            svg.Text(x.Pixel((double)tick), Bottom + 20, Label(tick), Ink, "middle");
        }
        svg.Text(Left, Top - 8, IsInteger ? "mass" : "density", Ink, "middle");
        svg.Text(Right, Bottom + 34, IsInteger ? "k" : "x", Ink, "end");
    }

    private void DrawBars(Svg svg, List<(double From, double To, double Height)> bars, Axis x, Axis y)
    {
        var gap = IsInteger ? 0.08 : 0;
        var outline = bars.SelectMany(bar => new[]
        {
            (x.Pixel(bar.From + gap), Bottom), (x.Pixel(bar.From + gap), y.Pixel(bar.Height)), (x.Pixel(bar.To - gap), y.Pixel(bar.Height)), (x.Pixel(bar.To - gap), Bottom),
        });
        svg.Area(outline, Colors[0], 0.3, Clip);
    }

    // Bars side by side, one for each set of parameters.
    private void DrawMasses(Svg svg, List<(double X, double Y)> masses, int index, Axis x, Axis y)
    {
        var shift = (index - ((curves.Length - 1) / 2.0)) * 0.24;
        foreach (var (k, mass) in masses)
        {
            svg.Segment(x.Pixel(k + shift), Bottom, x.Pixel(k + shift), y.Pixel(mass), Colors[index], 2);
            svg.Dot(x.Pixel(k + shift), y.Pixel(mass), 2.5, Colors[index]);
        }
    }

    private void DrawHeader(Svg svg)
    {
        svg.Text(16, 26, Law, Ink, style: """ font-size="18" font-weight="bold" """.TrimEnd());
        svg.Rectangle(16, 38, 30, 48, Colors[0], 0.3);
        svg.Text(36, 47, Draws, Ink);
        for (var i = 0; i < curves.Length; i++)
        {
            svg.Segment(Right - 18, 18 + (18 * i), Right, 18 + (18 * i), Colors[i], IsInteger ? 4 : 2);
            svg.Text(Right - 26, 22 + (18 * i), curves[i].Parameters, Ink, "end");
        }
    }

    private static string Label(decimal tick) => tick.ToString("#,0.##########", CultureInfo.InvariantCulture);
}

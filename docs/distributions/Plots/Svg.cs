using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SynthFixtures.Plots;

/// <summary>Writes the few elements of SVG that plots need: two decimals, invariant culture, <c>\n</c>.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    public Svg(int width, int height, string title)
    {
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="sans-serif" font-size="12">""");
        Line($"<title>{Escape(title)}</title>");
    }

    public void Clip(string name, double left, double top, double right, double bottom) =>
        Line($"""<clipPath id="{name}"><rect x="{N(left)}" y="{N(top)}" width="{N(right - left)}" height="{N(bottom - top)}"/></clipPath>""");

    public void Text(double x, double y, string content, string color, string anchor = "start", string style = "") =>
        Line($"""<text x="{N(x)}" y="{N(y)}" fill="{color}" text-anchor="{anchor}"{style}>{Escape(content)}</text>""");

    public void Segment(double x1, double y1, double x2, double y2, string color, double width, double opacity = 1) =>
        Line($"""<line x1="{N(x1)}" y1="{N(y1)}" x2="{N(x2)}" y2="{N(y2)}" stroke="{color}" stroke-width="{N(width)}" stroke-opacity="{N(opacity)}"/>""");

    public void Rectangle(double left, double top, double right, double bottom, string color, double opacity = 1) =>
        Line($"""<rect x="{N(left)}" y="{N(top)}" width="{N(right - left)}" height="{N(bottom - top)}" fill="{color}" fill-opacity="{N(opacity)}"/>""");

    public void Dot(double x, double y, double radius, string color) =>
        Line($"""<circle cx="{N(x)}" cy="{N(y)}" r="{N(radius)}" fill="{color}"/>""");

    /// <summary>A line through points, cut at the edges of a clip.</summary>
    public void Curve(IEnumerable<(double X, double Y)> points, string color, string clip) =>
        Line($"""<polyline points="{Join(points)}" fill="none" stroke="{color}" stroke-width="2" stroke-linejoin="round" clip-path="url(#{clip})"/>""");

    /// <summary>The area inside a closed line through points, cut at the edges of a clip.</summary>
    public void Area(IEnumerable<(double X, double Y)> points, string color, double opacity, string clip) =>
        Line($"""<polygon points="{Join(points)}" fill="{color}" fill-opacity="{N(opacity)}" clip-path="url(#{clip})"/>""");

    public override string ToString() => text + "</svg>\n";

    private void Line(string element) => text.Append(element).Append('\n');

    private static string Join(IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string content) => content.Replace("&", "&amp;", System.StringComparison.Ordinal).Replace("<", "&lt;", System.StringComparison.Ordinal);
}

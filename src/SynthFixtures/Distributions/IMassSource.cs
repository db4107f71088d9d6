namespace SynthFixtures.Distributions;

/// <summary>A continuous law, up to a factor, that can say how much mass lies between two points: what numeric inversion asks of it.</summary>
internal interface IMassSource
{
    /// <summary>The mass between two points, with a small relative error also where it is small.</summary>
    /// <param name="from">The lesser.</param>
    /// <param name="to">The greater.</param>
    double Between(double from, double to);

    /// <summary>The mass above a point, roughly; NaN where it is not known.</summary>
    double Above(double x);

    /// <summary>The greatest width of a cell between two points that can be judged by its own points.</summary>
    double WidestCell(double from, double to);
}

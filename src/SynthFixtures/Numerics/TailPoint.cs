namespace SynthFixtures.Numerics;

/// <summary>A tail of a law at one distance.</summary>
/// <param name="Probability">The probability beyond the distance, accurate in the relative sense.</param>
/// <param name="Density">The density.</param>
/// <param name="Slope">The derivative of the density's logarithm by the distance.</param>
/// <param name="Curvature">The second derivative of the density's logarithm.</param>
internal readonly record struct TailPoint(double Probability, double Density, double Slope, double Curvature);

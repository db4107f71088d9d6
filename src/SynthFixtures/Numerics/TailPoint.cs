namespace SynthFixtures.Numerics;

/// <summary>A tail of a law at one distance.</summary>
/// <param name="Probability">The probability beyond the distance, accurate in the relative sense.</param>
/// <param name="Density">The density.</param>
internal readonly record struct TailPoint(double Probability, double Density);

namespace SynthFixtures.Numerics;

/// <summary>What is known of a tail at one probability.</summary>
/// <param name="Distance">The distance.</param>
/// <param name="Density">The density there.</param>
/// <param name="LogSlope">The derivative of its logarithm.</param>
/// <param name="Curvature">The second derivative of its logarithm.</param>
internal sealed record Node(double Distance, double Density, double LogSlope, double Curvature);

namespace SynthFixtures.Numerics;

/// <summary>A power of two of the probability, with its distance.</summary>
/// <param name="Distance">The distance.</param>
/// <param name="Slope">The derivative of the distance by the logarithm of the probability.</param>
internal sealed record Node(double Distance, double Slope)
{
    /// <summary>2^-53: the least probability between two nodes.</summary>
    public const double LeastProbability = 1.1102230246251565e-16;
}

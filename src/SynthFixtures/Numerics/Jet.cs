namespace SynthFixtures.Numerics;

/// <summary>A distance as a function of the probability, up to its third derivative.</summary>
/// <param name="Distance">The distance, or its logarithm.</param>
/// <param name="First">Its derivative.</param>
/// <param name="Second">Its second derivative.</param>
/// <param name="Third">Its third derivative.</param>
internal readonly record struct Jet(double Distance, double First, double Second, double Third)
{
    /// <summary>The same of the distance's logarithm.</summary>
    public Jet Logarithm()
    {
        var (first, second, third) = (First / Distance, Second / Distance, Third / Distance);
        return new Jet(Elementary.Log(Distance), first, second - (first * first), third - (3 * first * second) + (2 * first * first * first));
    }
}

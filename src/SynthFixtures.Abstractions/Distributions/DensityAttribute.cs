namespace SynthFixtures;

/// <summary>The law of any density on an interval: a static method of the annotated type, integrated and inverted numerically.</summary>
/// <remarks>
/// The density need not be normalized. A density that is negative, not finite or 0 everywhere is an error at the first row, which says where. The values are
/// as portable as the method: <c>Math.Exp</c> and its like differ between platforms in their last bits, <c>SynthFixtures.Numerics.Elementary</c> does not.
/// </remarks>
/// <example><code>
/// [Density(nameof(Arrivals), 0, 24)] public double Hour { get; init; }
/// public static double Arrivals(double x) => x &lt; 6 ? 0.2 : 1 + (x * (24 - x) / 100);
/// </code></example>
/// <param name="density">The name of the method, from double to double: <c>nameof(Method)</c>.</param>
/// <param name="from">The least value.</param>
/// <param name="to">The greatest value, more than <paramref name="from"/>.</param>
[Kernel("SynthFixtures.Distributions.Density")]
public sealed class DensityAttribute(string density, [Below(nameof(to)), LeastValue] double from, [Finite, GreatestValue] double to) : DistributionAttribute
{
    /// <summary>The name of the method.</summary>
    public string Density { get; } = density;

    /// <summary>The least value.</summary>
    public double From { get; } = from;

    /// <summary>The greatest value.</summary>
    public double To { get; } = to;

    /// <summary>Places in the interval where the density jumps, has a kink or a pole, or between which it has a feature narrower than 1e-5 of the interval.</summary>
    public double[] Breaks { get; set; } = [];
}

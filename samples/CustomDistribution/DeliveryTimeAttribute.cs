using SynthFixtures;

namespace CustomDistribution;

/// <summary>Hours until a parcel arrives: never fewer than <paramref name="least"/>, half of them within <paramref name="median"/>, with a heavy upper tail.</summary>
/// <param name="least">The hours that handling and transport take at best.</param>
/// <param name="median">The hours within which half of the parcels arrive.</param>
/// <param name="shape">How rare long delays are: beyond t hours the share of parcels falls like t^-shape.</param>
[Kernel(typeof(DeliveryTime))]
public sealed class DeliveryTimeAttribute([AtLeast(0), Below(nameof(median))] double least, double median, [Positive] double shape) : DistributionAttribute
{
    public double Least { get; } = least;

    public double Median { get; } = median;

    public double Shape { get; } = shape;
}

using SynthFixtures;

namespace CustomDistribution;

[Synthetic]
public sealed record Parcel
{
    [Sequence]
    public required int Number { get; init; }

    [LogNormal(2.2, 0.5, Min = 4, Max = 60)]
    public decimal Postage { get; init; }

    // After ten days a parcel counts as lost, which is another story.
    [DeliveryTime(least: 6, median: 30, shape: 3, Max = 240)]
    public double Hours { get; init; }
}

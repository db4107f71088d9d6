using SynthFixtures;
using Xunit;

namespace CustomDistribution;

public sealed class CompensationTests
{
    [SyntheticTheory, SyntheticData(Rows = 100, Seed = 42)]
    public void Only_late_parcels_are_compensated(Parcel parcel) =>
        Assert.Equal(parcel.Hours > Compensation.PromisedHours, Compensation.Of(parcel) > 0);

    [SyntheticTheory, SyntheticData(Rows = 100, Seed = 42)]
    public void Nobody_gets_more_than_half_of_the_postage_back(Parcel parcel) =>
        Assert.InRange(Compensation.Of(parcel), 0, parcel.Postage / 2);

    [SyntheticTheory, SyntheticData(Rows = 100, Seed = 42)]
    public void Who_waits_longer_never_gets_less(Parcel parcel, [DeliveryTime(least: 0, median: 12, shape: 2)] double more) =>
        Assert.True(Compensation.Of(parcel) <= Compensation.Of(parcel with { Hours = parcel.Hours + more }));
}

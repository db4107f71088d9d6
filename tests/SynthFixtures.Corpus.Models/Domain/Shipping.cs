using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures;

namespace Logistics.Domain;

[Synthetic]
public sealed class Shipment
{
    private Shipment()
    {
    }

    public TrackingNumber Tracking { get; private init; } = null!;

    public Coordinates Origin { get; private init; }

    public Coordinates Destination { get; private init; }

    public IReadOnlyList<Parcel> Parcels { get; private init; } = [];

    public Weight Total => new(Parcels.Sum(parcel => parcel.Weight.Grams));

    public static Shipment Create(TrackingNumber tracking, Coordinates origin, Coordinates destination, [Count(1, 4)] IReadOnlyList<Parcel> parcels) =>
        new() { Tracking = tracking, Origin = origin, Destination = destination, Parcels = parcels };
}

public sealed record TrackingNumber([Pattern("[A-Z]{2}[0-9]{9}[A-Z]{2}")] string Value);

[Synthetic]
public readonly record struct Coordinates
{
    public Coordinates([Uniform(-90.0, 90.0)] double latitude, [Uniform(-180.0, 180.0)] double longitude)
    {
        if (latitude is < -90 or > 90)
            throw new ArgumentOutOfRangeException(nameof(latitude));
        if (longitude is < -180 or > 180)
            throw new ArgumentOutOfRangeException(nameof(longitude));
        (Latitude, Longitude) = (latitude, longitude);
    }

    public double Latitude { get; }

    public double Longitude { get; }
}

public readonly record struct Weight([Exponential(0.001, Min = 1)] int Grams);

[Synthetic]
public sealed class Parcel
{
    public Parcel(Weight weight, (int Length, int Width, int Height) size) => (Weight, Size) = (weight, size);

    public Weight Weight { get; }

    public (int Length, int Width, int Height) Size { get; }
}

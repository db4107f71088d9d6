using System;
using System.Collections.Generic;

namespace SynthFixtures.Laws.Tests;

/// <summary>A member for each way in which an override meets the rest of a model.</summary>
[Synthetic]
public sealed record Traveller([Sequence(10)] int Number, [Pick("Ada", "Grace", "Edsger")] string Name, [Uniform(1, 9)] int Luggage)
{
    /// <summary>What the constructor computes, which nothing else can set.</summary>
    public string Label { get; } = $"{Number}:{Name}";

    [Weighted(Tier.Basic, 7), Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
    [Normal(170, 10)] public double Height { get; init; }
    [Derive(nameof(MakeWeight))] public double Weight { get; init; }
    [Derive(nameof(MakeIndex))] public double MassIndex { get; init; }
    [Missing(0.5), Pick("Lady", "Sir")] public string? Title { get; init; }
    [Missing(0.5), Uniform(1, 100)] public int? Points { get; init; }
    [Constant("EUR")] public string Currency { get; init; } = "";
    [Constant(3)] public byte Stops { get; init; }
    [LogNormal(5, 1)] public decimal Fare { get; init; }
    public required Address Home { get; init; }
    public Address? Hotel { get; init; }
    [Derive(nameof(MakeStations))] public IReadOnlyList<string> Stations { get; init; } = [];
    [Derive(nameof(MakeSeats))] public int[] Seats { get; init; } = [];
    [NewGuid] public Guid Ticket { get; init; }

    public static double MakeWeight(double height, [Normal(0, 5)] double noise) => (0.5 * height) + noise;

    public static double MakeIndex(double weight, double height) => 10_000 * weight / (height * height);

    public static IReadOnlyList<string> MakeStations(Address home, Address? hotel) => [home.City, hotel?.City ?? "nowhere"];

    public static int[] MakeSeats(int luggage) => [luggage];
}

/// <summary>Values that only the constructor of a struct takes.</summary>
[Synthetic]
public readonly struct Fix(double latitude, double longitude)
{
    public double Latitude { get; } = latitude;

    public double Longitude { get; } = longitude;

    [Derive(nameof(MakeHemisphere))] public string Hemisphere { get; init; } = "";

    public static string MakeHemisphere(double latitude) => latitude < 0.5 ? "south" : "north";
}

/// <summary>A mutable class with fields, and a facade of another name.</summary>
[Synthetic(Facade = "Crates")]
public class Crate
{
    [Normal(100, 15)] public double Mass;

    [Uniform(1, 9)] public int Count { get; set; }

    [Derive(nameof(MakeTotal))] public double Total { get; set; }

    public int Shelf { get; private set; } = 7;

    public static double MakeTotal(double mass, int count) => mass * count;
}

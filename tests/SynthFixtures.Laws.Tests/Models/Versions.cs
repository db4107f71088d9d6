using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>One model in several versions; the pinned stream name makes them one type for the streams.</summary>
public static class Original
{
    [Synthetic, StreamName("Shop.Person")]
    public sealed record Person
    {
        [NewGuid] public Guid Id { get; init; }
        [Normal(170, 10, Min = 140, Max = 210)] public double Height { get; init; }
        [Pick("Ada", "Grace", "Edsger")] public string Name { get; init; } = "";
        [Missing(0.3), Poisson(3)] public int? Visits { get; init; }
        [Derive(nameof(Weigh))] public double Weight { get; init; }
        public Place Home { get; init; } = new();
        public Place Work { get; init; } = new();

        public static double Weigh(double height, [Normal(0, 5)] double noise) => (0.5 * height) + noise;
    }

    [Synthetic, StreamName("Shop.Place")]
    public sealed record Place
    {
        [Pick("Oslo", "Rome", "Lima")] public string City { get; init; } = "";
        [Uniform(1, 200)] public int Number { get; init; }
    }
}

public static class WithMoreMembers
{
    [Synthetic, StreamName("Shop.Person")]
    public sealed record Person
    {
        [Sequence] public long First { get; init; }
        [NewGuid] public Guid Id { get; init; }
        [Exponential(3), Missing(0.5)] public double? Waiting { get; init; }
        [Normal(170, 10, Min = 140, Max = 210)] public double Height { get; init; }
        public DateTime Created { get; init; }
        [Pick("Ada", "Grace", "Edsger")] public string Name { get; init; } = "";
        [Missing(0.3), Poisson(3)] public int? Visits { get; init; }
        [NewGuid] public Guid Other { get; init; }
        [Derive(nameof(Weigh))] public double Weight { get; init; }
        [Derive(nameof(Weigh))] public double Load { get; init; }
        public Place Holiday { get; init; } = new();
        public Place Home { get; init; } = new();
        public Place Work { get; init; } = new();
        public string Last { get; init; } = "";

        public static double Weigh(double height, [Normal(0, 5)] double noise) => (0.5 * height) + noise;
    }

    [Synthetic, StreamName("Shop.Place")]
    public sealed record Place
    {
        public string? Street { get; init; }
        [Pick("Oslo", "Rome", "Lima")] public string City { get; init; } = "";
        [Uniform(1, 200)] public int Number { get; init; }
        [Uniform(-90.0, 90.0)] public double Latitude { get; init; }
    }
}

/// <summary>The other way round, fewer of them, in a class with a constructor, and one renamed.</summary>
public static class Reordered
{
    [Synthetic, StreamName("Shop.Person")]
    public sealed class Person(string name)
    {
        public Place Work { get; init; }

        [Pick("Ada", "Grace", "Edsger")]
        public string Name { get; } = name;

        [Missing(0.3), Poisson(3), StreamName("Visits")]
        public int? Calls { get; init; }

        [Normal(170, 10, Min = 140, Max = 210)]
        public double Height { get; init; }

        [NewGuid]
        public Guid Id { get; init; }
    }

    [Synthetic, StreamName("Shop.Place")]
    public readonly record struct Place([Uniform(1, 200)] int Number, [Pick("Oslo", "Rome", "Lima")] string City);
}

/// <summary>The same members with other laws of absence.</summary>
public static class Present
{
    [Synthetic, StreamName("Shop.Person")]
    public sealed record Person
    {
        [Missing(0.5), NewGuid] public Guid? Id { get; init; }
        [Missing(0.5), Normal(170, 10, Min = 140, Max = 210)] public double? Height { get; init; }
        [Missing(0.5), Pick("Ada", "Grace", "Edsger")] public string? Name { get; init; }
        [Poisson(3)] public int? Visits { get; init; }
        [Missing(0.5), Derive(nameof(Weigh))] public double? Weight { get; init; }
        [Missing(0.5)] public Original.Place? Home { get; init; }

        public static double Weigh(double? height, [Normal(0, 5)] double noise) => (0.5 * (height ?? 0)) + noise;
    }
}

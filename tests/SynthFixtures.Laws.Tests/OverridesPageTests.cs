using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace SynthFixtures.Laws.Tests.OverridesPage;

/// <summary>The code of docs/overrides.md, which is cut from here, and does what the page says.</summary>
public sealed class OverridesPageTests
{
    [Fact]
    public void Every_line_of_code_on_the_page_is_compiled_here()
    {
        var page = File.ReadAllText(Root("docs/overrides.md")).Split("```csharp\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n'));
        var here = File.ReadAllLines(Root("tests/SynthFixtures.Laws.Tests/OverridesPageTests.cs")).Select(line => line.Trim()).ToHashSet();

        Assert.All(page, line => Assert.Contains(line.Trim(), here));
    }

    [Fact]
    public void A_member_that_is_given_and_what_is_derived_from_it()
    {
        Person[] gold = SyntheticPerson.With(tier: Tier.Gold).Rows(5);
        Person tall = SyntheticPerson.With(height: 205, nickname: null).Row(seed: 42, row: 17);

        var plain = SyntheticPerson.Row(seed: 42, row: 17);
        Assert.All(gold, person => Assert.Equal((Tier.Gold, "Gold"), (person.Tier, person.Tags[0])));
        Assert.Equal(102.5 + (plain.Weight - (0.5 * plain.Height)), tall.Weight, 9);
        Assert.Null(tall.Nickname);
    }

    [Fact]
    public void Values_that_differ_from_row_to_row()
    {
        var mixed = SyntheticPerson.With(
            tier: Vary.Over(Tier.Basic, Tier.Silver, Tier.Gold),
            height: Vary.By(row => 150.0 + (row % 50)),
            nickname: Vary.Over("Lady", null));

        Assert.Equal([(Tier.Basic, 150, "Lady"), (Tier.Silver, 151, null), (Tier.Gold, 152, "Lady")], mixed.Rows(3).Select(person => (person.Tier, person.Height, person.Nickname)));
    }

    [Fact]
    public void Members_of_a_row_inside_a_row()
    {
        var plain = SyntheticTrip.Rows(5, seed: 42);

        Assert.Equal(
            plain.Select(trip => (trip.Distance, trip.Traveller.Id, trip.Traveller.Height, trip.Traveller.Weight, trip.Traveller.Nickname, Tier.Gold, "Gold")),
            Trips.OfGold.Select(trip => (trip.Distance, trip.Traveller.Id, trip.Traveller.Height, trip.Traveller.Weight, trip.Traveller.Nickname, trip.Traveller.Tier, trip.Traveller.Tags[0])));
        Assert.Contains(plain, trip => trip.Traveller.Tier != Tier.Gold);
    }

    [Fact]
    public void Collections_and_interfaces()
    {
        List<string> list = ["new", "tall"];
        SyntheticPerson.With(tags: list).Rows(5);
        SyntheticPerson.With(tags: ["new", "tall"], tier: Tier.Gold).Rows(5);
        SyntheticPerson.With(tags: new(list)).Rows(5);
        SyntheticPerson.With(tags: Vary.Over<IReadOnlyList<string>>(["new"], list)).Rows(5);

        Assert.Same(list, SyntheticPerson.With(tags: new(list)).Row().Tags);
    }

    [Fact]
    public void A_facade_of_another_name() => Assert.All(Example.Tall, human => Assert.Equal(205, human.Height));

    private static string Root(string file)
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "SynthFixtures.sln")))
            at = Path.GetDirectoryName(at)!;
        return Path.Combine(at, file);
    }
}

[Synthetic]
public sealed record Trip([Uniform(1, 500)] int Distance, Person Traveller);

public static class Trips
{
    public static Trip[] OfGold => SyntheticTrip.With(traveller: SyntheticPerson.With(tier: Tier.Gold)).Rows(5, seed: 42);
}

public enum Tier { Basic, Silver, Gold }

[Synthetic]
public sealed record Person
{
    [Sequence] public required int Id { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
    [Normal(170, 10)] public double Height { get; init; }
    [Derive(nameof(MakeWeight))] public double Weight { get; init; }
    [Missing(0.1), Pick("Lady", "Sir")] public string? Nickname { get; init; }
    [Derive(nameof(MakeTags))] public IReadOnlyList<string> Tags { get; init; } = [];

    public static double MakeWeight(double height, [Normal(0, 5)] double noise) => (0.5 * height) + noise;

    public static IReadOnlyList<string> MakeTags(Tier tier) => [tier.ToString()];
}

[Synthetic(Facade = "People")]
public sealed record Human([Normal(170, 10)] double Height);

public static class Example
{
    public static Human[] Tall => People.With(height: 205).Rows(3);
}

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Aviation.Data;

[Synthetic]
public class Airport
{
    [Pattern("[A-Z]{3}")]
    public string IataCode { get; set; } = null!;

    public string Name { get; set; } = null!;

    [Uniform(-60.0, 78.0)]
    public double Latitude { get; set; }

    [Uniform(-180.0, 180.0)]
    public double Longitude { get; set; }

    [Count(1)]
    public virtual ICollection<Flight> Departures { get; set; } = [];

    [Count(1)]
    public virtual ICollection<Flight> Arrivals { get; set; } = [];
}

[Synthetic]
public class Flight
{
    [Pattern("(SK|DY|LH)[0-9]{3,4}")]
    public string Number { get; set; } = null!;

    public virtual Airport Origin { get; set; } = null!;

    public virtual Airport Destination { get; set; } = null!;

    public DateTimeOffset ScheduledDeparture { get; set; }

    [Exponential(0.001)]
    public TimeSpan Delay { get; set; }

    [Count(2, 4)]
    public virtual Dictionary<string, Seat> Seats { get; set; } = [];
}

[Synthetic]
public class Seat
{
    [Uniform(1, 40)]
    public int Row { get; set; }

    [Pick('A', 'B', 'C', 'D', 'E', 'F')]
    public char Letter { get; set; }

    public CabinClass Cabin { get; set; }

    public Passenger? Passenger { get; set; }
}

[Synthetic]
public record Passenger(string Surname, string GivenName, DateOnly? DateOfBirth, string? FrequentFlyerNumber);

public enum CabinClass : short
{
    Economy = 10,
    Business = 20,
    First = 30,
}

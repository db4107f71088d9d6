using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Fleet.Model;

public abstract class Asset
{
    protected Asset(string tag) => Tag = tag;

    public string Tag { get; }

    public abstract string Model { get; set; }

    public virtual int Year { get; set; }

    public object Owner { get; protected set; } = "nobody";

    public virtual IReadOnlyList<string> Notes { get; init; } = [];
}

public class Vehicle(string tag) : Asset(tag)
{
    public override string Model { get; set; } = "";

    [Uniform(2000, 2025)]
    public override int Year { get => base.Year; set => base.Year = value; }

    [NotSynthetic]
    public new string? Owner { get; set; }

    public virtual double Range { get; set; }
}

[Synthetic]
public sealed class Truck(string tag, [Uniform(1, 40)] int tonnes) : Vehicle(tag)
{
    public int Tonnes { get; } = tonnes;

    public override double Range { get; set; }

    public sealed override IReadOnlyList<string> Notes { get; init; } = Array.Empty<string>();

    public new DateOnly Year { get; set; }
}

[Synthetic]
public class Scooter : Vehicle
{
    public Scooter()
        : base("scooter")
    {
    }

    [Uniform(0.0, 1.0)]
    public float Battery { get; set; }
}

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Insurance.Domain;

[Synthetic]
public sealed class Policy
{
    public Policy(PolicyNumber number, Insured insured, Cover[] covers, Broker? broker)
    {
        Number = number;
        Insured = insured;
        Covers = covers;
        Broker = broker;
    }

    public Policy(PolicyNumber number)
        : this(number, new Insured("unknown", 0), [], null)
    {
    }

    public PolicyNumber Number { get; }

    public Insured Insured { get; }

    public IReadOnlyList<Cover> Covers { get; }

    public Broker? Broker { get; }

    public string? Remark { get; set; }
}

public readonly record struct PolicyNumber
{
    public PolicyNumber(string text) => Text = text;

    public string Text { get; }
}

[Synthetic]
public sealed record Insured(string Name, [Uniform(18, 90)] int Age);

[Synthetic]
public readonly record struct Cover(Peril Peril, [Pick(100_000.0, 250_000.0)] decimal Limit, [Pick(0.0, 500.0, 1_000.0)] decimal Deductible);

public enum Peril
{
    Fire,
    Water,
    Storm,
    Theft,
}

[Synthetic]
public sealed class Broker
{
    public static Broker Register(string name, Guid licence) => new(name, licence);

    private Broker(string name, Guid licence) => (Name, Licence) = (name, licence);

    public string Name { get; }

    public Guid Licence { get; }
}

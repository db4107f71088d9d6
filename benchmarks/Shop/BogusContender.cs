using System;
using Bogus;

namespace Shop;

/// <summary>Bogus, with a seed and rules of the same kinds; it has no truncated normal law, so the age is clamped.</summary>
internal static class BogusContender
{
    private static readonly Tier[] Tiers = [Tier.Basic, Tier.Silver, Tier.Gold, Tier.Platinum];
    private static readonly float[] Shares = [0.60f, 0.25f, 0.10f, 0.05f];

    public static Faker<Customer> Customers(int seed) => new Faker<Customer>()
        .UseSeed(seed)
        .RuleFor(c => c.Id, f => f.Random.Guid())
        .RuleFor(c => c.FirstName, f => f.PickRandom(Values.FirstNames))
        .RuleFor(c => c.LastName, f => f.PickRandom(Values.LastNames))
        .RuleFor(c => c.Email, (_, c) => Customer.MakeEmail(c.FirstName, c.LastName))
        .RuleFor(c => c.RegisteredAt, f => f.Date.Between(Values.From, Values.To))
        .RuleFor(c => c.Age, f => Age(f.Random))
        .RuleFor(c => c.Balance, f => Balance(f.Random))
        .RuleFor(c => c.Tier, f => f.Random.WeightedRandom(Tiers, Shares))
        .RuleFor(c => c.IsActive, f => f.Random.Bool(0.8f))
        .RuleFor(c => c.City, f => f.PickRandom(Values.Cities))
        .RuleFor(c => c.Discount, f => f.Random.Double(0, 0.3))
        .RuleFor(c => c.OpenOrders, f => Poisson(f.Random));

    /// <summary>The names and addresses that Bogus is used for, from its own data.</summary>
    public static Faker<Customer> CustomersWithItsOwnNames(int seed) => Customers(seed)
        .RuleFor(c => c.FirstName, f => f.Name.FirstName())
        .RuleFor(c => c.LastName, f => f.Name.LastName())
        .RuleFor(c => c.Email, (f, c) => f.Internet.Email(c.FirstName, c.LastName))
        .RuleFor(c => c.City, f => f.Address.City());

    public static Faker<Account> Accounts(int seed) => new Faker<Account>()
        .UseSeed(seed)
        .RuleFor(a => a.Id, f => f.Random.Guid())
        .RuleFor(a => a.RegisteredAt, f => f.Date.Between(Values.From, Values.To))
        .RuleFor(a => a.Age, f => Age(f.Random))
        .RuleFor(a => a.Balance, f => Balance(f.Random))
        .RuleFor(a => a.Tier, f => f.Random.WeightedRandom(Tiers, Shares))
        .RuleFor(a => a.IsActive, f => f.Random.Bool(0.8f))
        .RuleFor(a => a.City, f => f.PickRandom(Values.Cities))
        .RuleFor(a => a.Discount, f => f.Random.Double(0, 0.3))
        .RuleFor(a => a.OpenOrders, f => Poisson(f.Random));

    private static int Age(Randomizer random) => Math.Clamp((int)Math.Round(40 + (12 * Normal(random))), 18, 90);

    private static decimal Balance(Randomizer random) => decimal.Round((decimal)Math.Exp(7 + Normal(random)), 2);

    private static double Normal(Randomizer random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.Double())) * Math.Cos(2 * Math.PI * random.Double());

    private static int Poisson(Randomizer random)
    {
        var count = 0;
        for (var product = random.Double(); product > 0.049787068367863944; product *= random.Double())
            count++;
        return count;
    }
}

using System;
using Bogus;
using Shop;

namespace SynthFixtures.Benchmarks;

/// <summary>Twelve members, three of them texts that are picked or made for each row.</summary>
public class CustomerRow : RowBenchmarks<Customer>
{
    protected override void FillByHand(Span<Customer> rows, ulong seed) => Shop.Handwritten.Fill(rows, seed);

    protected override Faker<Customer> CreateFaker() => BogusContender.Customers(seed: 42);
}

using System;
using BenchmarkDotNet.Attributes;
using Bogus;
using Shop;

namespace SynthFixtures.Benchmarks;

/// <summary>Twelve members, three of them texts that are picked or made for each row.</summary>
public class CustomerRow : RowBenchmarks<Customer>
{
    private readonly Faker<Customer> faker = BogusContender.CustomersWithItsOwnNames(seed: 42);

    [Benchmark(OperationsPerInvoke = RowsPerInvocation)]
    public Customer BogusWithItsOwnNames()
    {
        var customer = faker.Generate();
        for (var made = 1; made < RowsPerInvocation; made++)
            customer = faker.Generate();
        return customer;
    }

    protected override void FillByHand(Span<Customer> rows, ulong seed) => Shop.Handwritten.Fill(rows, seed);

    protected override Faker<Customer> CreateFaker() => BogusContender.Customers(seed: 42);
}

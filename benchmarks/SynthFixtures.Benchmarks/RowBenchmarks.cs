using System;
using AutoFixture;
using BenchmarkDotNet.Attributes;
using Bogus;
using Shop;

namespace SynthFixtures.Benchmarks;

/// <summary>The cost of one row, through calls for few rows and for many. Every invocation makes 10,000 rows, whatever the size of its calls.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
public abstract class RowBenchmarks<T>
    where T : class
{
    /// <summary>How many rows each invocation makes.</summary>
    public const int RowsPerInvocation = 10_000;

    // A contender of a hundred microseconds a row, to which the size of a call means nothing.
    private const int SlowRowsPerInvocation = 100;

    private readonly Fixture fixture = AutoFixtureContender.Create();
    private T[] rows = [];
    private Faker<T> faker = new();

    /// <summary>How many rows are asked for at once.</summary>
    [Params(20, RowsPerInvocation)]
    public int RowsPerCall { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        rows = new T[RowsPerCall];
        faker = CreateFaker();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = RowsPerInvocation)]
    public T Handwritten()
    {
        for (var made = 0; made < RowsPerInvocation; made += rows.Length)
            FillByHand(rows, (ulong)made);
        return rows[0];
    }

    [Benchmark(OperationsPerInvoke = RowsPerInvocation)]
    public T Fill()
    {
        for (var made = 0; made < RowsPerInvocation; made += rows.Length)
            Synthetic.Fill<T>(rows, seed: made);
        return rows[0];
    }

    [Benchmark(OperationsPerInvoke = RowsPerInvocation)]
    public T Rows()
    {
        for (var made = 0; made < RowsPerInvocation; made += RowsPerCall)
            rows = Synthetic.Rows<T>(RowsPerCall, seed: made);
        return rows[0];
    }

    [Benchmark(OperationsPerInvoke = RowsPerInvocation)]
    public T Bogus()
    {
        for (var made = 0; made < RowsPerInvocation; made += rows.Length)
            foreach (ref var row in rows.AsSpan())
                row = faker.Generate();
        return rows[0];
    }

    [Benchmark(OperationsPerInvoke = SlowRowsPerInvocation)]
    public T AutoFixture()
    {
        for (var made = 0; made < SlowRowsPerInvocation; made++)
            rows[made % rows.Length] = fixture.Create<T>();
        return rows[0];
    }

    protected abstract void FillByHand(Span<T> rows, ulong seed);

    protected abstract Faker<T> CreateFaker();
}

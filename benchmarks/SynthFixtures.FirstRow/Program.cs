using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using AutoFixture;
using Shop;
using SynthFixtures.Generated.SynthFixtures_FirstRow;

namespace SynthFixtures.Benchmarks.FirstRow;

/// <summary>Makes one customer in a fresh process and prints how many nanoseconds that took.</summary>
internal static class Program
{
    private static long registration;

    // The generated initializer does the same again, ahead of Main but not of all that the runtime does before Main, for which no contender pays.
    [ModuleInitializer]
    internal static void Register()
    {
        var started = Stopwatch.GetTimestamp();
        AssemblySources.Register();
        registration = Stopwatch.GetTimestamp() - started;
    }

    private static int Main(string[] arguments)
    {
        var entered = Stopwatch.GetTimestamp();
        var row = Make(arguments is [var verb] ? verb : "");
        var made = Stopwatch.GetTimestamp();
        return Report(row, made - entered + (arguments is ["ours"] ? registration : 0));
    }

    private static Customer? Make(string verb) => verb switch
    {
        "handwritten" => Handwritten(),
        "ours" => Ours(),
        "bogus" => Bogus(),
        "autofixture" => AutoFixture(),
        _ => null,
    };

    private static Customer Handwritten()
    {
        var rows = new Customer[1];
        Shop.Handwritten.Fill(rows, seed: 42);
        return rows[0];
    }

    private static Customer Ours() => Synthetic.Row<Customer>(seed: 42, row: 0);

    private static Customer Bogus() => BogusContender.Customers(seed: 42).Generate();

    private static Customer AutoFixture() => AutoFixtureContender.Create().Create<Customer>();

    private static int Report(Customer? row, long ticks)
    {
        if (row is null)
        {
            Console.Error.WriteLine("usage: first-row handwritten | ours | bogus | autofixture");
            return 2;
        }
        Console.WriteLine($"{ticks * (1e9 / Stopwatch.Frequency):F0} {row.Email.Length}");
        return 0;
    }
}

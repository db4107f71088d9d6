using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using AutoFixture;
using Shop;

namespace SynthFixtures.Benchmarks.FirstRow;

/// <summary>Makes one customer in a fresh process and prints how many nanoseconds that took, and a digest of the row.</summary>
internal static class Program
{
    private static long loaded;

    // The generated registrations run before Main; "ours" pays for them, so its clock starts here. This runs ahead of generated initializers.
    [ModuleInitializer]
    internal static void Loaded() => loaded = Stopwatch.GetTimestamp();

    private static int Main(string[] arguments)
    {
        var entered = Stopwatch.GetTimestamp();
        Customer row;
        switch (arguments is [var verb] ? verb : "")
        {
            case "handwritten":
                row = Handwritten();
                break;
            case "ours":
                entered = loaded;
                row = Ours();
                break;
            case "bogus":
                row = Bogus();
                break;
            case "autofixture":
                row = AutoFixture();
                break;
            default:
                Console.Error.WriteLine("usage: first-row handwritten | ours | bogus | autofixture");
                return 2;
        }
        var made = Stopwatch.GetTimestamp();
        Console.WriteLine($"{Stopwatch.GetElapsedTime(entered, made).TotalNanoseconds:F0} {row.Email.Length}");
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Customer Handwritten()
    {
        var rows = new Customer[1];
        Shop.Handwritten.Fill(rows, seed: 42);
        return rows[0];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Customer Ours() => Synthetic.Row<Customer>(seed: 42, row: 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Customer Bogus() => BogusContender.Customers(seed: 42).Generate();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Customer AutoFixture() => AutoFixtureContender.Create().Create<Customer>();
}

using System;
using System.Globalization;
using SynthFixtures.Distributions;

namespace SynthFixtures.Benchmarks;

/// <summary>Many draws on one thread and on two.</summary>
internal static class Threads
{
    public static int Measure(int draws)
    {
        var values = new double[draws];
        var column = Synthetic.Column("Benchmarks.Threads", "Value");
        Console.WriteLine("| law, one draw | one thread, ns | two threads, ns | as fast |");
        Console.WriteLine("|---|--:|--:|--:|");
        Print("uniform", new Uniform(0, 1));
        Print("normal", new Normal(0, 1));
        Print("gamma(2)", new Gamma(2, 1));
        return 0;

        void Print<TLaw>(string name, TLaw law)
            where TLaw : struct, IQuantile<double>
        {
            var one = Timing.Nanoseconds(draws, () => column.FillParallel(law, values, seed: 42, threads: 1));
            var two = Timing.Nanoseconds(draws, () => column.FillParallel(law, values, seed: 42, threads: 2));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {one:F2} | {two:F2} | {one / two:F2} x |"));
        }
    }
}

using System;
using System.Globalization;
using SynthFixtures.Distributions;

namespace SynthFixtures.Benchmarks;

/// <summary>Many draws on one thread and on two.</summary>
internal static class Threads
{
    private const int Repeats = 5;

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
            // In turn, since the machine may be slower for seconds.
            var (one, two) = (double.PositiveInfinity, double.PositiveInfinity);
            for (var i = 0; i < Repeats; i++)
            {
                one = Math.Min(one, Timing.Nanoseconds(draws, () => column.FillParallel(law, values, seed: 42, threads: 1), repeats: 1));
                two = Math.Min(two, Timing.Nanoseconds(draws, () => column.FillParallel(law, values, seed: 42, threads: 2), repeats: 1));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {one:F2} | {two:F2} | {one / two:F2} x |"));
        }
    }
}

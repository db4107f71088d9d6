using System;
using System.Diagnostics;
using System.Globalization;

namespace SynthFixtures.Benchmarks;

/// <summary>What a piece of work costs where nothing else runs: the least of several times, as both halves of a joined table take it.</summary>
internal static class Timing
{
    /// <summary>How often long work is repeated.</summary>
    public const int Repeats = 7;

    // As timing.py has it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    // Until then the runtime has compiled again what is called often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    /// <summary>The least time, by the item; some time goes before, for the compiler and the pages.</summary>
    public static double Nanoseconds(int items, Action work, int repeats = Repeats)
    {
        var first = Stopwatch.GetTimestamp();
        do
            work();
        while (Stopwatch.GetElapsedTime(first) < WarmUp);
        var least = double.PositiveInfinity;
        for (var i = 0; i < repeats; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalNanoseconds / items);
        }
        return least;
    }

    /// <summary>The least time of one of many parts, by the item: short ones, so that one of them is seldom disturbed, and many, so that none is in the caches.</summary>
    public static double Nanoseconds<TPart>(int items, TPart[] parts, Action<TPart> work)
    {
        var first = Stopwatch.GetTimestamp();
        do
        {
            foreach (var part in parts)
                work(part);
        }
        while (Stopwatch.GetElapsedTime(first) < WarmUp);
        var (least, start) = (double.PositiveInfinity, Stopwatch.GetTimestamp());
        for (var i = 0; i < Repeats || (i < Repeats * parts.Length && Stopwatch.GetElapsedTime(start) < Longest); i++)
        {
            var before = Stopwatch.GetTimestamp();
            work(parts[i % parts.Length]);
            least = Math.Min(least, Stopwatch.GetElapsedTime(before).TotalNanoseconds / items);
        }
        return least;
    }

    /// <summary>Prints a line of a table: group, name, number, with tabs between them.</summary>
    public static void Print(string group, string name, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group}\t{name}\t{number:F3}"));
}

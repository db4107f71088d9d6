using System;
using System.Diagnostics;
using System.Globalization;

namespace SynthFixtures.Benchmarks;

/// <summary>What a piece of work costs where nothing else runs: the least of several times, as both halves of a joined table take it.</summary>
internal static class Timing
{
    /// <summary>How often long work is repeated.</summary>
    public const int Repeats = 7;

    /// <summary>The least time, by the item; once before, for the compiler and the pages.</summary>
    public static double Nanoseconds(int items, Action work, int repeats = Repeats)
    {
        work();
        var least = double.PositiveInfinity;
        for (var i = 0; i < repeats; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalNanoseconds / items);
        }
        return least;
    }

    /// <summary>Prints a line of a table: group, name, number, with tabs between them.</summary>
    public static void Print(string group, string name, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group}\t{name}\t{number:F3}"));
}

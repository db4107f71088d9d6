using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SynthFixtures.Benchmarks;

/// <summary>Starts a fresh process for each first row, the contenders in turn, and prints medians.</summary>
internal static class FirstRow
{
    private const string Program = "SynthFixtures.FirstRow.dll";

    /// <summary>Measures the library as it is built here, which is compiled at each start, and as it is packed, with precompiled code.</summary>
    public static int Measure(int launches)
    {
        using var packed = PackedForm.Of(Built);
        return Measure(
            launches,
            [
                ("hand-written", Built, "handwritten"),
                ("SynthFixtures, from the package", packed.Folder, "ours"),
                ("SynthFixtures, portable code only", Built, "ours"),
                ("Bogus", Built, "bogus"),
                ("AutoFixture", Built, "autofixture"),
            ]);
    }

    /// <summary>Starts each contender once.</summary>
    public static int Smoke() =>
        Measure(launches: 1, [("hand-written", Built, "handwritten"), ("SynthFixtures", Built, "ours"), ("Bogus", Built, "bogus"), ("AutoFixture", Built, "autofixture")]);

    private static string Built =>
        Path.GetDirectoryName(typeof(FirstRow).Assembly.Location)!.Replace("SynthFixtures.Benchmarks", "SynthFixtures.FirstRow", StringComparison.Ordinal);

    private static int Measure(int launches, (string Name, string Folder, string Verb)[] contenders)
    {
        var times = contenders.ToDictionary(contender => contender.Name, _ => new List<double>());
        for (var launch = 0; launch < launches; launch++)
            foreach (var (name, folder, verb) in contenders)
            {
                if (Launch(Path.Combine(folder, Program), verb) is not { } milliseconds)
                    return 1;
                times[name].Add(milliseconds);
            }

        var byHand = Median(times[contenders[0].Name]);
        Console.WriteLine();
        Console.WriteLine($"| first row of a fresh process, {launches} launches | median ms | least ms | to hand-written |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (name, of) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(of):F2} | {of.Min():F2} | {Median(of) / byHand:F2} x |"));
        return 0;
    }

    private static double? Launch(string program, string verb)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { program, verb }, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
            return double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture) / 1e6;

        Console.Error.WriteLine($"{program} {verb} failed with exit code {process.ExitCode}.");
        return null;
    }

    private static double Median(List<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}

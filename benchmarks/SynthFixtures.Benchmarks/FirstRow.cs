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
    private static readonly string[] Contenders = ["handwritten", "ours", "bogus", "autofixture"];

    public static int Measure(int launches)
    {
        var program = typeof(FirstRow).Assembly.Location.Replace("SynthFixtures.Benchmarks", "SynthFixtures.FirstRow", StringComparison.Ordinal);
        var times = Contenders.ToDictionary(contender => contender, _ => new List<double>());
        for (var launch = 0; launch < launches; launch++)
            foreach (var contender in Contenders)
            {
                if (Launch(program, contender) is not { } milliseconds)
                    return 1;
                times[contender].Add(milliseconds);
            }

        var byHand = Median(times["handwritten"]);
        Console.WriteLine();
        Console.WriteLine($"| first row of a fresh process, {launches} launches | median ms | least ms | to hand-written |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (contender, of) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender} | {Median(of):F2} | {of.Min():F2} | {Median(of) / byHand:F2} |"));
        return 0;
    }

    private static double? Launch(string program, string contender)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { program, contender },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
            return double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture) / 1e6;

        Console.Error.WriteLine($"The first row of {contender} failed with exit code {process.ExitCode}.");
        return null;
    }

    private static double Median(List<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}

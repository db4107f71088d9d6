using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Benchmarks;

/// <summary>What tables of laws take: memory, the time to make a whole one, and the same with all that is compiled for it in a process of its own.</summary>
internal static class TableCost
{
    private const int Builds = 9;

    // Powers of two from 2^-53 to 1/2 in 16 parts, on either side: a uniform in the middle of every cell of a continuous law's table.
    private static readonly double[] Uniforms =
    [
        .. from power in Enumerable.Range(1, 52)
           from part in Enumerable.Range(0, 16)
           let u = Math.ScaleB(1 + ((part + 0.5) / 16), -1 - power)
           from side in (double[])[u, 1 - u]
           select side,
    ];

    private static readonly Dictionary<string, Action<double[]>> Builders = new()
    {
        ["gamma(2)"] = values => Columns.Quantile(new Gamma(2, 1), Uniforms, values),
        ["gamma(0.2)"] = values => Columns.Quantile(new Gamma(0.2, 1), Uniforms, values),
        ["beta(2, 3)"] = values => Columns.Quantile(new Beta(2, 3), Uniforms, values),
        ["student(4)"] = values => Columns.Quantile(new StudentT(0, 1, 4), Uniforms, values),
        ["fisher(5, 12)"] = values => Columns.Quantile(new FisherF(5, 12), Uniforms, values),
        ["inverse gaussian(2, 5)"] = values => Columns.Quantile(new InverseGaussian(2, 5), Uniforms, values),
        ["von mises(0.5, 4)"] = values => Columns.Quantile(new VonMises(0.5, 4), Uniforms, values),
        ["truncated gamma(2) [1, 4]"] = values => Columns.Quantile(new Truncated<Gamma>(new(2, 1), 1, 4), Uniforms, values),
        ["poisson(3)"] = values => Columns.Quantile(new Poisson(3), Uniforms, values),
        ["poisson(100)"] = values => Columns.Quantile(new Poisson(100), Uniforms, values),
        ["binomial(100, 0.3)"] = values => Columns.Quantile(new Binomial(100, 0.3), Uniforms, values),
        ["choice of ten"] = values => Columns.Quantile(new Categorical(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Uniforms, values),
    };

    public static int Measure(int processes)
    {
        Console.WriteLine("| table of | KB | made, ms | in a process of its own, ms |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (law, build) in Builders)
        {
            var (values, least) = (new double[Uniforms.Length], double.PositiveInfinity);
            build(values);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            build(values);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            for (var i = 0; i < Builds; i++)
                least = Math.Min(least, Milliseconds(build, values));
            var first = Enumerable.Range(0, processes).Select(_ => MillisecondsInProcess(law)).DefaultIfEmpty(double.NaN).Min();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {law} | {allocated / 1024.0:F1} | {least:F2} | {first:F2} |"));
        }
        return 0;
    }

    /// <summary>The first build of this process, with all that is compiled for it.</summary>
    public static int MeasureFirst(string law)
    {
        Console.WriteLine(Milliseconds(Builders[law], new double[Uniforms.Length]).ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Milliseconds(Action<double[]> build, double[] values)
    {
        var start = Stopwatch.GetTimestamp();
        build(values);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double MillisecondsInProcess(string law)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SynthFixtures.Benchmarks.dll"), "tables", "first", law]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var milliseconds = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return milliseconds;
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using SynthFixtures.Distributions;

namespace SynthFixtures.Benchmarks;

/// <summary>What tables of laws take: memory, the time to make a whole one, and the same with all that is compiled for it in a process of its own.</summary>
internal static class TableCost
{
    private const int Builds = 9;

    // In this time the runtime has compiled again what is called often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    // Powers of two from 2^-53 to 1/2 in 16 parts, on either side: a uniform in the middle of every cell of a continuous law's table.
    private static readonly double[] Uniforms =
    [
        .. from power in Enumerable.Range(1, 52)
           from part in Enumerable.Range(0, 16)
           let u = Math.ScaleB(1 + ((part + 0.5) / 16), -1 - power)
           from side in (double[])[u, 1 - u]
           select side,
    ];

    private static readonly Dictionary<string, Func<double[], object>> Builders = new()
    {
        ["gamma(2)"] = values => Build(new Gamma(2, 1), values),
        ["gamma(0.2)"] = values => Build(new Gamma(0.2, 1), values),
        ["beta(2, 3)"] = values => Build(new Beta(2, 3), values),
        ["student(4)"] = values => Build(new StudentT(0, 1, 4), values),
        ["fisher(5, 12)"] = values => Build(new FisherF(5, 12), values),
        ["inverse gaussian(2, 5)"] = values => Build(new InverseGaussian(2, 5), values),
        ["von mises(0.5, 4)"] = values => Build(new VonMises(0.5, 4), values),
        ["truncated gamma(2) [1, 4]"] = values => Build(new Truncated<Gamma>(new(2, 1), 1, 4), values),
        ["poisson(3)"] = values => Build(new Poisson(3), values),
        ["poisson(100)"] = values => Build(new Poisson(100), values),
        ["binomial(100, 0.3)"] = values => Build(new Binomial(100, 0.3), values),
        ["choice of ten"] = values => Build(new Categorical(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), values),
    };

    /// <summary>Measures; the processes of their own take the library from its package, with precompiled code, as a test project does.</summary>
    public static int Measure(int processes)
    {
        using var packed = processes > 0 ? PackedForm.Of(AppContext.BaseDirectory) : null;
        Console.WriteLine("| table of | KB | made, ms | in a process of its own, ms |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (law, build) in Builders)
        {
            var (values, least) = (new double[Uniforms.Length], double.PositiveInfinity);
            build(values);
            var memory = Memory(build, values);
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Builds || Stopwatch.GetElapsedTime(start) < WarmUp; i++)
                least = Math.Min(least, Milliseconds(build, values));
            var first = packed is null ? double.NaN : Enumerable.Range(0, processes).Select(_ => MillisecondsInProcess(packed.Folder, law)).Min();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {law} | {memory / 1024.0:F1} | {least:F2} | {first:F2} |"));
        }
        return 0;
    }

    /// <summary>The first build of this process, with all that is compiled for it.</summary>
    public static int MeasureFirst(string law)
    {
        Console.WriteLine(Milliseconds(Builders[law], new double[Uniforms.Length]).ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    // In a method of its own, which keeps no other table alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Memory(Func<double[], object> build, double[] values)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = build(values);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(made);
        return after - before;
    }

    private static object Build<TLaw>(TLaw law, double[] values)
        where TLaw : struct, IQuantile<double>
    {
        Columns.Quantile(in law, Uniforms, values);
        return law;
    }

    private static double Milliseconds(Func<double[], object> build, double[] values)
    {
        var start = Stopwatch.GetTimestamp();
        build(values);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double MillisecondsInProcess(string folder, string law)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "SynthFixtures.Benchmarks.dll"), "tables", "first", law]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var milliseconds = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return milliseconds;
    }
}

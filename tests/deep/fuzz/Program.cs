using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SynthFixtures.Fuzz;

/// <summary>Runs cases in a process of their own, which a stack overflow or an endless loop may end; what ended it is a fault of the case it was at.</summary>
internal static class Program
{
    private const long MostBytes = 1L << 30;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is not [var mode, var kind, var root, var seedText, var firstText, var countText])
        {
            Console.Error.WriteLine("usage: Fuzz run|child|show models|conditions ROOT SEED FIRST COUNT");
            return 2;
        }
        var (seed, first, count) = (long.Parse(seedText, CultureInfo.InvariantCulture), long.Parse(firstText, CultureInfo.InvariantCulture), long.Parse(countText, CultureInfo.InvariantCulture));
        return mode switch
        {
            "run" => Run(kind, root, seed, first, count),
            "child" => Child(kind, root, seed, first, count),
            _ => Show(kind, root, seed, first),
        };
    }

    private static Func<Dice, IReadOnlyList<string>> Sources(string kind, string root) =>
        kind == "models" ? new ModelCase(Path.Combine(root, "tests", "SynthFixtures.Corpus.Models")).Sources : ConditionCase.Sources;

    private static Action<IReadOnlyList<string>> Check(string kind) => kind == "models" ? ModelCase.Check : ConditionCase.Check;

    private static int Show(string kind, string root, long seed, long index)
    {
        var sources = Sources(kind, root)(new(seed, index));
        Console.WriteLine(string.Join("\n// ---- next file\n", sources));
        Check(kind)(sources);
        return 0;
    }

    // One line for each case: its number when it begins, then "ok" or the fault.
    private static int Child(string kind, string root, long seed, long first, long count)
    {
        var (sources, check) = (Sources(kind, root), Check(kind));
        for (var index = first; index < first + count; index++)
        {
            Console.Out.WriteLine($"case {index}");
            Console.Out.Flush();
            var before = GC.GetTotalAllocatedBytes();
            var busy = Environment.CpuUsage.TotalTime;
            try
            {
                check(sources(new(seed, index)));
                var allocated = GC.GetTotalAllocatedBytes() - before;
                busy = Environment.CpuUsage.TotalTime - busy;
                if (index > first && busy > Longest)
                    throw new Fault("slow", $"{busy.TotalSeconds:F1} s of processor time");
                if (index > first && allocated > MostBytes)
                    throw new Fault("large", $"{allocated >> 20} MiB");
            }
            catch (Exception exception)
            {
                Console.Out.WriteLine($"fault {index} {(exception is Fault fault ? fault.Kind : exception.GetType().Name)}: {OneLine(exception.ToString())}");
            }
        }
        Console.Out.WriteLine("end");
        return 0;
    }

    private static int Run(string kind, string root, long seed, long first, long count)
    {
        var faults = new List<string>();
        var next = first;
        while (next < first + count)
        {
            using var child = Start(kind, root, seed, next, first + count - next);
            var (last, ended) = (next, false);
            while (ReadLine(child) is { } line)
            {
                if (line.StartsWith("case ", StringComparison.Ordinal))
                    last = long.Parse(line["case ".Length..], CultureInfo.InvariantCulture);
                else if (line.StartsWith("fault ", StringComparison.Ordinal))
                    Note(line);
                else
                    ended |= line == "end";
            }
            if (!ended)
            {
                child.Kill(entireProcessTree: true);
                Note($"fault {last} the process ended or hung");
            }
            next = ended ? first + count : last + 1;
        }
        foreach (var group in faults.GroupBy(fault => fault.Split(' ', 3)[2].Split(':')[0]))
            Console.WriteLine($"{group.Count()} x {group.Key}");
        Console.WriteLine($"{count} cases of {kind}, seed {seed}, {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version}: {faults.Count} faults");
        return faults.Count == 0 ? 0 : 1;

        void Note(string fault)
        {
            faults.Add(fault);
            Console.WriteLine(fault.Length > 1_500 ? fault[..1_500] : fault);
        }
    }

    private static Process Start(string kind, string root, long seed, long first, long count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["child", kind, root, $"{seed}", $"{first}", $"{count}"])
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xC0000000";
        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        return child;
    }

    private static string? ReadLine(Process child)
    {
        var line = child.StandardOutput.ReadLineAsync();
        return line.Wait(Patience) ? line.Result : null;
    }

    private static string OneLine(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}

using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace SynthFixtures.Benchmarks;

/// <summary>Runs the row benchmarks in one go and prints what they cost relative to the hand-written loop and to Bogus.</summary>
internal static class RowTable
{
    public static int Measure(bool smoke)
    {
        var config = DefaultConfig.Instance
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithOptions(ConfigOptions.JoinSummary)
            .AddJob(smoke
                ? Job.Dry.WithToolchain(InProcessEmitToolchain.Instance)
                : Job.Default.WithWarmupCount(8).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(200)));

        var summary = BenchmarkSwitcher.FromTypes([typeof(CustomerRow), typeof(AccountRow)]).RunAllJoined(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(report => !report.Success))
        {
            Console.Error.WriteLine("A benchmark failed.");
            return 1;
        }
        if (!smoke)
            Print(summary);
        return 0;
    }

    private static void Print(Summary summary)
    {
        Console.WriteLine();
        Console.WriteLine("| model | rows per call | contender | ns per row | bytes per row | to hand-written | Bogus is slower by |");
        Console.WriteLine("|---|--:|---|--:|--:|--:|--:|");
        foreach (var group in summary.Reports.GroupBy(report => (report.BenchmarkCase.Descriptor.Type, RowsPerCall: report.BenchmarkCase.Parameters["RowsPerCall"])))
        {
            var byHand = Nanoseconds(group.Single(report => Contender(report) == nameof(CustomerRow.Handwritten)));
            var bogus = Nanoseconds(group.Single(report => Contender(report) == nameof(CustomerRow.Bogus)));
            foreach (var report in group)
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {group.Key.Type.Name} | {group.Key.RowsPerCall:N0} | {Contender(report)} | {Nanoseconds(report):F1} | {Bytes(report):F0} | {Nanoseconds(report) / byHand:F2} | {bogus / Nanoseconds(report):F1} |"));
        }
    }

    private static string Contender(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static double Nanoseconds(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}

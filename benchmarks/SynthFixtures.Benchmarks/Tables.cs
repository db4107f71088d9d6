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

/// <summary>Runs benchmarks in one go and prints ratios of their medians.</summary>
internal static class Tables
{
    public static int Rows()
    {
        var job = Job.Default.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(150));
        if (Run(job, typeof(CustomerRow), typeof(AccountRow)) is not { } summary)
            return 1;

        Console.WriteLine();
        Console.WriteLine("| model | rows per call | contender | ns per row | bytes per row | to hand-written | by least times | Bogus takes |");
        Console.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|");
        foreach (var group in summary.Reports.GroupBy(report => (report.BenchmarkCase.Descriptor.Type, Rows: report.BenchmarkCase.Parameters["RowsPerCall"])))
        {
            var handwritten = group.Single(report => Method(report) == nameof(CustomerRow.Handwritten));
            var bogus = Nanoseconds(group.Single(report => Method(report) == nameof(CustomerRow.Bogus)));
            foreach (var report in group)
                Print($"| {group.Key.Type.Name} | {group.Key.Rows:N0} | {Method(report)} | {Nanoseconds(report):F1} | {Bytes(report):F0} | {Nanoseconds(report) / Nanoseconds(handwritten):F2} x | {Least(report) / Least(handwritten):F2} x | {bogus / Nanoseconds(report):F1} x |");
        }
        return 0;
    }

    public static int Generator()
    {
        var job = Job.Default.WithWarmupCount(5).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(500));
        if (Run(job, typeof(GeneratorCost)) is not { } summary)
            return 1;

        Console.WriteLine();
        Console.WriteLine("| 200 types with 15 members | ms | to reading the attributes |");
        Console.WriteLine("|---|--:|--:|");
        foreach (var group in summary.Reports.GroupBy(report => report.BenchmarkCase.Descriptor.Categories.Single()))
        {
            var reading = Nanoseconds(group.Single(report => report.BenchmarkCase.Descriptor.Baseline));
            foreach (var report in group)
                Print($"| {group.Key}: {Method(report)} | {Nanoseconds(report) / 1e6:F1} | {Nanoseconds(report) / reading:F2} x |");
        }
        return 0;
    }

    // What is measured once says nothing about time, so a build without optimizations will do.
    public static int Smoke()
    {
        const ConfigOptions Options = ConfigOptions.JoinSummary | ConfigOptions.DisableOptimizationsValidator;
        return Run(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance), Options, typeof(CustomerRow), typeof(AccountRow), typeof(GeneratorCost)) is null ? 1 : 0;
    }

    private static Summary? Run(Job job, params Type[] types) => Run(job, ConfigOptions.JoinSummary, types);

    private static Summary? Run(Job job, ConfigOptions options, params Type[] types)
    {
        var config = DefaultConfig.Instance
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithOptions(options)
            .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
            .AddJob(job);
        var summary = BenchmarkSwitcher.FromTypes(types).RunAllJoined(config);
        if (!summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success))
            return summary;

        Console.Error.WriteLine("A benchmark failed.");
        return null;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Method(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name;

    private static double Nanoseconds(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Least(BenchmarkReport report) => report.ResultStatistics!.Min;

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}

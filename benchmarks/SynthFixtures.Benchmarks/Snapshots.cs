using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Shop;

namespace SynthFixtures.Benchmarks;

/// <summary>What snapshots add to a test run.</summary>
internal static class Snapshots
{
    private const int RowSnapshots = 1000;
    private const double Megabyte = 1024 * 1024;

    public static async Task<int> Measure(int rows)
    {
        // A build server accepts nothing by itself.
        Environment.SetEnvironmentVariable("SYNTHFIXTURES_SNAPSHOTS", "update");
        Environment.SetEnvironmentVariable("SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER", "true");
        var folder = Directory.CreateTempSubdirectory("snapshots-").FullName;
        try
        {
            Console.WriteLine("| snapshots of 12 members | ms | ms of processors | MB allocated | MB of memory in use after |");
            Console.WriteLine("|---|--:|--:|--:|--:|");
            foreach (var run in new[] { "written", "compared, in the process that wrote them" })
            {
                await Time($"{RowSnapshots} of one row, {run}", async () =>
                {
                    for (var row = 0; row < RowSnapshots; row++)
                        await SyntheticSnapshot.VerifyRow<Customer>(seed: 42, row).UseDirectory(folder);
                });
            }
            await Time($"one of {RowSnapshots} rows, written", async () => await SyntheticSnapshot.Verify<Customer>(RowSnapshots, seed: 42).UseDirectory(folder).UseTextForParameters("table"));
            foreach (var count in new[] { rows / 10, rows })
            {
                await Time(
                    string.Create(CultureInfo.InvariantCulture, $"statistics of {count:N0} rows"),
                    async () => await SyntheticSnapshot.Verify<Customer>(count, seed: 42).AsStatistics().UseDirectory(folder).UseTextForParameters($"statistics {count}"));
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Time(string what, Func<Task> run)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var processors = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await run();
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {watch.Elapsed.TotalMilliseconds:F0} | {(Environment.CpuUsage.TotalTime - processors).TotalMilliseconds:F0} | {allocated / Megabyte:F1} | {GC.GetTotalMemory(forceFullCollection: true) / Megabyte:F1} |"));
    }
}

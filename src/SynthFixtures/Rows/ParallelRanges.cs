using System;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace SynthFixtures.Rows;

/// <summary>Cuts a range into parts that threads fill. Which thread fills which part, and when, never shows: a part depends on its row numbers alone.</summary>
internal static class ParallelRanges
{
    // Half a megabyte of doubles: long against the start of a task, short against the whole.
    private const int PartLength = 65_536;

    public static void Run(int length, int threads, Action<int, int> fill)
    {
        ArgumentOutOfRangeException.ThrowIfZero(threads);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, -1);
        var parts = (int)(((long)length + PartLength - 1) / PartLength);
        if (parts <= 1 || threads == 1)
        {
            fill(0, length);
            return;
        }

        // Laws build their tables at the first use: before the threads start, so that they are built once.
        fill(0, 1);
        // Of several faults the one of the least rows, as on one thread: parts below one that breaks are all run.
        var faults = new ExceptionDispatchInfo?[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = threads }, (part, loop) =>
        {
            try
            {
                var start = part * PartLength;
                fill(start, Math.Min(PartLength, length - start));
            }
            catch (Exception fault)
            {
                faults[part] = ExceptionDispatchInfo.Capture(fault);
                loop.Break();
            }
        });
        Array.Find(faults, static fault => fault is not null)?.Throw();
    }
}

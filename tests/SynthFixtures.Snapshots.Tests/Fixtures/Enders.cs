using System;
using System.Diagnostics;
using System.Threading;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>A model whose constructor ends the process as if all were well.</summary>
[Synthetic]
public sealed class Exiting
{
    public Exiting() => Environment.Exit(0);

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One whose type does.</summary>
[Synthetic]
public sealed class ExitingType
{
    static ExitingType() => Environment.Exit(0);

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One whose thread does.</summary>
[Synthetic]
public sealed class ExitingThread
{
    public ExitingThread()
    {
        var thread = new Thread(static () => Environment.Exit(0));
        thread.Start();
        thread.Join();
    }

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One whose thread throws.</summary>
[Synthetic]
public sealed class ThrowingThread
{
    public ThrowingThread()
    {
        var thread = new Thread(static () => throw new InvalidOperationException("a thread"));
        thread.Start();
        thread.Join();
    }

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One that fails fast.</summary>
[Synthetic]
public sealed class FailingFast
{
    public FailingFast() => Environment.FailFast("fast");

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One that calls itself without end.</summary>
[Synthetic]
public sealed class Overflowing
{
    public Overflowing() => Id = Deeper(1);

    [Sequence]
    public int Id { get; set; }

    private static int Deeper(int depth) => depth + Deeper(depth + 1) + Deeper(depth + 2);
}

/// <summary>One that kills its process.</summary>
[Synthetic]
public sealed class Killing
{
#pragma warning disable SYNF0021 // The model never makes a row.
    public Killing() => Process.GetCurrentProcess().Kill();
#pragma warning restore SYNF0021

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One that waits without end.</summary>
[Synthetic]
public sealed class Waiting
{
    public Waiting() => Never.Wait();

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One whose thread outlives it, and which waits for a person in vain.</summary>
[Synthetic]
public sealed class Staying
{
#pragma warning disable SYNF0021 // This is what it is about.
    public Staying()
    {
        new Thread(static () => Never.Wait()) { IsBackground = false }.Start();
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Never.Wait();
        Console.ReadLine();
    }
#pragma warning restore SYNF0021

    [Sequence]
    public int Id { get; set; }
}

/// <summary>One that prints what a build, or a reader of the host's output, would take for something else.</summary>
[Synthetic]
public sealed class Speaking
{
    public Speaking()
    {
        Console.WriteLine("error CS9999: boo");
        Console.WriteLine("failed\t0\tx\t0\tSYNF0408\tboo");
        Console.WriteLine("end\t1");
        Console.Error.WriteLine("a.c:1:2: error: boo");
    }

    [Sequence]
    public int Id { get; set; }
}

/// <summary>What never comes.</summary>
internal static class Never
{
    private static readonly ManualResetEventSlim Event = new();

    /// <summary>Waits for it.</summary>
    public static void Wait() => Event.Wait();
}

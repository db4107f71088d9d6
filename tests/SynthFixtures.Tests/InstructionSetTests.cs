using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Xunit;

namespace SynthFixtures.Tests;

/// <summary>Runs the same columns in processes of their own, with instruction sets switched off: switches are read when a process starts.</summary>
public sealed class InstructionSetTests
{
    // .NET 10 honours EnableAVX512; earlier runtimes call it EnableAVX512F, which this one ignores.
    [Theory]
    [InlineData("DOTNET_EnableAVX512", 256)]
    [InlineData("DOTNET_EnableAVX2", 0)]
    [InlineData("DOTNET_EnableHWIntrinsic", 0)]
    public void Without_an_instruction_set_every_column_has_the_same_bits(string variable, int greatestWidth)
    {
        var here = Run(null);
        var there = Run(variable);

        Assert.Equal($"width {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 0)}", here[0]);
        Assert.Equal($"width {Math.Min(greatestWidth, Vector256.IsHardwareAccelerated ? 256 : 0)}", there[0]);
        Assert.Equal(here.Skip(1), there.Skip(1));
        Assert.True(here.Length > 15);
    }

    [Fact]
    public void Lanes_use_only_what_their_width_promises()
    {
        // The lanes call these instruction sets by name and ask only whether the width is accelerated.
        Assert.True(!Vector512.IsHardwareAccelerated || (Avx512F.IsSupported && Avx512F.VL.IsSupported));
        Assert.True(!Vector256.IsHardwareAccelerated || Avx2.IsSupported);
    }

    private static string[] Run(string? variable)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SynthFixtures.Bits.dll")]) { RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_Enable", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        if (variable is not null)
            start.Environment[variable] = "0";

        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return lines;
    }
}

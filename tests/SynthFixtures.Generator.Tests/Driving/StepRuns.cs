using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>What a second run of the driver did again.</summary>
internal static class StepRuns
{
    /// <summary>The names of the tracked steps, as the generator declares them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. NamesIn("SynthFixtures.Generator.Steps")];

    private static readonly List<string> NamesOfAll = [.. Names, .. NamesIn("SynthFixtures.Generator.Snapshots.SnapshotSteps")];

    /// <summary>Every tracked step is Cached or Unchanged, and every output Cached.</summary>
    public static void AssertNothingChanged(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        foreach (var (name, reason) in Of(result))
            Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"Step {name} was {reason} after an unrelated edit.");
        foreach (var reason in Outputs(result))
            Assert.Equal(IncrementalStepRunReason.Cached, reason);
    }

    /// <summary>The tracked steps that ran, with what came of each.</summary>
    public static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Of(GeneratorRunResult result) =>
        from step in result.TrackedSteps
        where NamesOfAll.Contains(step.Key)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Reason);

    public static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        from step in result.TrackedOutputSteps
        from run in step.Value
        from output in run.Outputs
        select output.Reason;

    private static IEnumerable<string> NamesIn(string type) =>
        typeof(SyntheticGenerator).Assembly.GetType(type, throwOnError: true)!.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    /// <summary>The values that left a step.</summary>
    public static ImmutableArray<object> Values(GeneratorRunResult result, string name) =>
        result.TrackedSteps.TryGetValue(name, out var runs) ? [.. runs.SelectMany(r => r.Outputs).Select(o => o.Value)] : [];
}

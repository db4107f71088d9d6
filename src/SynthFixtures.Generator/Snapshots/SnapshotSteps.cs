namespace SynthFixtures.Generator.Snapshots;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class SnapshotSteps
{
    public const string Calls = "SnapshotCalls";
    public const string AllCalls = "AllSnapshotCalls";
    public const string Verify = "Verify";
}

namespace SynthFixtures.Snapshots.Tests.Identity;

internal static class CustomerTests
{
    public static SnapshotVerification Listed() => SyntheticSnapshot.Verify("customers");
}

/// <summary>The other part stands in a file of its own.</summary>
internal static partial class Parts
{
    public static SnapshotVerification Listed() => SyntheticSnapshot.Verify("parts");
}

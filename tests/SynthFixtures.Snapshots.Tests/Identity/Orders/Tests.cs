namespace SynthFixtures.Snapshots.Tests.Identity;

internal static class OrderTests
{
    public static SnapshotVerification Listed() => SyntheticSnapshot.Verify("orders");

    public static SnapshotVerification Only_here() => SyntheticSnapshot.Verify("order");
}

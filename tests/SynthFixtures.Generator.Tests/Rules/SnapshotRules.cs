using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF04xx: snapshots.</summary>
public sealed class SnapshotRules
{
    [Fact]
    public void SYNF0401_A_snapshot_that_nobody_awaits()
    {
        Example.Finding(
            "using SynthFixtures; namespace Shop; public class Tests { public void Rows() { [|SyntheticSnapshot.Verify(1).AsLines()|]; } }",
            "SYNF0401", "'SyntheticSnapshot.Verify' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task", Driver.Snapshots);
        Example.Finding(
            "using SynthFixtures; namespace Shop; public class Tests { public void Rows() => [|SyntheticSnapshot.Verify(1)|]; }",
            "SYNF0401", "'SyntheticSnapshot.Verify' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task", Driver.Snapshots);
        Assert.Empty(Example.Findings(
            "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public class Tests { public async Task Rows() { await SyntheticSnapshot.Verify(1); var kept = SyntheticSnapshot.Verify(2); kept.AsLines(); await kept; } }",
            Driver.Snapshots));
    }

    [Fact]
    public void SYNF0301_A_snapshot_of_a_type_without_a_source() => Example.Finding(
        "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public class Plain { } public class Tests { public async Task Rows() { await [|SyntheticSnapshot.Verify<Plain>(rows: 3, seed: 1)|]; } }",
        "SYNF0301", "'Plain' has no source of synthetic rows in this project; put [Synthetic] on Plain", Driver.Snapshots);
}

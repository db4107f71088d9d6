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
    public void SYNF0301_Types_whose_members_are_scrubbed_or_left_out_need_no_rows()
    {
        Example.NoFinding(
            "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public sealed record Order(int Id, int? At); public class Tests { public async Task Rows(object orders) => await SyntheticSnapshot.Verify(orders).Scrub((Order o) => o.At).Without<Order>(o => o.Id); }",
            Driver.Snapshots);
        Example.Finding(
            "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public sealed record Order(int Id); public class Tests { public async Task Rows(object orders) => await [|SyntheticSnapshot.Verify(orders).Scrub((Order o) => o.Id).MadeFrom<Order>(rows: 1, seed: 2)|]; }",
            "SYNF0301", "'Order' has no source of synthetic rows in this project; put [Synthetic] on Order", Driver.Snapshots);
    }

    [Theory]
    [InlineData("var kept = [|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("var kept = [|SyntheticSnapshot.Verify(1).AsLines()|]; kept.AsTable().Without(nameof(kept));")]
    [InlineData("SnapshotVerification kept; kept = [|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("var kept = [|SyntheticSnapshot.Verify(1)|]; kept = kept.AsLines();")]
    [InlineData("var kept = [|SyntheticSnapshot.Verify(1)|]; var other = kept;")]
    [InlineData("_ = [|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("_ = (Task)[|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("_ = [|SyntheticSnapshot.Verify(1).ToTask()|];")]
    [InlineData("[|SyntheticSnapshot.Verify(1).ToTask().ConfigureAwait(false)|];")]
    [InlineData("[|SyntheticSnapshot.Verify(1).GetAwaiter()|];")]
    [InlineData("Task kept = [|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("_ = true ? [|SyntheticSnapshot.Verify(1)|] : null;")]
    [InlineData("(_, _) = ([|SyntheticSnapshot.Verify(1)|], 2);")]
    [InlineData("var (kept, number) = ([|SyntheticSnapshot.Verify(1)|], 2); _ = number;")]
    [InlineData("_ = ([|SyntheticSnapshot.Verify(1)|], 2);")]
    [InlineData("_ = 1 switch { 1 => [|SyntheticSnapshot.Verify(1)|], _ => null };")]
    [InlineData("for (var i = 0; i < 2; [|SyntheticSnapshot.Verify(i++)|]) { }")]
    [InlineData("Action lambda = () => [|SyntheticSnapshot.Verify(1)|]; lambda();")]
    [InlineData("void Local() => [|SyntheticSnapshot.Verify(1)|]; Local();")]
    [InlineData("[|SyntheticSnapshot.Verify(1).Somewhere()|];")]
    [InlineData("field = [|SyntheticSnapshot.Verify(1)|];")]
    [InlineData("field = [|SyntheticSnapshot.Verify(1)|]; field.AsLines();")]
    [InlineData("task = [|SyntheticSnapshot.Verify(1)|];")]
    public void A_snapshot_that_is_kept_where_nobody_takes_it_is_found(string body) =>
        Example.Finding(
            Around(body), "SYNF0401", "'SyntheticSnapshot.Verify' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task", Driver.Snapshots);

    [Fact]
    public void So_is_one_that_a_helper_makes() => Example.Finding(
        Around("[|Case(1).AsLines()|];"), "SYNF0401", "'Tests.Case' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task", Driver.Snapshots);

    [Theory]
    [InlineData("var kept = SyntheticSnapshot.Verify(1); kept = kept.AsLines(); await kept;")]
    [InlineData("Task kept = SyntheticSnapshot.Verify(1); await kept;")]
    [InlineData("var first = SyntheticSnapshot.Verify(1); var second = SyntheticSnapshot.Verify(2); await Task.WhenAll(first, second.ToTask());")]
    [InlineData("await Task.WhenAll(SyntheticSnapshot.Verify(1), SyntheticSnapshot.Verify(2));")]
    [InlineData("var all = new System.Collections.Generic.List<Task>(); all.Add(SyntheticSnapshot.Verify(1)); await Task.WhenAll(all);")]
    [InlineData("Task[] all = [SyntheticSnapshot.Verify(1)]; await Task.WhenAll(all);")]
    [InlineData("await (true ? SyntheticSnapshot.Verify(1) : SyntheticSnapshot.Verify(2));")]
    [InlineData("await SyntheticSnapshot.Verify(1).ToTask().ConfigureAwait(false);")]
    [InlineData("SyntheticSnapshot.Verify(1).GetAwaiter().GetResult();")]
    [InlineData("SyntheticSnapshot.Verify(1).ToTask().Wait();")]
    [InlineData("Func<Task> lambda = () => SyntheticSnapshot.Verify(1); await lambda();")]
    [InlineData("Task Local() => SyntheticSnapshot.Verify(1); await Local();")]
    [InlineData("ValueTask Local() => new(SyntheticSnapshot.Verify(1)); await Local();")]
    [InlineData("async ValueTask Local() => await SyntheticSnapshot.Verify(1); await Local();")]
    [InlineData("SnapshotVerification kept; await (kept = SyntheticSnapshot.Verify(1));")]
    [InlineData("var kept = SyntheticSnapshot.Verify(1); Func<Task> later = () => kept; await later();")]
    [InlineData("field = SyntheticSnapshot.Verify(1); await field;")]
    [InlineData("field = SyntheticSnapshot.Verify(1); await field.AsLines();")]
    [InlineData("Shown = SyntheticSnapshot.Verify(1);")]
    [InlineData("await SyntheticSnapshot.Verify(1).Somewhere();")]
    [InlineData("var (kept, number) = (SyntheticSnapshot.Verify(1), 2); await kept;")]
    [InlineData("await Case(1);")]
    [InlineData("if (SyntheticSnapshot.Verify(1) is { } kept) await kept;")]
    public void A_snapshot_that_somebody_takes_is_not_found(string body) => Assert.Empty(Example.Findings(Around(body), Driver.Snapshots));

    [Fact]
    public void A_field_that_another_method_awaits_is_taken() => Assert.Empty(Example.Findings(
        "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public partial class Tests { private readonly SnapshotVerification kept = SyntheticSnapshot.Verify(1); } public partial class Tests { public async Task Rows() => await kept.AsLines(); }",
        Driver.Snapshots));

    [Fact]
    public void A_field_that_is_filled_where_it_stands_and_never_read_is_found() => Example.Finding(
        "using SynthFixtures; namespace Shop; public class Tests { private readonly SnapshotVerification kept = [|SyntheticSnapshot.Verify(1)|]; }",
        "SYNF0401", "'SyntheticSnapshot.Verify' compares nothing unless it is awaited; write 'await' before it, or return it as the test's Task", Driver.Snapshots);

    [Fact]
    public void SYNF0301_A_snapshot_of_a_type_without_a_source() => Example.Finding(
        "using System.Threading.Tasks; using SynthFixtures; namespace Shop; public class Plain { } public class Tests { public async Task Rows() { await [|SyntheticSnapshot.Verify<Plain>(rows: 3, seed: 1)|]; } }",
        "SYNF0301", "'Plain' has no source of synthetic rows in this project; put [Synthetic] on Plain", Driver.Snapshots);

    private static string Around(string body) => $$"""
        using System; using System.Threading.Tasks; using SynthFixtures;
        namespace Shop;
        public static class Extensions { public static SnapshotVerification Somewhere(this SnapshotVerification verification) => verification.UseDirectory("x"); }
        public class Tests
        {
            private SnapshotVerification? field;
            private Task? task;
            public SnapshotVerification? Shown { get; set; }
            public SnapshotVerification Case(int value) => SyntheticSnapshot.Verify(value).UseTextForParameters("case");
            public async Task Rows() { await Task.Yield(); {{body}} }
        }
        """;
}

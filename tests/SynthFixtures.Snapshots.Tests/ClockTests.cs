using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>A date near the time of the run is pointed out before it fails in the next one.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly DateTime Now = new StoppedClock(2031).GetUtcNow().UtcDateTime;

    private readonly Folder folder = new();
    private readonly List<string> said = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_run_points_out_what_looks_like_its_clock()
    {
        await Stamped(Now).Telling(said);

        Assert.Equal(
            "SynthFixtures: CreatedAt looks like the clock of this run (2031-06-01T12:00:00Z): .Scrub((ClockTests.Receipt x) => x.CreatedAt)",
            Assert.Single(said, line => line.Contains("clock", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_difference_points_it_out_and_what_is_accepted_is_none()
    {
        await Stamped(Now.AddHours(-3));
        var message = await Stamped(Now).With(new()).Fails();

        Assert.Contains(
            "\n  row 0: CreatedAt was 2031-06-01T09:00:00Z, is 2031-06-01T12:00:00Z\nCreatedAt looks like the clock of this run (2031-06-01T12:00:00Z): .Scrub((ClockTests.Receipt x) => x.CreatedAt)\naccepted: ",
            message, StringComparison.Ordinal);
        Assert.DoesNotContain("clock", await Stamped(Now.AddHours(-3), "other").With(new()).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scrubbed_member_and_another_day_are_not_pointed_out()
    {
        await Stamped(Now).Scrub((Receipt r) => r.CreatedAt).Telling(said);
        await Stamped(Now.AddDays(2)).UseTextForParameters("other").Telling(said);

        Assert.DoesNotContain(said, line => line.Contains("clock", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_of_every_kind_are_found_once_for_all_elements_and_what_no_source_can_name_is_scrubbed_by_its_path()
    {
        await At(SyntheticSnapshot.Verify(new
        {
            On = DateOnly.FromDateTime(Now),
            At = new DateTimeOffset(Now.AddHours(5)).ToOffset(TimeSpan.FromHours(14)),
            All = new[] { new Receipt(Now, ""), new Receipt(Now, "") },
            Times = new List<DateTime> { DateTime.SpecifyKind(Now, DateTimeKind.Local) },
            Long = Now.AddYears(-1),
        })).Telling(said);

        Assert.Equal(
            [
                "On looks like the clock of this run (2031-06-01): .Scrub(\"On\")",
                "At looks like the clock of this run (2031-06-02T07:00:00+14:00): .Scrub(\"At\")",
                "All[0].CreatedAt looks like the clock of this run (2031-06-01T12:00:00Z): .Scrub((ClockTests.Receipt x) => x.CreatedAt)",
                "Times[0] looks like the clock of this run (2031-06-01T12:00:00 local): .Scrub(\"Times[]\")",
            ],
            said.Skip(1).Select(line => line["SynthFixtures: ".Length..]));
    }

    [Fact]
    public async Task What_the_rows_of_a_model_make_is_no_clock_and_what_its_constructor_stamps_is_one()
    {
        await At(SyntheticSnapshot.Verify<Visit>(rows: 1, seed: 42)).Telling(said);

        Assert.Equal(["SynthFixtures: Stamped looks like the clock of this run (2031-06-01T12:00:00): .Scrub((Visit x) => x.Stamped)"], said.Skip(1));
    }

    private SnapshotVerification Stamped(DateTime moment, string note = "") => At(
        new SnapshotVerification(new ValuesContent(new Receipt(moment, note)), form: null, new("ClockTests.cs", "Stamped", 1, typeof(ClockTests).Assembly)));

    private SnapshotVerification At(SnapshotVerification verification)
    {
        verification.In(folder).Environment = verification.Environment with { Clock = new StoppedClock(2031) };
        return verification;
    }

    internal sealed record Receipt(DateTime CreatedAt, string Note);
}

[Synthetic]
public sealed class Visit
{
    [DateRange("2031-06-01T11:00:00", "2031-06-01T12:00:00")]
    public DateTime Begins { get; init; }

    public DateTime Stamped { get; } = new(2031, 6, 1, 12, 0, 0);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Members whose values are different in every run are scrubbed or left out, and a name that no type has is an error.</summary>
public sealed class ScrubTests : IDisposable
{
    private static readonly DateTime Now = new(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_scrubbed_member_keeps_its_line_and_null_stays_null()
    {
        await SyntheticSnapshot.Verify(One()).Scrub((Ticket ticket) => ticket.CreatedAt).Scrub("ClosedAt", "Replies[].At").In(folder);

        Assert.EndsWith(
            """

            row 0
              Id: 1
              CreatedAt: <scrubbed>
              ClosedAt: null
              Audit:
                At: 2024-02-29T01:02:03Z
                By: Ada
              Replies:
                [0]: {At: <scrubbed>, By: Grace}
                [1]: {At: <scrubbed>, By: Ada}

            """, folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_a_type_is_meant_wherever_a_value_of_it_stands()
    {
        await SyntheticSnapshot.Verify(new { Tickets = new[] { One() }, By = new Dictionary<string, Entry> { ["a"] = new(Now, "b") } })
            .Scrub<Entry>(e => e.At).Without<Ticket>(t => t.Audit.By).Without((Ticket t) => t.ClosedAt!.Value).Scrub((Ticket t) => (object)t.CreatedAt).In(folder);

        Assert.EndsWith(
            """

            row 0
              Tickets:
                [0]:
                  Id: 1
                  CreatedAt: <scrubbed>
                  Audit:
                    At: <scrubbed>
                  Replies:
                    [0]: {At: <scrubbed>, By: Grace}
                    [1]: {At: <scrubbed>, By: Ada}
              By:
                a:
                  At: <scrubbed>
                  By: b

            """, folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bases_and_interfaces_mean_the_types_that_have_them_and_values_of_any_kind_can_be_scrubbed_in_every_layout()
    {
        await SyntheticSnapshot.Verify(new[] { One() }).Scrub<IStamped>(s => s.At).Scrub("Audit", "Replies[0]").AsTable().In(folder);

        Assert.EndsWith(
            "\nrow | Id | CreatedAt            | ClosedAt | Audit      | Replies\n0   | 1  | 2024-02-29T01:02:03Z | null     | <scrubbed> | [<scrubbed>, {At: <scrubbed>, By: Ada}]\n",
            folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_entries_and_stated_numbers_have_paths_too()
    {
        await SyntheticSnapshot.Verify(new { Body = JsonNode.Parse("""{"lines":[{"at":1,"by":null},{"at":2,"by":3}]}"""), Map = new Dictionary<string, Entry> { ["x"] = new(Now, "b") } })
            .Scrub("Body.lines[].at", "Body.lines[].by", "Map[].At").Without("Map.x.By").In(folder);

        Assert.EndsWith(
            """

              Body:
                lines:
                  [0]: {at: <scrubbed>, by: null}
                  [1]: {at: <scrubbed>, by: <scrubbed>}
              Map:
                x:
                  At: <scrubbed>

            """, folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_not_read_and_an_object_of_which_nothing_is_left_has_no_line()
    {
        await SyntheticSnapshot.Verify(new { Home = new Address("Oslo", 1), Other = new Reading(), End = 1 }).Without("Home.City", "Home.Number", "Other.Value").In(folder);

        Assert.EndsWith("\nrow 0\n  End: 1\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
        Assert.Equal(0, Reading.Count);
    }

    [Fact]
    public async Task A_text_that_reads_like_the_placeholder_stands_in_quotes()
    {
        await SyntheticSnapshot.Verify(new { Text = "<scrubbed>" }).In(folder);

        Assert.Contains("  Text: \"<scrubbed>\"\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nam", "Without(\"Nam\") leads to no member: Customer has no 'Nam'; did you mean 'Name'?")]
    [InlineData("Home.Town", "Without(\"Home.Town\") leads to no member: Address has no 'Town'; it has City, Number")]
    [InlineData("Tags.Length", "Without(\"Tags.Length\") leads to no member: IReadOnlyList<String> is a collection; write Tags[].Length for its elements")]
    [InlineData("Tags[].Lenght", "Without(\"Tags[].Lenght\") leads to no member: String has no 'Lenght'; did you mean 'Length'?")]
    [InlineData("Name[]", "Without(\"Name[]\") leads to no member: String is no collection")]
    public async Task A_path_that_leads_nowhere_is_an_error_that_names_a_near_name(string path, string message)
    {
        foreach (var verification in (SnapshotVerification[])[SyntheticSnapshot.Verify<Customer>(rows: 2, seed: 1), SyntheticSnapshot.Verify<Customer>(rows: 0, seed: 1), SyntheticSnapshot.Verify<Customer>(rows: 2, seed: 1).AsStatistics()])
            Assert.Equal(message, await verification.Without(path).In(folder).Fails());
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task A_type_that_stands_nowhere_is_an_error_and_one_that_could_is_none()
    {
        Assert.Equal("Scrub<ScrubTests.Ticket>(x => x.CreatedAt) means nothing here: no ScrubTests.Ticket stands in Customer", await SyntheticSnapshot.Verify<Customer>(rows: 1, seed: 1).Scrub<Ticket>(t => t.CreatedAt).In(folder).Fails());

        await SyntheticSnapshot.Verify(new { Any = (object?)null }).Scrub<Ticket>(t => t.CreatedAt).Scrub("Any.CreatedAt").In(folder);
        await SyntheticSnapshot.Verify(new Ticket[0]).Scrub<Entry>(e => e.At).Scrub("Replies[].At", "Audit.At").UseTextForParameters("none").In(folder);
        await SyntheticSnapshot.Verify(new Ticket?[] { null }).Scrub("Replies[].At").UseTextForParameters("null").In(folder);
    }

    [Fact]
    public void What_is_no_member_is_refused_where_it_is_asked_for()
    {
        Assert.Contains("is no member: name one, as in order => order.CreatedAt", Refused(v => v.Scrub<Ticket>(t => t.Replies.Count + 1)), StringComparison.Ordinal);
        Refused(v => v.Scrub<Ticket>(t => t));
        Refused(v => v.Scrub<Ticket>(t => t.Replies[0].At));
        Refused(v => v.Scrub<Ticket>(t => t.ClosedAt!.HasValue));
        Refused(v => v.Without<Ticket>(t => Now));
        Refused(v => v.Without<Ticket>(t => t.ToString()));
        Refused(v => v.Scrub(""));
        Refused(v => v.Scrub([null!]));
        Assert.Throws<ArgumentNullException>(() => { SyntheticSnapshot.Verify(1).Scrub<Ticket>(null!); });

        static string Refused(Func<SnapshotVerification, object> ask) => Assert.ThrowsAny<ArgumentException>(() => ask(SyntheticSnapshot.Verify(1))).Message;
    }

    [Fact]
    public async Task Statistics_leave_out_and_scrub_by_path_and_by_type()
    {
        Ticket[] Tickets(DateTime now) => [One() with { CreatedAt = now, ClosedAt = now }, One() with { CreatedAt = now }];
        SnapshotVerification Verify(DateTime now) => SyntheticSnapshot.Verify(Tickets(now)).AsStatistics().Scrub<Ticket>(t => t.CreatedAt).Scrub("ClosedAt").Scrub<Entry>(e => e.At).Without("Audit.By").In(folder).With(new());
        await Verify(Now);

        var text = folder.Read(folder.Names[0]);
        Assert.Contains("\nCreatedAt\n  values: <scrubbed>\n", text, StringComparison.Ordinal);
        Assert.Contains("\nClosedAt\n  missing: 0.5\n  values: <scrubbed>\n", text, StringComparison.Ordinal);
        Assert.Contains("\nAudit.At\n  values: <scrubbed>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Audit.By", text, StringComparison.Ordinal);
        Assert.Contains("[{At: <scrubbed>, By: Grace}, {At: <scrubbed>, By: Ada}]: 1\n", text, StringComparison.Ordinal);
        await Verify(Now.AddDays(1));
    }

    private static Ticket One() => new(1, Now, null, new(Now, "Ada"), [new(Now, "Grace"), new(Now, "Ada")]);

    internal interface IStamped
    {
        DateTime At { get; }
    }

    internal sealed record Ticket(int Id, DateTime CreatedAt, DateTime? ClosedAt, Entry Audit, List<Entry> Replies);

    internal sealed record Entry(DateTime At, string By) : IStamped;

    internal sealed class Reading
    {
        public static int Count { get; private set; }

        public int Value => ++Count;
    }
}

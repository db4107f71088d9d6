using System.IO;
using System.Linq;
using SynthFixtures.FixtureTasks;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>A build believes a run only where every item has its result and the end was reached.</summary>
public sealed class HostReportTests
{
    private const string Whole = "start\t0\ndone\t0\twritten\ta.csv\nstart\t1\nfailed\t1\tb.csv\t3\tSYNF0408\tdiffers\nend\t2\n";

    [Fact]
    public void A_whole_report_is_complete()
    {
        var report = HostReport.Parse(Whole);

        Assert.True(report.IsComplete(2));
        Assert.True(report.IsAtEnd);
        Assert.Equal(["written a.csv"], report.Done);
        Assert.Equal([(true, "b.csv", 3, "SYNF0408", "differs")], report.Findings);
    }

    [Fact]
    public void Every_report_that_breaks_off_is_incomplete()
    {
        for (var length = 0; length < Whole.Length; length++)
            Assert.False(HostReport.Parse(Whole[..length]).IsComplete(2), Whole[..length]);
    }

    [Theory]
    [InlineData("end\t2\n")]
    [InlineData("done\t0\twritten\ta.csv\nend\t2\n")]
    [InlineData("done\t0\twritten\ta.csv\ndone\t1\twritten\tb.csv\nend\t1\n")]
    [InlineData("done\t0\twritten\ta.csv\ndone\t0\twritten\tb.csv\nend\t2\n")]
    [InlineData("done\t0\twritten\ta.csv\ndone\t1\twritten\tb.csv\ndone\t1\twritten\tb.csv\nend\t2\n")]
    [InlineData("done\t0\twritten\ta.csv\ndone\t1\twritten\tb.csv\nend\t2\nend\t2\n")]
    [InlineData("done\t0\twritten\ta.csv\nwarned\t1\tb.csv\t0\tSYNF0415\tx\nend\t2\n")]
    [InlineData("done\t0\twritten\ndone\t1\nend\t2\n")]
    public void A_report_with_a_result_too_few_or_too_many_is_incomplete(string text) => Assert.False(HostReport.Parse(text).IsComplete(2));

    [Fact]
    public void The_item_that_was_begun_is_told_from_those_that_were_not()
    {
        var report = HostReport.Parse("start\t0\ndone\t0\twritten\ta.csv\nstart\t1\n");

        Assert.Equal(1, report.Broken(3));
        Assert.Equal([1, 2], report.Open(3));
        Assert.Null(HostReport.Parse("").Broken(3));
    }

    [Fact]
    public void Texts_with_tabs_and_line_ends_stay_one_field()
    {
        using var text = new StringWriter();
        new FixtureReport(text).Warned(0, "C:\\new\\tab.csv", 2, "SYNF0415", "a\tb\r\nend\t1\n\\n");

        Assert.Equal([(false, "C:\\new\\tab.csv", 2, "SYNF0415", "a\tb\r\nend\t1\n\\n")], HostReport.Parse(text.ToString()).Findings);
    }

    [Fact]
    public void A_host_that_cannot_begin_says_why() =>
        Assert.True(HostReport.Parse("failed\t-1\tShop.csproj\t0\tSYNF0406\tnot there\n").IsRefused);

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a b;c$d`e%f'g", "\"a b;c$d`e%f'g\"")]
    [InlineData("quo\"te", "\"quo\\\"te\"")]
    [InlineData("end\\", "\"end\\\\\"")]
    [InlineData("a\\\"b", "\"a\\\\\\\"b\"")]
    [InlineData("", "\"\"")]
    public void Arguments_are_quoted_as_every_system_takes_them_apart(string argument, string quoted) =>
        Assert.Equal($"{quoted} {quoted}", HostProcess.Join(Enumerable.Repeat(argument, 2)));
}

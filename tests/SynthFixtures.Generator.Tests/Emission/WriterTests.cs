using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using SynthFixtures.Generator.Emission;
using Xunit;

namespace SynthFixtures.Generator.Tests.Emission;

/// <summary>The writer, and the text that it leaves behind.</summary>
public sealed class WriterTests
{
    private static readonly string[] Texts = ["", "a", " ", "\n", "\r", "\r\n", "a\n", "\na", "a\r", "a\r\r\nb\n\n  c", "a\rb", "\r\r\n\r"];

    [Fact]
    public void Parts_of_a_line_are_written_like_the_whole_line()
    {
        foreach (var first in Texts)
        {
            foreach (var second in Texts)
            {
                var whole = new SourceWriter().Indent().Line(first + second).Line("end");
                var parts = new SourceWriter().Indent().Line($"{first}{second}").Line("end");
                var appended = new SourceWriter().Indent().Append(first).Append($"{second}").Line().Line("end");

                Assert.Equal(Expected(first + second + "\nend"), whole.ToSourceText().ToString());
                Assert.Equal(Expected(first + second + "\nend"), parts.ToSourceText().ToString());
                Assert.Equal(Expected(first + second + "\nend"), appended.ToSourceText().ToString());
            }
        }
    }

    [Fact]
    public void A_line_without_indentation_is_written_as_it_is() =>
        Assert.Equal("    a\n\r\n    b\n", new SourceWriter().Indent().Line("a").Verbatim("\r").Line("b").ToSourceText().ToString());

    [Fact]
    public void An_empty_line_can_be_put_before_lines_that_are_written()
    {
        var writer = new SourceWriter(expectedLength: 1).Indent().Line("a");
        var start = writer.Length;
        writer.Line("b").Line("c");

        Assert.Equal(2, writer.LinesSince(start));
        writer.InsertLine(start);
        Assert.Equal("    a\n\n    b\n    c\n    d\n", writer.Line("d").ToSourceText().ToString());
    }

    [Fact]
    public void What_is_written_is_a_text_like_any_other()
    {
        var lines = string.Concat(Enumerable.Range(0, 100).Select(i => $"line {i}: ä€\n"));
        var expected = SourceText.From(lines, Encoding.UTF8);
        var actual = new SourceWriter().Append(lines).ToSourceText();

        Assert.True(expected.ContentEquals(actual));
        Assert.Equal(expected.GetChecksum().ToArray(), actual.GetChecksum().ToArray());
        Assert.Equal(expected.Encoding, actual.Encoding);
        Assert.Equal(expected.Lines.Count, actual.Lines.Count);
        Assert.Equal(expected.ToString(new TextSpan(3, 20)), actual.ToString(new TextSpan(3, 20)));
        Assert.Equal(lines[^1], actual[lines.Length - 1]);
        Assert.ThrowsAny<Exception>(() => actual[lines.Length]);
        Assert.ThrowsAny<Exception>(() => actual.ToString(new TextSpan(lines.Length, 1)));
        Assert.ThrowsAny<Exception>(() => actual.CopyTo(lines.Length - 1, new char[2], 0, 2));
    }

    private static string Expected(string lines) =>
        string.Concat(lines.Split('\n').Select(line => line.TrimEnd('\r')).Select(line => (line.Length == 0 ? "" : "    " + line) + "\n"));
}

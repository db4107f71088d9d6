using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Composition;

/// <summary>
/// docs/composition.md says of every pair whether rows can be made of it; each cell of its tables is a test.
/// With SYNTHFIXTURES_UPDATE_SNAPSHOTS=1 the tables are written anew.
/// </summary>
public sealed class CompositionTests
{
    private const string Page = "docs/composition.md";

    public static TheoryData<string, string> MakingsAndSayings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var making in Making.All)
            {
                foreach (var saying in Saying.All)
                    data.Add(making.Name, saying.Name);
            }
            return data;
        }
    }

    public static TheoryData<string, string> PairsOfSayings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var first in Saying.All)
            {
                foreach (var second in Saying.All.SkipWhile(s => s != first).Skip(1))
                    data.Add(first.Name, second.Name);
            }
            return data;
        }
    }

    public static TheoryData<string, string> LawsAndOptions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var law in Law.All)
            {
                foreach (var option in Law.Options)
                    data.Add(law.Name, option);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MakingsAndSayings))]
    public void What_makes_a_member_and_what_is_said_of_it_compose_as_the_page_says(string making, string saying) =>
        Assert.Equal(
            Cell("made by", making, saying),
            Combination.Outcome(Making.All.Single(m => m.Name == making), Saying.All.Single(s => s.Name == saying)));

    [Theory]
    [MemberData(nameof(PairsOfSayings))]
    public void Two_things_that_are_said_of_a_member_compose_as_the_page_says(string first, string second) =>
        Assert.Equal(
            Cell("and", first, second),
            Outcome(Saying.All.Single(s => s.Name == first), Saying.All.Single(s => s.Name == second)));

    [Theory]
    [MemberData(nameof(LawsAndOptions))]
    public void A_law_takes_the_options_that_the_page_says(string law, string option) =>
        Assert.Equal(Cell("a law of", law, $"`{option}`"), Combination.Outcome(Law.All.Single(l => l.Name == law).With(option)));

    [Fact]
    public void The_page_has_the_tables_of_the_tests()
    {
        var text = File.ReadAllText(Repository.Path(Page));
        var before = text[..(text.IndexOf("<!-- tables -->", StringComparison.Ordinal) + 16)];
        var after = text[text.IndexOf("<!-- end of tables -->", StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("SYNTHFIXTURES_UPDATE_SNAPSHOTS") == "1")
        {
            var tables = new StringBuilder();
            Write(tables, "made by", Saying.All.Select(s => s.Name), Making.All.Select(m => (m.Name, Saying.All.Select(s => Combination.Outcome(m, s)))));
            Write(tables, "and", Saying.All.Select(s => s.Name), Saying.All.Select((first, row) => (first.Name, Saying.All.Select((second, column) =>
                column <= row ? "" : Outcome(first, second)))));
            Write(tables, "a law of", Law.Options.Select(option => $"`{option}`"), Law.All.Select(law => (law.Name, Law.Options.Select(option => Combination.Outcome(law.With(option))))));
            File.WriteAllText(Repository.Path(Page), before + tables + "\n" + after);
        }
        Assert.Equal(3 + Making.All.Count + Saying.All.Count + Law.All.Count, Rows(File.ReadAllText(Repository.Path(Page))).Count);
    }

    // A part of a sum has no law of its own.
    private static string Outcome(Saying first, Saying second)
    {
        var isPart = first.OnType.StartsWith("[FixedSum", StringComparison.Ordinal) || second.OnType.StartsWith("[FixedSum", StringComparison.Ordinal);
        return Combination.Outcome(Making.All.Single(m => m.Name == (isPart ? "nothing (its type)" : "uniform integers")), first, second);
    }

    private static void Write(StringBuilder text, string corner, IEnumerable<string> columns, IEnumerable<(string Name, IEnumerable<string> Cells)> rows)
    {
        text.Append($"\n| {corner} | {string.Join(" | ", columns)} |\n|---|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var (name, cells) in rows)
            text.Append($"| {name} | {string.Join(" | ", cells.Select(Linked))} |\n");
    }

    private static string Linked(string outcome) =>
        string.Join(", ", outcome.Split(", ").Select(id => id.StartsWith("SYNF", StringComparison.Ordinal) ? $"[{id}](rules/{id}.md)" : id));

    private static string Cell(string corner, string row, string column)
    {
        var table = Rows(File.ReadAllText(Repository.Path(Page))).SkipWhile(r => r[0] != corner).ToList();
        var cells = table.First(r => r[0] == row);
        var position = table[0].IndexOf(column);
        return string.Join(", ", cells[position].Split(", ").Select(cell => cell.StartsWith('[') ? cell[1..cell.IndexOf(']', StringComparison.Ordinal)] : cell));
    }

    private static List<List<string>> Rows(string page) =>
        [.. page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|', '\n').Split(" | ").Select(cell => cell.Trim(' ', '|')).ToList())];
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>What a fixture file holds is what a reader of its format reads.</summary>
public sealed class RoundTripTests
{
    private static readonly List<Hostile> Rows = [.. Hostile.Rows(withNaN: true, withNul: true)];

    private static readonly JsonSerializerOptions Json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions WithFields = new(Json) { IgnoreReadOnlyProperties = true };

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sql")]
    public void A_file_has_no_carriage_return_of_its_own_and_ends_with_a_line_feed(string format)
    {
        var rows = Rows.Where(row => row.Text?.Contains('\r', StringComparison.Ordinal) != true && row.Wide == 0 && row.Signed >= 0 && !double.IsSubnormal(row.Real) && row.Span.Duration().Days == 0);
        var text = Write(format, rows.Where(row => row.Span >= TimeSpan.Zero), "sqlserver", finite: true);

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void System_Text_Json_reads_the_objects_back()
    {
        var read = JsonSerializer.Deserialize<List<Hostile>>(Write("json", Rows), Json)!;

        Assert.Equal(Rows.Select(Describe), read.Select(Describe));
    }

    [Fact]
    public void Lines_of_json_are_the_objects_of_json()
    {
        var lines = Write("jsonl", Rows).TrimEnd('\n').Split('\n');

        Assert.Equal(Rows.Select(Describe), lines.Select(line => Describe(JsonSerializer.Deserialize<Hostile>(line, Json)!)));
        Assert.Equal($"[\n  {string.Join(",\n  ", lines)}\n]\n", Write("json", Rows));
    }

    [Fact]
    public void CsvHelper_reads_the_values_back()
    {
        using var csv = CsvReader.FromText(Write("csv", Rows, nullText: "\\0"), new CsvReaderOptions { NullValues = ["\\0"] });
        csv.ReadHeader();
        foreach (var row in Rows)
        {
            Assert.True(csv.Read());
            Assert.Equal(row.Text, csv.GetStringOrNull("Text"));
            Assert.Equal(BitConverter.DoubleToInt64Bits(row.Real), BitConverter.DoubleToInt64Bits(csv.Parse<double>("Real")));
            Assert.Equal(row.Amount, csv.Parse<decimal>("Amount"));
            Assert.Equal(row.Whole, csv.Parse<long>("Whole"));
            Assert.Equal(row.Wide, csv.Parse<UInt128>("Wide"));
            Assert.Equal(row.Flag, csv.Parse<bool>("Flag"));
            var moment = DateTime.Parse(csv.GetString("Moment"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            Assert.Equal((row.Moment, row.Moment.Kind), (moment, moment.Kind));
            var offset = csv.Parse<DateTimeOffset>("Offset");
            Assert.Equal((row.Offset, row.Offset.Offset), (offset, offset.Offset));
            Assert.Equal(row.Day, csv.Parse<DateOnly>("Day"));
            Assert.Equal(row.Time, csv.Parse<TimeOnly>("Time"));
            Assert.Equal(row.Id, csv.Parse<Guid>("Id"));
            Assert.Equal(row.Mood, csv.Parse<Mood>("Mood"));
            Assert.Equal(row.Span, TimeSpan.Parse(csv.GetString("Span"), CultureInfo.InvariantCulture));
            Assert.Equal(row.Letter, Assert.Single(csv.GetString("Letter")));
            Assert.Equal(row.Narrow, csv.Parse<Half>("Narrow"));
            Assert.Equal(row.Signed, csv.Parse<Int128>("Signed"));
            Assert.Equal(row.Maybe?.ToString(CultureInfo.InvariantCulture), csv.GetStringOrNull("Maybe"));
            Assert.Equal(row.Place?.City, csv.GetStringOrNull("Place.City"));
            Assert.Equal(row.Place?.Number.ToString(CultureInfo.InvariantCulture), csv.GetStringOrNull("Place.Number"));
            Assert.Equal(row.Bytes is null ? null : Convert.ToBase64String(row.Bytes), csv.GetStringOrNull("Bytes"));
            Assert.Equal(row.Tags, JsonSerializer.Deserialize<List<string?>>(csv.GetString("Tags"))!);
        }
        Assert.False(csv.Read());
    }

    [Fact]
    public void In_csv_null_is_nothing_and_an_empty_text_is_a_pair_of_quotes()
    {
        (string?, string)[] cells = [(null, ""), ("", "\"\""), ("\\N", "\\N")];

        Assert.All(cells, cell => Assert.Equal($"City,Number\n{cell.Item2},1\n", Write(new CsvFormat(Column.Of(typeof(Place), ColumnStyle.Csv), ',', "", false), [new Place(cell.Item1, 1)])));
        Assert.Equal("City,Number\n\"\\N\",1\n\\N,2\n", Write(new CsvFormat(Column.Of(typeof(Place), ColumnStyle.Csv), ',', "\\N", false), [new Place("\\N", 1), new Place(null, 2)]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum(a1)", "'@sum(a1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a=1", "a=1")]
    public void Formulas_are_neutralised_where_that_is_asked_for_and_numbers_never(string text, string cell)
    {
        var format = new CsvFormat(Column.Of(typeof(Place), ColumnStyle.Csv), ',', "", neutralizeFormulas: true);

        Assert.Equal($"City,Number\n{cell},-1\n", Write(format, [new Place(text, -1)]));
    }

    [Fact]
    public void What_turns_the_direction_of_text_is_visible_in_json()
    {
        var line = Write("jsonl", [new Hostile { Text = "\u202Egnp.exe\u0000" }]);

        Assert.Contains("\"Text\":\"\\u202Egnp.exe\\u0000\"", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sql")]
    public void Half_a_surrogate_pair_is_refused_with_its_row(string format)
    {
        var problem = Assert.Throws<FixtureProblem>(() => Write(format, [new Hostile(), new Hostile { Text = "ab\uD834" }]));

        Assert.StartsWith("row 1", problem.Message, StringComparison.Ordinal);
        Assert.Contains("half of a surrogate pair (U+D834 at 2)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_time_is_refused_as_it_means_another_moment_on_each_machine()
    {
        var problem = Assert.Throws<FixtureProblem>(() => Write("csv", [new Hostile { Moment = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local) }]));

        Assert.Equal("row 0, Moment: a DateTime of kind Local means another moment on each machine; make it Utc or Unspecified, or use DateTimeOffset", problem.Message);
    }

    [Theory]
    [InlineData("postgresql", "row 0, Text: the text holds a NUL character, which PostgreSQL does not store")]
    [InlineData("sqlite", "row 0, Real: SQLite does not store NaN; bound the member's law, or make the member nullable")]
    [InlineData("sqlserver", "row 0, Real: SQL Server does not store NaN; bound the member's law, or make the member nullable")]
    [InlineData("mysql", "row 0, Real: MySQL does not store NaN; bound the member's law, or make the member nullable")]
    public void What_a_database_cannot_store_is_refused(string dialect, string message)
    {
        var row = new Hostile { Text = dialect == "postgresql" ? Hostile.WithNul : "", Real = double.NaN };

        Assert.Equal(message, Assert.Throws<FixtureProblem>(() => Write("sql", [row], dialect)).Message);
    }

    [Theory]
    [InlineData("postgresql", "INSERT INTO \"s\".\"T\" (\"City\", \"Number\") VALUES\n('a''b\\\nc', 1),\n(NULL, 2);\n")]
    [InlineData("sqlite", "INSERT INTO \"s\".\"T\" (\"City\", \"Number\") VALUES\n('a''b\\\nc', 1),\n(NULL, 2);\n")]
    [InlineData("sqlserver", "INSERT INTO [s].[T] ([City], [Number]) VALUES\n(N'a''b\\' + N'\nc', 1),\n(NULL, 2);\n")]
    [InlineData("mysql", "INSERT INTO `s`.`T` (`City`, `Number`) VALUES\n('a''b\\\\\\nc', 1),\n(NULL, 2);\n")]
    public void Dialects_write_names_and_texts_in_their_own_way(string dialect, string expected) =>
        Assert.Equal(expected, Write(FixtureFormat.Of(typeof(Place), Item("sql", dialect, table: "s.T")), [new Place("a'b\\\nc", 1), new Place(null, 2)]));

    private static string Write(string format, IEnumerable<Hostile> rows, string dialect = "postgresql", string? nullText = null, bool finite = false) =>
        Write(FixtureFormat.Of(typeof(Hostile), Item(format, dialect, nullText)), finite ? rows.Where(row => double.IsFinite(row.Real)) : rows);

    private static string Write<T>(FixtureFormat format, IEnumerable<T> rows)
    {
        using var text = new StringWriter();
        format.Write(text, rows.Select((row, number) => ((long)number, (object?)row)));
        return text.ToString();
    }

    private static FixtureItem Item(string format, string dialect, string? nullText = null, string table = "") =>
        new("Hostile", new Dictionary<string, string> { ["OutputFile"] = "x." + format, ["Rows"] = "1", ["Dialect"] = dialect, ["NullText"] = nullText ?? "", ["Table"] = table });

    private static string Describe(Hostile row) => JsonSerializer.Serialize(row, WithFields);
}

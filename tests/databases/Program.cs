using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using SynthFixtures.Snapshots.Fixtures;
using SynthFixtures.Snapshots.Tests.Fixtures;

namespace SynthFixtures.Databases;

/// <summary>Hostile values into a database and back: <c>write DIALECT</c> prints statements, <c>check DIALECT FILE</c> compares what the database then printed.</summary>
internal static class Program
{
    private const string Separator = "|";

    // Types of the columns, and how a value is asked for so that its text is the same from every client: bytes of texts in hexadecimal digits.
    private static readonly Dictionary<string, (string PostgreSql, string Sqlite)> Columns = new()
    {
        ["Text"] = ("text", "TEXT"),
        ["Real"] = ("double precision", "REAL"),
        ["Single"] = ("real", "REAL"),
        ["Amount"] = ("numeric", "TEXT"),
        ["Whole"] = ("bigint", "INTEGER"),
        ["Wide"] = ("numeric", "TEXT"),
        ["Flag"] = ("boolean", "INTEGER"),
        ["Moment"] = ("timestamp", "TEXT"),
        ["Offset"] = ("timestamptz", "TEXT"),
        ["Day"] = ("date", "TEXT"),
        ["Time"] = ("time", "TEXT"),
        ["Id"] = ("uuid", "TEXT"),
        ["Mood"] = ("text", "TEXT"),
        ["Span"] = ("interval", "TEXT"),
        ["Letter"] = ("text", "TEXT"),
        ["Narrow"] = ("real", "REAL"),
        ["Signed"] = ("numeric", "TEXT"),
        ["Bytes"] = ("bytea", "BLOB"),
        ["Maybe"] = ("integer", "INTEGER"),
        ["Place_City"] = ("text", "TEXT"),
        ["Place_Number"] = ("integer", "INTEGER"),
        ["Tags"] = ("jsonb", "TEXT"),
    };

    private static int Main(string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var isPostgreSql = arguments[1] == "postgresql";
        List<Hostile> rows = [.. Hostile.Rows(withNaN: isPostgreSql, withNul: !isPostgreSql)];
        return arguments[0] == "write" ? Write(output, rows, arguments[1], isPostgreSql) : Check(output, rows, File.ReadAllLines(arguments[2]), isPostgreSql);
    }

    private static int Write(StreamWriter output, List<Hostile> rows, string dialect, bool isPostgreSql)
    {
        output.WriteLine($"CREATE TABLE \"Hostile\" ({string.Join(", ", Columns.Select(column => $"\"{column.Key}\" {(isPostgreSql ? column.Value.PostgreSql : column.Value.Sqlite)}"))});");
        var item = new FixtureItem("Hostile", new Dictionary<string, string> { ["OutputFile"] = "hostile.sql", ["Dialect"] = dialect });
        FixtureFormat.Of(typeof(Hostile), item).Write(output, rows.Select((row, number) => ((long)number, (object?)row)));
        var cells = Columns.Select(column => $"coalesce({Asked(column.Key, isPostgreSql ? column.Value.PostgreSql : column.Value.Sqlite, isPostgreSql)}, 'null')");
        output.WriteLine($"SELECT {string.Join($" || '{Separator}' || ", cells)} FROM \"Hostile\";");
        return 0;
    }

    private static string Asked(string name, string type, bool isPostgreSql) => (type, isPostgreSql) switch
    {
        ("text", _) => $"encode(convert_to(\"{name}\", 'UTF8'), 'hex')",
        ("TEXT", _) => $"CASE WHEN \"{name}\" IS NOT NULL THEN lower(hex(\"{name}\")) END",
        ("jsonb", _) => $"encode(convert_to(\"{name}\"::text, 'UTF8'), 'hex')",
        ("bytea", _) => $"encode(\"{name}\", 'hex')",
        ("BLOB", _) => $"CASE WHEN \"{name}\" IS NOT NULL THEN lower(hex(\"{name}\")) END",
        ("REAL", _) => $"hex(ieee754_to_blob(\"{name}\"))",
        ("interval", _) => $"(extract(day from \"{name}\")::numeric * 86400000000 + extract(epoch from \"{name}\" - extract(day from \"{name}\") * interval '1 day') * 1000000)::numeric(30)::text",
        ("timestamptz", _) => $"(\"{name}\" AT TIME ZONE 'UTC')::text",
        (_, true) => $"\"{name}\"::text",
        (_, false) => $"CAST(\"{name}\" AS TEXT)",
    };

    private static int Check(StreamWriter output, List<Hostile> rows, string[] lines, bool isPostgreSql)
    {
        List<string> wrong = lines.Length == rows.Count ? [] : [$"{lines.Length} rows instead of {rows.Count}"];
        foreach (var (row, line) in rows.Zip(lines))
            foreach (var ((name, expected), found) in Expected(row, isPostgreSql).Zip(line.Split(Separator)))
                if (!expected(found))
                    wrong.Add($"row {rows.IndexOf(row)}, {name}: {found}");
        output.WriteLine(wrong.Count == 0 ? $"{rows.Count} rows of {Columns.Count} columns came back." : string.Join('\n', wrong));
        return wrong.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Predicate<string> IsRight)> Expected(Hostile row, bool isPostgreSql)
    {
        yield return ("Text", Text(row.Text));
        yield return ("Real", found => Same(row.Real, Real(found, isPostgreSql), isPostgreSql));
        yield return ("Single", found => (float)Real(found, isPostgreSql) == row.Single);
        yield return ("Amount", found => (isPostgreSql ? found : Unhex(found)) == row.Amount.ToString(CultureInfo.InvariantCulture));
        yield return ("Whole", found => found == row.Whole.ToString(CultureInfo.InvariantCulture));
        yield return ("Wide", found => (isPostgreSql ? found : Unhex(found)) == row.Wide.ToString(CultureInfo.InvariantCulture));
        yield return ("Flag", found => (found is "true" or "1") == row.Flag);
        yield return ("Moment", found => Moment(isPostgreSql ? found : Unhex(found)) == row.Moment);
        yield return ("Offset", found => isPostgreSql ? Moment(found) == row.Offset.UtcDateTime : DateTimeOffset.Parse(Unhex(found), CultureInfo.InvariantCulture) == row.Offset);
        yield return ("Day", found => DateOnly.Parse(isPostgreSql ? found : Unhex(found), CultureInfo.InvariantCulture) == row.Day);
        yield return ("Time", found => TimeOnly.Parse(isPostgreSql ? found : Unhex(found), CultureInfo.InvariantCulture) == row.Time);
        yield return ("Id", found => Guid.Parse(isPostgreSql ? found : Unhex(found)) == row.Id);
        yield return ("Mood", Text(row.Mood.ToString()));
        yield return ("Span", found => (isPostgreSql ? Int128.Parse(found, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond : TimeSpan.Parse(Unhex(found), CultureInfo.InvariantCulture).Ticks) == row.Span.Ticks);
        yield return ("Letter", Text(row.Letter.ToString()));
        yield return ("Narrow", found => (Half)Real(found, isPostgreSql) == row.Narrow);
        yield return ("Signed", found => (isPostgreSql ? found : Unhex(found)) == row.Signed.ToString(CultureInfo.InvariantCulture));
        yield return ("Bytes", found => found == (row.Bytes is null ? "null" : Convert.ToHexStringLower(row.Bytes)));
        yield return ("Maybe", Plain(row.Maybe));
        yield return ("Place_City", Text(row.Place?.City));
        yield return ("Place_Number", Plain(row.Place?.Number));
        yield return ("Tags", found => JsonSerializer.Deserialize<List<string?>>(Unhex(found))!.SequenceEqual(row.Tags));
    }

    private static Predicate<string> Text(string? text) => found => found == (text is null ? "null" : Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)));

    private static Predicate<string> Plain(int? number) => found => found == (number?.ToString(CultureInfo.InvariantCulture) ?? "null");

    // SQLite stores a real that is whole as an integer, so without a negative zero.
    private static bool Same(double expected, double found, bool withSign) =>
        expected.Equals(found) && (!withSign || double.IsNaN(expected) || double.IsNegative(expected) == double.IsNegative(found));

    private static double Real(string text, bool isPostgreSql) =>
        isPostgreSql ? double.Parse(text, CultureInfo.InvariantCulture) : BinaryPrimitives.ReadDoubleBigEndian(Convert.FromHexString(text));

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static string Unhex(string text) => text == "null" ? text : Encoding.UTF8.GetString(Convert.FromHexString(text));
}

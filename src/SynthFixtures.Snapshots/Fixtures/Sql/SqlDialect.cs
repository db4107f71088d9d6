using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How a database writes names and values: each literal is one of that system's own grammar, and reads back as the value it stands for.</summary>
internal abstract class SqlDialect
{
    private static readonly Dictionary<string, SqlDialect> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgresql"] = new PostgreSql(),
        ["sqlite"] = new Sqlite(),
        ["sqlserver"] = new SqlServer(),
        ["mysql"] = new MySql(),
    };

    /// <summary>The system's name, as messages write it.</summary>
    public abstract string Database { get; }

    /// <summary>The smallest part of a time that the system keeps, in ticks of 100 ns.</summary>
    protected virtual long Resolution => 1;

    /// <summary>How many names the system takes for a table: schemas, and databases above them.</summary>
    protected virtual int MostParts => 2;

    // Without the exponent it would be the integer 0.
    protected virtual string NegativeZero => "-0E0";

    /// <summary>The dialect that an item asks for.</summary>
    /// <exception cref="FixtureProblem">It asks for none, or for one that is not known.</exception>
    public static SqlDialect Of(FixtureItem fixture) =>
        fixture.Optional("Dialect") is not { } name
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"sql needs a dialect; add Dialect=\"postgresql\" (or {Others("postgresql")})")
            : Known.TryGetValue(name, out var dialect)
                ? dialect
                : throw new FixtureProblem(FixtureProblem.Declaration, $"'{name}' is no dialect of sql; use Dialect={Others("")}");

    /// <summary>The names that a table's name consists of: its schema and its own, or its own.</summary>
    /// <param name="table">What an item says.</param>
    /// <exception cref="FixtureProblem">It is no name of a table.</exception>
    public IReadOnlyList<string> Parts(string table)
    {
        var parts = table.Split('.');
        return parts.Length > MostParts ? throw Invalid(table, $"{Database} takes at most {MostParts.ToString(CultureInfo.InvariantCulture)} names, with a dot between")
            : Array.Exists(parts, part => part.Length == 0 || part != part.Trim()) ? throw Invalid(table, "names are not empty, and neither begin nor end with a space")
            : Array.Exists(parts, part => part[0] is '"' or '[' or '`' or '\'') ? throw Invalid(table, "write names without quotation marks and brackets, which are added")
            : Array.Exists(parts, part => part.Any(char.IsControl)) ? throw Invalid(table, "names hold no control characters")
            : parts;
    }

    /// <summary>A name of a table or a column.</summary>
    public virtual string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>Any text.</summary>
    /// <exception cref="FixtureProblem">The database does not store it.</exception>
    public abstract string Text(string text);

    /// <summary>A value of one cell.</summary>
    /// <exception cref="FixtureProblem">The database does not store it.</exception>
    public string Literal(object value)
    {
        if (value is byte[] bytes)
            return Bytes(Convert.ToHexString(bytes));
        var scalar = Scalar.Of(value);
        return scalar.Kind switch
        {
            ScalarKind.Boolean => Boolean(scalar.Text == "true"),
            ScalarKind.Integer => Integer(scalar.Text),
            ScalarKind.Decimal => Decimal(scalar.Text),
            ScalarKind.Real => scalar.Text switch
            {
                "NaN" or "Infinity" or "-Infinity" => NotFinite(scalar.Text),
                "-0" => NegativeZero,
                var digits => Real(digits, value),
            },
            ScalarKind.Time => Time(value, scalar.Text),
            _ => Text(scalar.Text),
        };
    }

    /// <summary>What the database changes about a value that it stores, in words; null where it keeps it as it is.</summary>
    /// <param name="value">A value of one cell.</param>
    public virtual string? Doubt(object value) =>
        Resolution > 1 && TicksOf(value) is { } ticks && ticks % Resolution != 0 ? $"have ticks below a microsecond, which {Database} rounds" : null;

    /// <summary>Bytes, given in hexadecimal digits.</summary>
    protected virtual string Bytes(string hex) => $"X'{hex}'";

    protected virtual string Boolean(bool value) => value ? "1" : "0";

    protected virtual string Integer(string digits) => digits;

    protected virtual string Decimal(string digits) => digits;

    protected virtual string Real(string digits, object value) => digits;

    protected virtual string NotFinite(string name) => throw Refused(name, "bound the member's law, or make the member nullable");

    protected virtual string Moment(DateTime moment, string text) => Text(text);

    protected virtual string Moment(DateTimeOffset moment, string text) => Text(text);

    protected abstract string Duration(TimeSpan duration, string text);

    protected static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A number in scientific notation: without an exponent some systems read a decimal, whose digits they count.</summary>
    protected static string Scientific(string digits) => digits.Contains('E', StringComparison.Ordinal) ? digits : digits + "E0";

    /// <summary>The sign of a duration, its whole days, and its time of day as <c>hh:mm:ss.FFFFFFF</c>.</summary>
    protected static (string Sign, ulong Days, string Time) Parts(TimeSpan duration)
    {
        var ticks = duration.Ticks < 0 ? unchecked((ulong)-duration.Ticks) : (ulong)duration.Ticks;
        var time = new TimeOnly((long)(ticks % TimeSpan.TicksPerDay)).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return (duration.Ticks < 0 ? "-" : "", ticks / TimeSpan.TicksPerDay, time);
    }

    protected FixtureProblem Refused(string what, string remedy) => new(FixtureProblem.Writing, $"{Database} does not store {what}; {remedy}");

    private static FixtureProblem Invalid(string table, string why) =>
        new(FixtureProblem.Declaration, $"Table is '{table}'; {why}: Table=\"customers\" or Table=\"sales.customers\"");

    private string Time(object value, string text)
    {
        RefuseWhatRoundsAway(value, text);
        return value switch
        {
            DateTime moment => Moment(moment, text),
            DateTimeOffset moment => Moment(moment, text),
            TimeSpan duration => Duration(duration, text),
            _ => Text(text),
        };
    }

    // The last half microsecond of the year 9999 becomes the year 10000, that of a day 24:00:00.
    private void RefuseWhatRoundsAway(object value, string text)
    {
        var end = value is TimeOnly ? TimeOnly.MaxValue.Ticks : DateTime.MaxValue.Ticks;
        if (Resolution > 1 && value is not TimeSpan && TicksOf(value) is { } ticks && ticks > end - (Resolution / 2))
            throw Refused(text, $"it keeps microseconds, and rounds this to {(value is TimeOnly ? "24:00:00" : "the year 10000")}: bound the member's law");
    }

    private static long? TicksOf(object value) => value switch
    {
        DateTime moment => moment.Ticks,
        DateTimeOffset moment => moment.UtcTicks,
        TimeOnly time => time.Ticks,
        TimeSpan duration => duration.Ticks,
        _ => null,
    };

    private static string Others(string but) => string.Join(", ", Known.Keys.Where(name => name != but).Select(name => $"\"{name}\""));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How a database writes names and values.</summary>
internal abstract class SqlDialect
{
    private static readonly Dictionary<string, SqlDialect> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgresql"] = new PostgreSql(),
        ["sqlite"] = new Sqlite(),
        ["sqlserver"] = new SqlServer(),
        ["mysql"] = new MySql(),
    };

    /// <summary>The dialect that an item asks for.</summary>
    /// <exception cref="FixtureProblem">It asks for none, or for one that is not known.</exception>
    public static SqlDialect Of(FixtureItem fixture) =>
        fixture.Optional("Dialect") is not { } name
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"sql needs a dialect; add Dialect=\"postgresql\" (or {Others("postgresql")})")
            : Known.TryGetValue(name, out var dialect)
                ? dialect
                : throw new FixtureProblem(FixtureProblem.Declaration, $"'{name}' is no dialect of sql; use Dialect={Others("")}");

    // Without the exponent it would be the integer 0.
    protected virtual string NegativeZero => "-0E0";

    /// <summary>A name of a table or a column.</summary>
    public virtual string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>Bytes, given in hexadecimal digits.</summary>
    public virtual string Bytes(string hex) => $"X'{hex}'";

    /// <summary>Any text.</summary>
    /// <exception cref="FixtureProblem">The database does not store it.</exception>
    public abstract string Text(string text);

    /// <summary>A value of one cell.</summary>
    /// <exception cref="FixtureProblem">The database does not store it.</exception>
    public string Literal(Scalar scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => Boolean(scalar.Text == "true"),
        ScalarKind.Integer => Integer(scalar.Text),
        ScalarKind.Decimal => Decimal(scalar.Text),
        ScalarKind.Real => scalar.Text switch
        {
            "NaN" or "Infinity" or "-Infinity" => NotFinite(scalar.Text),
            "-0" => NegativeZero,
            var digits => digits,
        },
        ScalarKind.Time => Time(scalar.Text),
        _ => Text(scalar.Text),
    };

    protected virtual string Boolean(bool value) => value ? "1" : "0";

    protected virtual string Integer(string digits) => digits;

    protected virtual string Decimal(string digits) => digits;

    protected virtual string NotFinite(string name) =>
        throw new FixtureProblem(FixtureProblem.Writing, $"{GetType().Name} does not store {name}; bound the member's law, or make the member nullable");

    protected virtual string Time(string text) => Text(text);

    protected static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Others(string but) => string.Join(", ", Known.Keys.Where(name => name != but).Select(name => $"\"{name}\""));

    // https://www.postgresql.org/docs/current/sql-syntax-lexical.html: with standard_conforming_strings, the default, backslashes are themselves.
    private sealed class PostgreSql : SqlDialect
    {
        protected override string NegativeZero => "'-0'";

        public override string Text(string text) =>
            text.Contains('\0', StringComparison.Ordinal) ? throw new FixtureProblem(FixtureProblem.Writing, "the text holds a NUL character, which PostgreSQL does not store") : Quoted(text);

        public override string Bytes(string hex) => $"'\\x{hex}'";

        protected override string Boolean(bool value) => value ? "TRUE" : "FALSE";

        protected override string NotFinite(string name) => Quoted(name);
    }

    // https://www.sqlite.org/lang_expr.html: a literal ends at a NUL, and the sqlite3 program drops carriage returns at ends of lines. Beyond 64 bits an integer, and any decimal, would become a binary number: as text they stay.
    private sealed class Sqlite : SqlDialect
    {
        public override string Text(string text) =>
            string.Join(" || char(0) || ", text.Split('\0').Select(part => string.Join(" || char(13) || ", part.Split('\r').Select(Quoted))));

        protected override string Integer(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? digits : Quoted(digits);

        protected override string Decimal(string digits) => Quoted(digits);

        protected override string NotFinite(string name) => name switch
        {
            "Infinity" => "9e999",
            "-Infinity" => "-9e999",
            _ => base.NotFinite(name),
        };
    }

    // https://learn.microsoft.com/sql/t-sql/language-elements/sql-server-utilities-statements-backslash: a backslash before a line end removes both.
    private sealed class SqlServer : SqlDialect
    {
        public override string Name(string name) => "[" + name.Replace("]", "]]", StringComparison.Ordinal) + "]";

        public override string Bytes(string hex) => "0x" + hex;

        public override string Text(string text) =>
            string.Join(
                " + NCHAR(0) + ",
                text.Split('\0').Select(part => "N" + Quoted(part)
                    .Replace("\\\n", "\\' + N'\n", StringComparison.Ordinal).Replace("\\\r", "\\' + N'\r", StringComparison.Ordinal)));
    }

    // https://dev.mysql.com/doc/refman/8.4/en/string-literals.html: backslashes escape. Times have no zone there: moments are written in UTC.
    private sealed class MySql : SqlDialect
    {
        public override string Name(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

        public override string Text(string text) =>
            Quoted(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
                .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\u001A", "\\Z", StringComparison.Ordinal));

        protected override string Boolean(bool value) => value ? "TRUE" : "FALSE";

        protected override string Time(string text) =>
            text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                ? Quoted(moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture))
                : Quoted(text);
    }
}

using System;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// https://www.postgresql.org/docs/current/sql-syntax-lexical.html: with standard_conforming_strings, the default, backslashes are themselves.
/// https://www.postgresql.org/docs/current/datatype-datetime.html: times and intervals keep microseconds.
/// </summary>
internal sealed class PostgreSql : SqlDialect
{
    /// <inheritdoc/>
    public override string Database => "PostgreSQL";

    protected override int MostParts => 3;

    protected override long Resolution => TimeSpan.TicksPerMicrosecond;

    protected override string NegativeZero => "'-0'";

    /// <inheritdoc/>
    public override string Text(string text) => text.Contains('\0', StringComparison.Ordinal)
        ? throw new FixtureProblem(FixtureProblem.Writing, "the text holds a NUL character, which PostgreSQL does not store")
        : Quoted(text);

    protected override string Bytes(string hex) => $"'\\x{hex}'";

    protected override string Boolean(bool value) => value ? "TRUE" : "FALSE";

    protected override string NotFinite(string name) => Quoted(name);

    // A number before a time would be days with a fraction, and one sign would stand for the days only: so the unit is named, and each part has its sign.
    protected override string Duration(TimeSpan duration, string text)
    {
        var (sign, days, time) = Parts(duration);
        return Quoted(days == 0 ? sign + time : $"{sign}{days} days {sign}{time}");
    }
}

using System;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// https://www.sqlite.org/lang_expr.html: a literal ends at a NUL, and the sqlite3 program drops carriage returns at ends of lines. There is no type
/// for times: as text they are what Microsoft.Data.Sqlite reads. Beyond 64 bits an integer, and any decimal, would become a binary number: as text they stay.
/// </summary>
internal sealed class Sqlite : SqlDialect
{
    /// <inheritdoc/>
    public override string Database => "SQLite";

    /// <inheritdoc/>
    public override string Text(string text) =>
        string.Join(" || char(0) || ", text.Split('\0').Select(part => string.Join(" || char(13) || ", part.Split('\r').Select(Quoted))));

    protected override string Integer(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? digits : Quoted(digits);

    protected override string Decimal(string digits) => Quoted(digits);

    protected override string Real(string digits, object value) => Scientific(digits);

    protected override string NotFinite(string name) => name switch
    {
        "Infinity" => "9e999",
        "-Infinity" => "-9e999",
        _ => base.NotFinite(name),
    };

    protected override string Duration(TimeSpan duration, string text) => Quoted(text);
}

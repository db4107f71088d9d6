using System;
using System.Globalization;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// https://dev.mysql.com/doc/refman/8.4/en/string-literals.html: backslashes escape (unless sql_mode has NO_BACKSLASH_ESCAPES). Moments have no zone
/// there: they are written in UTC. https://dev.mysql.com/doc/refman/8.4/en/fractional-seconds.html: times keep microseconds.
/// </summary>
internal sealed class MySql : SqlDialect
{
    private const int MostDigits = 65;
    private const int FirstYear = 1000;

    // https://dev.mysql.com/doc/refman/8.4/en/time.html
    private static readonly TimeSpan Longest = new(838, 59, 59);

    /// <inheritdoc/>
    public override string Database => "MySQL";

    protected override long Resolution => TimeSpan.TicksPerMicrosecond;

    /// <inheritdoc/>
    public override string Name(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    /// <inheritdoc/>
    public override string Text(string text) =>
        Quoted(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\u001A", "\\Z", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string? Doubt(object value) => YearOf(value) < FirstYear ? $"lie before the year {FirstYear}, for which MySQL promises nothing" : base.Doubt(value);

    protected override string Boolean(bool value) => value ? "TRUE" : "FALSE";

    protected override string Integer(string digits) =>
        digits.TrimStart('-').Length > MostDigits ? throw Refused(digits, $"its numbers have at most {MostDigits} digits: bound the member's law") : digits;

    protected override string Real(string digits, object value) => Scientific(digits);

    protected override string Moment(DateTime moment, string text) => Quoted(moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    protected override string Moment(DateTimeOffset moment, string text) => Moment(moment.UtcDateTime, text);

    // Days go into the hours: "3 12:05:13" would end at 34 days.
    protected override string Duration(TimeSpan duration, string text)
    {
        if (duration > Longest || duration < -Longest)
            throw Refused($"the duration {text}", "its type time ends at 838:59:59: bound the member's law, or keep seconds or ticks in a member that is a number");
        var (sign, days, time) = Parts(duration);
        var hours = (days * 24) + ulong.Parse(time[..2], CultureInfo.InvariantCulture);
        return Quoted(string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}{time[2..]}"));
    }

    private static int YearOf(object value) => value switch
    {
        DateTime moment => moment.Year,
        DateTimeOffset moment => moment.UtcDateTime.Year,
        DateOnly date => date.Year,
        _ => FirstYear,
    };
}

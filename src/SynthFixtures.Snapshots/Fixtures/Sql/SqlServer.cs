using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// https://learn.microsoft.com/sql/t-sql/language-elements/sql-server-utilities-statements-backslash: a backslash before a line end removes both.
/// The programs that send statements cut them at a line of <c>GO</c> and replace <c>$(name)</c>, also inside a text.
/// </summary>
internal sealed partial class SqlServer : SqlDialect
{
    // A number of more digits is refused; texts that are put together from shorter ones end after this many characters.
    private const int MostDigits = 38;
    private const int LongestShortText = 4_000;

    /// <inheritdoc/>
    public override string Database => "SQL Server";

    protected override int MostParts => 3;

    /// <inheritdoc/>
    public override string Name(string name) => "[" + name.Replace("]", "]]", StringComparison.Ordinal) + "]";

    /// <inheritdoc/>
    public override string Text(string text)
    {
        var literal = string.Join(" + NCHAR(0) + ", text.Split('\0').Select(part => "N" + Cut().Replace(Quoted(part), "$0' + N'")));
        return text.Length > LongestShortText && literal.Contains("' + N", StringComparison.Ordinal) ? "CAST(N'' AS nvarchar(max)) + " + literal : literal;
    }

    protected override string Bytes(string hex) => "0x" + hex;

    protected override string Integer(string digits) =>
        digits.TrimStart('-').Length > MostDigits ? throw Refused(digits, $"its numbers have at most {MostDigits} digits: bound the member's law") : digits;

    // Table 2 of https://learn.microsoft.com/sql/t-sql/data-types/float-and-real-transact-sql: nothing between 0 and the smallest normal number.
    protected override string Real(string digits, object value) => value switch
    {
        double number when double.IsSubnormal(number) => throw Refused(digits, "it is nearer to 0 than 2.23E-308: bound the member's law"),
        float number when float.IsSubnormal(number) => throw Refused(digits, "it is nearer to 0 than 1.18E-38: bound the member's law"),
        _ => Scientific(digits),
    };

    // https://learn.microsoft.com/sql/t-sql/data-types/time-transact-sql: a time of the day, in ticks of 100 ns.
    protected override string Duration(TimeSpan duration, string text) =>
        duration < TimeSpan.Zero || duration.Ticks >= TimeSpan.TicksPerDay
            ? throw Refused($"the duration {text}", "its type time ends before 24:00:00: bound the member's law, or keep seconds or ticks in a member that is a number")
            : "N" + Quoted(Parts(duration).Time);

    [GeneratedRegex(@"\\(?=[\r\n])|\$(?=\()|[\r\n](?=[ \t]*GO\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}

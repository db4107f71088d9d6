using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Text and order that follow the culture of the machine, though the code names none.</summary>
public sealed class CultureRules
{
    private const string Pass = "pass CultureInfo.InvariantCulture";
    private const string Create = "write string.Create(CultureInfo.InvariantCulture, $\"...\")";
    private const string Call = "call ToString(CultureInfo.InvariantCulture)";

    [Theory]
    [InlineData("[|x.ToString|]()", "double.ToString without a culture", Pass)]
    [InlineData("[|x.ToString|](\"0.0\")", "double.ToString without a culture", Pass)]
    [InlineData("[|x.ToString|](\"0.0\", null)", "double.ToString without a culture", Pass)]
    [InlineData("[|n.ToString|](\"N0\")", "int.ToString without a culture", Pass)]
    [InlineData("[|t.ToString|](\"yyyy-MM-dd\")", "DateTime.ToString without a culture", Pass)]
    [InlineData("[|new DateOnly(2020, 1, 1).ToString|]()", "DateOnly.ToString without a culture", Pass)]
    [InlineData("[|((object)x).ToString|]()!", "double.ToString without a culture", Pass)]
    [InlineData("[|((IFormattable)x).ToString|](\"N\", null)", "double.ToString without a culture", Pass)]
    [InlineData("[|((IFormattable)n).ToString|](\"N\", null)", "int.ToString without a culture", Pass)]
    [InlineData("[|((ValueType)t).ToString|]()!", "DateTime.ToString without a culture", Pass)]
    [InlineData("[|t.ToShortDateString|]()", "DateTime.ToShortDateString without a culture", "call ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)")]
    [InlineData("[|t.ToLongDateString|]()", "DateTime.ToLongDateString without a culture", "call ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)")]
    [InlineData("[|t.ToShortTimeString|]()", "DateTime.ToShortTimeString without a culture", "call ToString(\"HH:mm:ss\", CultureInfo.InvariantCulture)")]
    [InlineData("[|TimeOnly.FromDateTime(t).ToLongTimeString|]()", "TimeOnly.ToLongTimeString without a culture", "call ToString(\"HH:mm:ss\", CultureInfo.InvariantCulture)")]
    [InlineData("[|int.Parse|](s, NumberStyles.AllowThousands) > 1 ? s : s", "int.Parse without a culture", Pass)]
    [InlineData("[|long.Parse|](s, NumberStyles.Number) > 1 ? s : s", "long.Parse without a culture", Pass)]
    [InlineData("[|int.TryParse|](s, NumberStyles.Currency, null, out _) ? s : s", "int.TryParse without a culture", Pass)]
    [InlineData("$\"[|{x}|]\"", "the text of double in the current culture", Create)]
    [InlineData("$\"[|{n:N}|]\"", "the text of int in the current culture", Create)]
    [InlineData("$\"[|{(decimal?)x}|]\"", "the text of decimal? in the current culture", Create)]
    [InlineData("[|\"x\" + x|]", "the text of double in the current culture", Call)]
    [InlineData("[|string.Format|](\"{0}\", t)", "string.Format without a culture", Pass)]
    [InlineData("[|string.Format|](\"{0} {1:N2}\", s, n)", "string.Format without a culture", Pass)]
    [InlineData("[|double.Parse|](s) > 1 ? s : s", "double.Parse without a culture", Pass)]
    [InlineData("[|DateTime.TryParse|](s, out _) ? s : s", "DateTime.TryParse without a culture", Pass)]
    [InlineData("[|Convert.ToString|](x)", "Convert.ToString without a culture", Pass)]
    [InlineData("[|Convert.ToDecimal|](s) > 1 ? s : s", "Convert.ToDecimal without a culture", Pass)]
    [InlineData("[|string.Join|](' ', new[] { x, 2 })", "string.Join without a culture", "make text of each value with CultureInfo.InvariantCulture first")]
    [InlineData("[|string.Join|](' ', new[] { s }.Select(v => v.Length / 2.0))", "string.Join without a culture", "make text of each value with CultureInfo.InvariantCulture first")]
    [InlineData("[|new System.Text.StringBuilder().Append|](x).ToString()", "StringBuilder.Append without a culture", "append its text with CultureInfo.InvariantCulture")]
    [InlineData("[|s.ToUpper|]()", "string.ToUpper without a culture", "call ToUpperInvariant")]
    [InlineData("[|char.ToLower|](s[0]).ToString()", "char.ToLower without a culture", "call char.ToLowerInvariant")]
    [InlineData("[|string.Compare|](s, \"b\") > 0 ? s : s", "string.Compare without a comparison", "call string.CompareOrdinal")]
    [InlineData("[|s.CompareTo|](\"b\") > 0 ? s : s", "string.CompareTo without a comparison", "call string.CompareOrdinal")]
    [InlineData("[|s.StartsWith|](\"b\") ? s : s", "string.StartsWith without a comparison", "pass StringComparison.Ordinal")]
    [InlineData("[|s.IndexOf|](\"b\") > 0 ? s : s", "string.IndexOf without a comparison", "pass StringComparison.Ordinal")]
    [InlineData("[|new[] { s, \"b\" }.OrderBy|](v => v).First()", "Enumerable.OrderBy of texts without a comparer", "pass StringComparer.Ordinal")]
    [InlineData("[|new[] { s, \"b\" }.Max|]()!", "Enumerable.Max of texts without a comparer", "pass StringComparer.Ordinal")]
    [InlineData("(from v in new[] { s } orderby [|v|] select v).First()", "Enumerable.OrderBy of texts without a comparer", "pass StringComparer.Ordinal")]
    [InlineData("[|new SortedSet<string> { s }|].First()", "new SortedSet<string> without a comparer", "pass StringComparer.Ordinal")]
    public void SYNF0021_What_follows_the_culture_unsaid_is_a_finding(string value, string source, string remedy) =>
        Example.Finding(Model(value), "SYNF0021",
            $"'Model.Make': {source} is not the same at each run and on each machine, so that equal seeds do not give equal rows; {remedy}");

    [Theory]
    [InlineData("n.ToString() + n + $\"{n} {n:D4} {n:x8}\" + true + 'c' + Guid.Empty + DayOfWeek.Friday")]
    [InlineData("x.ToString(CultureInfo.InvariantCulture) + t.ToString(\"N\", CultureInfo.InvariantCulture) + t.ToString(\"O\") + $\"{t:O} {t:s}\"")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"{x} {t}\") + FormattableString.Invariant($\"{x}\")")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"{0}\", x) + string.Format(\"{0} {1:D3} {2}\", s, n, true)")]
    [InlineData("s.ToUpperInvariant() + s.StartsWith(\"b\", StringComparison.Ordinal) + s.StartsWith('b') + s.IndexOf('b') + s.Contains(\"b\") + s.Replace(\"a\", \"b\")")]
    [InlineData("new[] { s }.OrderBy(v => v, StringComparer.Ordinal).First() + new[] { n }.OrderBy(v => v).First() + new[] { n }.Max()")]
    [InlineData("int.Parse(s) + double.Parse(s, CultureInfo.InvariantCulture) > 1 ? s : string.Join(',', new[] { n, 2 }) + string.Concat(s, s)")]
    [InlineData("new System.Text.StringBuilder().Append(n).Append(s).Append(CultureInfo.InvariantCulture, $\"{x}\").ToString()")]
    [InlineData("string.CompareOrdinal(s, \"b\") + string.Compare(s, \"b\", StringComparison.Ordinal) > 0 ? s : s ?? throw new FormatException($\"{x}\")")]
    [InlineData("int.Parse(s, NumberStyles.HexNumber) + int.Parse(s, NumberStyles.Integer) + int.Parse(s, NumberStyles.Number, CultureInfo.InvariantCulture) > 1 ? s : ((object)n).ToString()! + ((IFormattable)x).ToString(\"N\", CultureInfo.InvariantCulture)")]
    public void Text_that_is_the_same_everywhere_is_left_in_peace(string value) => Example.NoFinding(Model(value));

    private static string Model(string value) =>
        "using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using SynthFixtures; namespace Shop; [Synthetic] public class Model { public int N { get; set; } public double X { get; set; } public DateTime T { get; set; } public string S { get; set; } = \"\"; "
        + $"[Derive(nameof(Make))] public string Of {{ get; set; }} = \"\"; public static string Make(int n, double x, DateTime t, string s) => {value}; }}";
}

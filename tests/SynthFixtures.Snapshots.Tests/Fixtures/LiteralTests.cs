using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>Literals are those of each system's own grammar. tests/databases reads them back from real ones, where this machine can run them.</summary>
public sealed class LiteralTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("00:00:00", "'00:00:00'", "'00:00:00'", "N'00:00:00'", "'00:00:00'")]
    [InlineData("12:05:13.5", "'12:05:13.5'", "'12:05:13.5000000'", "N'12:05:13.5'", "'12:05:13.5'")]
    [InlineData("3.12:05:13", "'3 days 12:05:13'", "'3.12:05:13'", null, "'84:05:13'")]
    [InlineData("-3.12:05:13", "'-3 days -12:05:13'", "'-3.12:05:13'", null, "'-84:05:13'")]
    [InlineData("-00:00:00.000001", "'-00:00:00.000001'", "'-00:00:00.0000010'", null, "'-00:00:00.000001'")]
    [InlineData("-00:30:00", "'-00:30:00'", "'-00:30:00'", null, "'-00:30:00'")]
    [InlineData("1.00:00:00", "'1 days 00:00:00'", "'1.00:00:00'", null, "'24:00:00'")]
    [InlineData("34.22:59:59", "'34 days 22:59:59'", "'34.22:59:59'", null, "'838:59:59'")]
    [InlineData("34.22:59:59.000001", "'34 days 22:59:59.000001'", "'34.22:59:59.0000010'", null, null)]
    [InlineData("-35.00:00:00", "'-35 days -00:00:00'", "'-35.00:00:00'", null, null)]
    [InlineData("10675199.02:48:05.4775807", "'10675199 days 02:48:05.4775807'", "'10675199.02:48:05.4775807'", null, null)]
    [InlineData("-10675199.02:48:05.4775808", "'-10675199 days -02:48:05.4775808'", "'-10675199.02:48:05.4775808'", null, null)]
    public void A_duration_is_written_as_the_database_reads_durations_or_refused(string duration, string postgreSql, string sqlite, string? sqlServer, string? mySql)
    {
        var value = TimeSpan.ParseExact(duration, "c", Invariant);

        Check(value, postgreSql, sqlite, sqlServer, mySql);
    }

    [Fact]
    public void A_moment_that_rounds_into_the_year_10000_is_refused_and_so_is_a_time_that_rounds_to_the_next_day()
    {
        Check(DateTime.MaxValue, null, "'9999-12-31T23:59:59.9999999'", "N'9999-12-31T23:59:59.9999999'", null);
        Check(DateTimeOffset.MaxValue, null, "'9999-12-31T23:59:59.9999999+00:00'", "N'9999-12-31T23:59:59.9999999+00:00'", null);
        Check(TimeOnly.MaxValue, null, "'23:59:59.9999999'", "N'23:59:59.9999999'", null);
        Assert.Equal("'9999-12-31T23:59:59.9999994'", Literal("postgresql", DateTime.MaxValue.AddTicks(-5)));
        Assert.Equal("'9999-12-31'", Literal("mysql", DateOnly.MaxValue));
        Assert.Equal("'23:59:59.999999'", Literal("mysql", new TimeOnly(23, 59, 59, 999, 999)));
    }

    [Fact]
    public void Moments_have_the_zone_that_the_system_can_hold()
    {
        var offset = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromMinutes(-330));
        var utc = new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc);

        Check(offset, "'2024-02-29T01:02:03-05:30'", "'2024-02-29T01:02:03-05:30'", "N'2024-02-29T01:02:03-05:30'", "'2024-02-29 06:32:03'");
        Check(utc, "'2024-02-29T01:02:03Z'", "'2024-02-29T01:02:03Z'", "N'2024-02-29T01:02:03Z'", "'2024-02-29 01:02:03'");
        Assert.Equal("'0001-01-01T00:00:00'", Literal("postgresql", DateTime.MinValue));
    }

    [Fact]
    public void Numbers_keep_every_digit_or_are_refused()
    {
        Check(0.1, "0.1", "0.1E0", "0.1E0", "0.1E0");
        Check(-0.0, "'-0'", "-0E0", "-0E0", "-0E0");
        Check(double.Epsilon, "5E-324", "5E-324", null, "5E-324");
        Check(float.Epsilon, "1E-45", "1E-45", null, "1E-45");
        Check(double.PositiveInfinity, "'Infinity'", "9e999", null, null);
        Check(float.NaN, "'NaN'", null, null, null);
        Check(-12.50m, "-12.50", "'-12.50'", "-12.50", "-12.50");
        Check(ulong.MaxValue, "18446744073709551615", "'18446744073709551615'", "18446744073709551615", "18446744073709551615");
        Check(UInt128.MaxValue, $"{UInt128.MaxValue}", $"'{UInt128.MaxValue}'", null, $"{UInt128.MaxValue}");
        Assert.Null(Literal("mysql", BigInteger.Pow(10, 65)));
    }

    [Fact]
    public void Flags_bytes_identifiers_characters_and_constants_are_written_as_each_system_writes_them()
    {
        Check(true, "TRUE", "1", "1", "TRUE");
        Check(new byte[] { 0, 255 }, "'\\x00FF'", "X'00FF'", "0x00FF", "X'00FF'");
        Check(Array.Empty<byte>(), "'\\x'", "X''", "0x", "X''");
        Check('\'', "''''", "''''", "N''''", "''''");
        Check('\\', "'\\'", "'\\'", "N'\\'", "'\\\\'");
        Check('\0', null, "'' || char(0) || ''", "N'' + NCHAR(0) + N''", "'\\0'");
        Check(Mood.Grim, "'Grim'", "'Grim'", "N'Grim'", "'Grim'");
        Assert.All(Literals(Guid.Empty), literal => Assert.Contains("'00000000-0000-0000-0000-000000000000'", literal, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\nGO\nb", "N'a\n' + N'GO\nb'")]
    [InlineData("a\r\n go 5", "N'a\r\n' + N' go 5'")]
    [InlineData("a\nGOOD", "N'a\nGOOD'")]
    [InlineData("$(HOME)", "N'$' + N'(HOME)'")]
    [InlineData("$5 (five)", "N'$5 (five)'")]
    [InlineData("C:\\\r\nx", "N'C:\\' + N'\r\nx'")]
    public void What_programs_read_inside_texts_for_SQL_Server_is_cut(string text, string literal) => Assert.Equal(literal, Literal("sqlserver", text));

    [Fact]
    public void A_long_text_for_SQL_Server_that_is_put_together_keeps_its_end()
    {
        Assert.StartsWith("CAST(N'' AS nvarchar(max)) + N'", Literal("sqlserver", new string('a', 4_000) + "\0"), StringComparison.Ordinal);
        Assert.StartsWith("N'aaa", Literal("sqlserver", new string('a', 5_000)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql", "1 value of Span have ticks below a microsecond, which PostgreSQL rounds (the first in row 1)", "2 values of Moment have ticks below a microsecond, which PostgreSQL rounds (the first in row 0)")]
    [InlineData("mysql", "1 value of Span have ticks below a microsecond, which MySQL rounds (the first in row 1)", "2 values of Moment lie before the year 1000, for which MySQL promises nothing (the first in row 0)")]
    [InlineData("sqlite")]
    public void What_a_database_rounds_is_said(string dialect, params string[] doubts)
    {
        var item = new FixtureItem("x", new Dictionary<string, string> { ["OutputFile"] = "x.sql", ["Dialect"] = dialect });
        var format = FixtureFormat.Of(typeof(Times), item);
        using var text = new StringWriter();

        format.Write(text, ((object[])[new Times(TimeSpan.Zero, new(1)), new Times(new(1), new(12))]).Select((row, number) => ((long)number, (object?)row)));

        Assert.Equal(doubts, format.Doubts.OrderByDescending(doubt => doubt.Contains("Span", StringComparison.Ordinal)));
    }

    private static void Check(object value, params string?[] literals) => Assert.Equal<string?>(literals, Literals(value));

    private static List<string?> Literals(object value) => [.. ((string[])["postgresql", "sqlite", "sqlserver", "mysql"]).Select(dialect => Literal(dialect, value))];

    private static string? Literal(string dialect, object value)
    {
        try
        {
            return SqlDialect.Of(new("x", new Dictionary<string, string> { ["Dialect"] = dialect })).Literal(value);
        }
        catch (FixtureProblem problem) when (problem.Code == FixtureProblem.Writing && problem.Message.Contains("does not store", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private sealed record Times(TimeSpan Span, DateTime Moment);
}

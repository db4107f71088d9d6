using System;
using System.Linq;
using System.Net;
using System.Numerics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>The types that few models have: what they hold without attributes, and under laws of numbers and dates.</summary>
public sealed class RareTypeTests
{
    private const int Count = 1000;
    private const double RateOfNulls = 0.1;

    private static readonly Rare[] Rows = Synthetic.Rows<Rare>(Count, 42);

    public static TheoryData<string> Members => [.. typeof(Rare).GetProperties().Select(p => p.Name)];

    [Theory, MemberData(nameof(Members))]
    public void Values_vary_and_only_nullable_ones_are_null_in_a_tenth_of_the_rows(string member)
    {
        var property = typeof(Rare).GetProperty(member)!;
        var values = Rows.Select(property.GetValue).ToList();
        var nulls = values.Count(v => v is null);
        var spread = 4 * Math.Sqrt(Count * RateOfNulls * (1 - RateOfNulls));

        if (new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
            Assert.InRange(nulls, (Count * RateOfNulls) - spread, (Count * RateOfNulls) + spread);
        else
            Assert.Equal(0, nulls);
        Assert.True(values.Select(v => Canonical.Text(v)).Distinct().Count() >= 2, member);
    }

    [Fact]
    public void Numbers_of_every_size_are_unremarkable() => Assert.All(Rows, row =>
    {
        Assert.InRange(row.Half, (Half)0, (Half)100);
        Assert.InRange(row.Int128, 1, 100);
        Assert.InRange(row.UInt128, 1u, 100u);
        Assert.InRange(row.NInt, 1, 100);
        Assert.InRange(row.NUInt, 1u, 100u);
        Assert.InRange(row.BigInteger, 1, 100);
        Assert.InRange(row.Complex.Real, 0, 100);
        Assert.InRange(row.Complex.Imaginary, 0, 100);
        Assert.NotEqual(row.Complex.Real, row.Complex.Imaginary);
    });

    [Fact]
    public void Letters_are_letters_of_both_cases()
    {
        Assert.All(Rows, row => Assert.True(char.IsAsciiLetter(row.Char) && Rune.IsLetter(row.Rune)));
        Assert.Equal(52, Rows.Select(row => row.Char).Distinct().Count());
    }

    [Fact]
    public void Times_are_whole_seconds_and_moments_are_UTC() => Assert.All(Rows, row =>
    {
        Assert.Equal(0, row.TimeOnly.Ticks % TimeSpan.TicksPerSecond);
        Assert.Equal((TimeSpan.Zero, 0), (row.DateTimeOffset.Offset, row.DateTimeOffset.Ticks % TimeSpan.TicksPerSecond));
        Assert.InRange(row.DateTimeOffset.Year, 2020, 2029);
        Assert.InRange(row.InRange, new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2024, 6, 30, 23, 59, 59, TimeSpan.Zero));
        Assert.InRange(row.OfficeHours, new TimeOnly(8, 0), new TimeOnly(18, 0));
    });

    [Fact]
    public void Addresses_lie_in_what_is_reserved_for_examples() => Assert.All(Rows, row =>
    {
        Assert.Equal(("https", "example.com"), (row.Uri.Scheme, row.Uri.Host));
        Assert.StartsWith("/uri/", row.Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(
            new[] { "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24" },
            block => IPNetwork.Parse(block).Contains(row.IPAddress));
        Assert.InRange(row.Version, new Version(1, 0, 0), new Version(9, 19, 99));
    });

    [Fact]
    public void Bytes_are_8_to_16_of_them()
    {
        Assert.All(Rows, row => Assert.InRange(row.Bytes.Length, 8, 16));
        Assert.Equal(9, Rows.Select(row => row.Bytes.Length).Distinct().Count());
        Assert.Equal(256, Rows.SelectMany(row => row.Bytes).Distinct().Count());
    }

    [Fact]
    public void Json_in_every_form_is_a_small_object() => Assert.All(Rows, row =>
    {
        foreach (var json in new[] { row.JsonElement, row.JsonDocument.RootElement, row.JsonNode.GetValueKind() == JsonValueKind.Object ? row.JsonElement : default })
        {
            Assert.InRange(json.GetProperty("id").GetInt32(), 0, 99_999);
            Assert.StartsWith("Json", json.GetProperty("name").GetString(), StringComparison.Ordinal);
        }
        Assert.NotEqual(row.JsonObject["id"]!.GetValue<int>(), row.JsonNode["id"]!.GetValue<int>());
    });

    [Fact]
    public void Flags_are_set_independently_and_never_none_where_none_is_not_declared()
    {
        const int All = (int)(Permissions.Read | Permissions.Write | Permissions.Share);

        Assert.All(Rows, row => Assert.True(row.Permissions != 0 && ((int)row.Permissions & ~All) == 0));
        Assert.Equal(7, Rows.Select(row => row.Permissions).Distinct().Count());
        foreach (var flag in new[] { Permissions.Read, Permissions.Write, Permissions.Share })
            Assert.InRange(Rows.Count(row => row.Permissions.HasFlag(flag)), (Count * 4 / 7) - 70, (Count * 4 / 7) + 70);
    }

    [Fact]
    public void Laws_of_numbers_fill_the_wide_types()
    {
        Assert.InRange(Rows.Average(row => (double)row.NormalHalf), -0.15, 0.15);
        Assert.All(Rows, row => Assert.InRange(row.UniformInt128, 1, 9));
        Assert.InRange(Rows.Average(row => (double)row.NormalUInt128), 0.98e30, 1.02e30);
        Assert.Equal(Enumerable.Range(7, Count).Select(i => (BigInteger)i), Rows.Select(row => row.SequenceBigInteger));
        Assert.All(Rows, row => Assert.InRange(row.TruncatedNInt, 18, 65));
        Assert.InRange(Rows.Average(row => (double)row.PoissonNUInt), 2.8, 3.2);
    }

    [Fact]
    public void A_guid_of_version_7_holds_a_time_of_the_stream()
    {
        Assert.All(Rows, row =>
        {
            Assert.Equal((7, 4), (row.Ordered.Version, row.Random.Version));
            Assert.InRange(row.Ordered.Variant, 8, 11);
            var milliseconds = Convert.ToInt64(row.Ordered.ToString("N")[..12], 16);
            Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).Year, 2020, 2029);
        });
        Assert.Equal(Count, Rows.Select(row => row.Ordered).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000_000_000)]
    public void Single_rows_are_those_of_a_column(long firstRow)
    {
        var column = Synthetic.Rows<Rare>(100, 7, firstRow);

        for (var i = 0; i < column.Length; i++)
            Assert.Equal(Canonical.Line(column[i]), Canonical.Line(Synthetic.Row<Rare>(7, firstRow + i)));
    }
}

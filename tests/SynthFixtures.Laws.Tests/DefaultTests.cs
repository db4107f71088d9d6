using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>What a member without attributes gets.</summary>
public sealed class DefaultTests
{
    private const int Count = 1000;
    private const double RateOfNulls = 0.1;

    private static readonly Bare[] Rows = Synthetic.Rows<Bare>(Count, 42);

    public static TheoryData<string> Members => [.. typeof(Bare).GetProperties().Select(p => p.Name)];

    [Theory, MemberData(nameof(Members))]
    public void Values_vary_and_only_nullable_ones_are_null_in_a_tenth_of_the_rows(string member)
    {
        var property = typeof(Bare).GetProperty(member)!;
        var values = Rows.Select(property.GetValue).ToList();
        var nulls = values.Count(v => v is null);
        var distinct = values.Where(v => v is not null).Distinct().Count();

        if (new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
            Assert.InRange(nulls, (Count * RateOfNulls) - Spread, (Count * RateOfNulls) + Spread);
        else
            Assert.Equal(0, nulls);
        Assert.True(distinct >= Math.Min(50, Possible(property.PropertyType)), $"{distinct} values of {member}");
    }

    [Fact]
    public void Nothing_is_the_default_of_its_type_but_what_has_few_values()
    {
        Assert.All(Rows, row =>
        {
            Assert.True(row.Byte > 0 && row.SByte > 0 && row.Short > 0 && row.UShort > 0 && row.Int > 0 && row.UInt > 0 && row.Long > 0 && row.ULong > 0);
            Assert.True(row.Float > 0 && row.Double > 0);
            Assert.NotEqual("", row.String);
            Assert.NotEqual(Guid.Empty, row.Guid);
            Assert.True(row.DateTime.Year is >= 2020 and < 2030 && row.DateOnly.Year is >= 2020 and < 2030);
            Assert.Equal(DateTimeKind.Utc, row.DateTime.Kind);
            Assert.InRange(row.TimeSpan, TimeSpan.Zero, TimeSpan.FromDays(1));
            Assert.True(Enum.IsDefined(row.Enum));
        });
    }

    [Fact]
    public void Absence_of_one_member_says_nothing_about_that_of_another()
    {
        var both = Rows.Count(r => r.NullableInt is null && r.NullableString is null);

        Assert.InRange(both, 1, 25);
    }

    private static double Spread => 4 * Math.Sqrt(Count * RateOfNulls * (1 - RateOfNulls));

    private static int Possible(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var value && value == typeof(bool) ? 2 : value.IsEnum ? 3 : int.MaxValue;
}

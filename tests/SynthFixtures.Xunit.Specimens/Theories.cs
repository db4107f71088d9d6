using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;
using Xunit;

namespace SynthFixtures.Specimens;

public class PersonTheories
{
    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Adults_only(Person person) => Assert.InRange(person.Age, 18, 90);

    [Theory, SyntheticData(Rows = 20, Seed = 42)]
    public void Partners_differ(Person person, Person partner, Person child)
    {
        Assert.NotEqual((person.Age, person.Tier), (partner.Age + 1000, partner.Tier));
        Assert.NotSame(person, partner);
        Assert.NotSame(partner, child);
    }

    [Theory]
    [SyntheticData(Rows = 4, Seed = 42)]
    [SyntheticData(Seed = 42, Row = 3)]
    [SyntheticData(Seed = 42, Row = 1017)]
    public void A_row_is_pinned(Person person) => Assert.True(person.Id is <= 4 or 1018);

    [Theory, SyntheticData(Rows = 5, Seed = 42, Sampling = Sampling.Stratified)]
    public void Rows_are_stratified(Person person) => Assert.Contains(person, Synthetic.Rows<Person>(5, seed: 42, strata: 5));

    [Theory]
    [SyntheticData(Rows = 5, Seed = 42, Sampling = Sampling.Stratified)]
    [SyntheticData(Seed = 42, Row = 1017)]
    public void A_row_says_how_it_was_drawn(Person person, SyntheticRow row) =>
        Assert.Equal((person, row.Number == 1017 ? 0 : 5), (Synthetic.Row<Person>(row.Seed, row.Number, row.Strata), row.Strata));

    [Theory, SyntheticData(Rows = 3, Seed = -7, FirstRow = 1_000_000_000)]
    public void Rows_start_anywhere(Person person) => Assert.InRange(person.Id, 1_000_000_001, 1_000_000_003);
}

public class ScalarTheories
{
    [Theory, SyntheticData(Rows = 50)]
    public void Flags([Bernoulli(0.5)] bool flag) => Assert.True(flag || !flag);

    [Theory, SyntheticData(Rows = 5, Seed = 1)]
    public void A_maker_of_its_own([Uniform(500, 501)] Money money) => Assert.InRange(money.Amount, 500, 501);

    [Theory, SyntheticData(Rows = 5, Seed = 1)]
    public void The_same_type_as_a_model(Money money) => Assert.InRange(money.Amount, 1, 100);

    [Theory, SyntheticData(Rows = 5, Seed = 1)]
    public void Numbers(
        [Uniform(1, 6)] int die,
        [Normal(100, 15)] decimal amount,
        [Uniform(0, 1)] double share,
        [Uniform(0, 9)] long digit,
        [Poisson(3)] byte events,
        [Uniform(0, 1)] float ratio)
    {
        Assert.InRange(die, 1, 6);
        Assert.InRange(amount, -50m, 250m);
        Assert.InRange(share, 0, 1);
        Assert.InRange(digit, 0, 9);
        Assert.InRange(events, 0, 30);
        Assert.InRange(ratio, 0f, 1f);
    }

    [Theory, SyntheticData(Rows = 5, Seed = 1)]
    public void Others(
        [Pick("Ada", "Grace")] string name,
        [Weighted(Tier.Basic, 1), Weighted(Tier.Gold, 1)] Tier tier,
        [DateRange("2020-01-01", "2020-12-31")] DateOnly day,
        [Uniform(0, 60)] TimeSpan wait,
        [NewGuid] Guid id,
        [DateRange("2020-01-01", "2021-01-01")] DateTime moment)
    {
        Assert.Contains(name, (string[])["Ada", "Grace"]);
        Assert.True(Enum.IsDefined(tier));
        Assert.Equal(2020, day.Year);
        Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.NotEqual(Guid.Empty, id);
        Assert.Equal((2020, DateTimeKind.Utc), (moment.Year, moment.Kind));
    }

    [Theory, SyntheticData(Rows = 40, Seed = 1)]
    public void Missing_values([Uniform(1, 6), Missing(0.5)] int? die, [Pick("Ada"), Missing(0.5)] string? name)
    {
        Assert.InRange(die ?? 1, 1, 6);
        Assert.Equal("Ada", name ?? "Ada");
    }

    [Theory, SyntheticData(Rows = 10, Seed = 1)]
    public void Identifiers([NewGuid] Guid id) => Assert.NotEqual(Guid.Empty, id);

    [Theory, SyntheticData(Rows = 10, Seed = 1)]
    public void Moments([DateRange("2020-01-01", "2021-01-01")] DateTime moment) => Assert.Equal(DateTimeKind.Utc, moment.Kind);

    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Models_and_scalars(Person person, [Uniform(1, 6)] int die, Money money, Money? tip)
    {
        Assert.InRange(person.Age, 18, 90);
        Assert.InRange(die, 1, 6);
        Assert.InRange(money.Amount, 1, 100);
        Assert.InRange(tip!.Value.Amount, 1, 100);
        Assert.NotEqual(money, tip);
    }
}

[Synthetic, OneOf(typeof(Card), typeof(Cash))]
public interface IPayment
{
    decimal Amount { get; }
}

[Synthetic]
public sealed record Card([property: Uniform(1, 9)] decimal Amount) : IPayment;

[Synthetic]
public sealed record Cash([property: Uniform(1, 9)] decimal Amount) : IPayment;

public class InterfaceTheories
{
    [Theory, SyntheticData(Rows = 20, Seed = 42)]
    public void A_model_behind_an_interface(IPayment payment) => Assert.InRange(payment.Amount, 1, 9);
}

/// <summary>A theory with a parameter of every type of value that a row can hold, and one for each that xunit treats in a way of its own.</summary>
public class EveryType
{
    [Theory, SyntheticData(Rows = 3, Seed = 1)]
    public void Moments_with_an_offset([DateRange("2020-01-01", "2021-01-01")] DateTimeOffset moment) => Assert.Equal((2020, TimeSpan.Zero), (moment.Year, moment.Offset));

    [Theory, SyntheticData(Rows = 3, Seed = 1)]
    public void Moments_that_can_be_missing(
        [DateRange("2020-01-01", "2021-01-01"), Missing(0.5)] DateTimeOffset? offset,
        [DateRange("2020-01-01", "2021-01-01"), Missing(0.5)] DateTime? moment,
        [NewGuid, Missing(0.5)] Guid? id) => Assert.True((offset ?? DateTimeOffset.UnixEpoch).Year + (moment ?? DateTime.UnixEpoch).Year > 3900 && id != Guid.Empty);

    [Theory, SyntheticData(Rows = 3, Seed = 1)]
    public void Numbers_of_all_widths(
        bool truth, byte b, sbyte sb, short s, ushort us, int i, uint ui, long l, ulong ul, nint n, nuint nu, Half h, float f, double d, decimal m, Int128 wide, UInt128 uwide, BigInteger big)
    {
        Assert.True(truth || !truth);
        Assert.All((double[])[b, sb, s, us, i, ui, l, ul, n, nu, (double)h, f, d, (double)m, (double)wide, (double)uwide, (double)big], value => Assert.InRange(value, -1e6, 1e6));
    }

    [Theory, SyntheticData(Rows = 3, Seed = 1)]
    public void Texts_times_and_others(
        char letter, string text, TimeSpan wait, TimeOnly time, DateOnly day, DateTime moment, Uri address, Version version, Tier tier, List<int> list, (int A, string B) pair, int? maybe, Rune rune)
    {
        Assert.NotEqual('\0', letter);
        Assert.All((object[])[text, address, version, list], value => Assert.NotNull(value));
        Assert.True(Enum.IsDefined(tier) && wait >= TimeSpan.Zero && time >= default(TimeOnly) && day > default(DateOnly) && moment > default(DateTime));
        Assert.NotNull(pair.B);
        Assert.InRange(maybe ?? 0, -1_000_000, 1_000_000);
        Assert.NotEqual(0, rune.Value);
    }
}

public class Enclosing
{
    public class NestedTheories
    {
        [Theory, SyntheticData(Rows = 2, Seed = 42)]
        public void Nested_models(Outer.Inner inner, [Uniform(1, 6)] int die) => Assert.InRange(inner.Share * die, 0, 6);
    }
}

public abstract class Checks<T>
{
    [Theory, SyntheticData(Rows = 2, Seed = 42)]
    public void Is_made(T model) => Assert.NotNull(model);

    [Theory, SyntheticData(Rows = 2, Seed = 42)]
    public void Is_made_beside(T model, [Uniform(1, 6)] int die)
    {
        Assert.NotNull(model);
        Assert.InRange(die, 1, 6);
    }
}

public class PersonChecks : Checks<Person>;

public class MoneyChecks : Checks<Money>;

public class ManyRows
{
    [Theory, SyntheticData(Rows = 10_000, Seed = 42)]
    public void Ten_thousand(Person person) => Assert.InRange(person.Age, 18, 90);
}

public class Planted
{
    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Row_3_fails(Person person) => Assert.NotEqual(4, person.Id);

    [Theory, SyntheticData(Rows = 20, Seed = 42)]
    public void The_model_throws(Fragile fragile) => Assert.NotNull(fragile);

#pragma warning disable SYNF0302 // What the compiler would refuse must not pass at run time either.
    [Theory, SyntheticData(Rows = 0)]
    public void No_rows_are_asked_for(Person person) => Assert.NotNull(person);
#pragma warning restore SYNF0302

    [Theory, SyntheticData(Seed = 9), SyntheticData(Seed = 9, Rows = 20)]
    public void The_same_rows_twice(Person person) => Assert.NotNull(person);
}

public class Surroundings
{
    [Fact]
    public void The_culture_is_the_one_that_was_asked_for() =>
        Assert.Equal(Environment.GetEnvironmentVariable("SPECIMEN_CULTURE") ?? "", System.Globalization.CultureInfo.CurrentCulture.Name);
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Specimens;

/// <summary>Theories that show their row.</summary>
public class ShownTheories
{
    [SyntheticTheory, SyntheticData(Rows = 5, Seed = 42)]
    public void Adults_only(Person person) => Assert.InRange(person.Age, 18, 90);

    [SyntheticTheory, SyntheticData(Rows = 5, Seed = 42), PinnedRow(42, 1017), PinnedRow(42, 3)]
    public void A_row_is_pinned(Person person) => Assert.True(person.Id is <= 5 or 1018);

    [SyntheticTheory, SyntheticData(Rows = 5, Seed = 42, Sampling = Sampling.Stratified)]
    public void Rows_are_stratified(Person person) => Assert.Contains(person, Synthetic.Rows<Person>(5, seed: 42, strata: 5));

    [SyntheticTheory]
    [InlineSyntheticData(19, Tier.Gold, "b0a2ba34-8d2a-4f8a-9d52-111111111111", Rows = 2, Seed = 42)]
    [InlineSyntheticData(7, Tier.Basic, "b0a2ba34-8d2a-4f8a-9d52-222222222222", Rows = 2, Seed = 42)]
    public void First_arguments_are_given(decimal percent, Tier tier, Guid id, Person person, [Uniform(1, 6)] int die)
    {
        Assert.Equal(tier == Tier.Gold ? 19m : 7m, percent);
        Assert.Equal(tier == Tier.Gold ? '1' : '2', id.ToString()[^1]);
        Assert.InRange(person.Age + die, 19, 96);
    }

    [SyntheticTheory]
    [InlineData(1, 2)]
    [SyntheticData(Rows = 2, Seed = 42)]
    public void Other_rows_stand_beside(int first, int second) => Assert.True(first != int.MinValue && second != int.MinValue);

    [SyntheticTheory, SyntheticData(Rows = 2, Seed = 42)]
    public void Every_kind_of_parameter(
        [Pick("a", "b")] string[] texts, List<Person> people, Tier tier, Guid id, DateTime moment, DateTimeOffset offset, DateOnly? day, Money money, (int A, string B) pair, int retries = 3, string? note = null)
    {
        Assert.NotNull(texts);
        Assert.NotNull(people);
        Assert.True(Enum.IsDefined(tier) && id != Guid.Empty && moment.Year > 1 && offset.Year > 1 && (day ?? DateOnly.MaxValue).Year > 1);
        Assert.InRange(money.Amount, 1, 100);
        Assert.NotNull(pair.B);
        Assert.Equal((3, null), (retries, note));
    }

    [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42)]
    public async Task Tests_may_be_asynchronous(Person person)
    {
        await Task.Yield();
        Assert.InRange(person.Age, 18, 90);
    }

    [SyntheticTheory(Skip = "not today"), SyntheticData(Rows = 2, Seed = 42)]
    public void Theories_are_skipped(Person person) => Assert.Fail(person.ToString());

    [SyntheticTheory]
    [SyntheticData(Rows = 2, Seed = 42, Skip = "not these")]
    [SyntheticData(Rows = 2, Seed = 43)]
    public void Rows_are_skipped(Person person) => Assert.NotNull(person);

    [SyntheticTheory(DisplayName = "Partners are grown up"), SyntheticData(Rows = 2, Seed = 42)]
    public void A_name_for_people(Person person, Person partner) => Assert.InRange(person.Age + partner.Age, 36, 180);
}

[SyntheticDefaults(Rows = 4, Seed = 7)]
public class DefaultedTheories
{
    [SyntheticTheory, SyntheticData]
    public void The_class_says_how_many(SyntheticRow row) => Assert.Equal((7, true), (row.Seed, row.Number < 4));

    [SyntheticTheory, SyntheticData(Rows = 2)]
    public void The_attribute_wins(SyntheticRow row) => Assert.Equal((7, true), (row.Seed, row.Number < 2));
}

public class ManyShownRows
{
    [SyntheticTheory, SyntheticData(Rows = 10_000, Seed = 42)]
    public void Ten_thousand(Person person) => Assert.InRange(person.Age, 18, 90);
}

public abstract class ShownChecks<T>
{
    [SyntheticTheory, SyntheticData(Rows = 2, Seed = 42)]
    public void Is_made(T model, [Uniform(1, 6)] int die) => Assert.InRange(die, model is null ? 7 : 1, 6);
}

public class ShownPersonChecks : ShownChecks<Person>;

public class PlantedShown
{
    [SyntheticTheory, SyntheticData(Rows = 5, Seed = 42)]
    public void Row_3_fails(Person person, [Uniform(1, 6)] int die) => Assert.NotEqual(4, person.Id + (0 * die));

    [SyntheticTheory, SyntheticData(Rows = 20, Seed = 42)]
    public void The_model_throws(Fragile fragile) => Assert.NotNull(fragile);

    [SyntheticTheory, InlineSyntheticData(2, "x", Rows = 1, Seed = 42)]
    public async Task A_given_value_fails(int count, string text, Person person, Person other)
    {
        await Task.Yield();
        throw new InvalidOperationException($"Broken: {count}{text}{person.Id - other.Id}");
    }

    [SyntheticTheory, SyntheticData(Seed = 9), SyntheticData(Seed = 9, Rows = 20)]
    public void The_same_rows_twice(Person person) => Assert.NotNull(person);

#pragma warning disable xUnit1003 // What its analyzer would refuse must not pass at run time either.
    [SyntheticTheory]
    public void No_rows(Person person) => Assert.NotNull(person);
#pragma warning restore xUnit1003

    [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42, Sampling = Sampling.Stratified)]
    public void Stratified_rows_fail(Person person) => Assert.Equal(0, person.Age);
}

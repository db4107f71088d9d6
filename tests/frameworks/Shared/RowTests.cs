using System;
using System.Threading.Tasks;
using SynthFixtures;

namespace Contract;

[Suite]
public class RowTests
{
#if MORE
    [Theory, SyntheticData(Rows = 2, Seed = 42)]
    public void A_test_before_all_others(Person person) => Check.That(person.Id < 2, "");
#endif

    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Passes(Person person) => Check.That(person.Age is >= 18 and <= 90, $"{person.Age}");

    [Theory, SyntheticData(Rows = 2, Seed = -1, FirstRow = 1_000_000_000_000)]
    public void Passes_far_away(Money money) => Check.That(money.Amount is >= 1 and <= 100, $"{money.Amount}");

    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Fails_in_row_3(Person person) => Check.That(person.Id != 3, "The id is 3.");

    [Theory, SyntheticData(Rows = 5, Seed = 42)]
    public void Fails_in_row_3_not_at_all(Person person) => Check.That(person.Id < 5, "");

    [Theory, SyntheticData(Rows = 2, Seed = 42), PinnedRow(42, 17), PinnedRow(42, 1)]
    public void Pinned(Person person) => Check.That(person.Id is 0 or 1 or 17, $"{person.Id}");

    [Theory]
    [SyntheticData(Rows = 2, Seed = 1)]
    [SyntheticData(Rows = 3, Seed = 1, FirstRow = 1)]
    [SyntheticData(Seed = 2, Row = 8)]
    public void Several(Person person) => Check.That(person.Id is < 4 or 8, $"{person.Id}");

    [Theory]
    [InlineSyntheticData(19, "EUR", Rows = 2, Seed = 42)]
    [InlineSyntheticData(0, "a (b) = c", Rows = 1, Seed = 42)]
    public void Given(int percent, string currency, Person person) => Check.That(percent == 19 && currency == "EUR" && person.Id < 2, "No percentage.");

    [Theory, SyntheticData(Rows = 3, Seed = 42, Sampling = Sampling.Stratified)]
    public void Stratified(Person person, SyntheticRow row) => Check.That(person == Synthetic.Row<Person>(row.Seed, row.Number, row.Strata) && row.Strata == 3, $"{row.Strata}");

    [Theory, SyntheticData(Rows = 3, Seed = 42)]
    public void Breaks_in_row_2(Fragile fragile) => Check.That(fragile.Id < 2, "");

    [Theory, SyntheticData(Rows = 3, Seed = 42)]
    public void Throws_in_row_1(Person person)
    {
        if (person.Id == 1)
            throw new InvalidOperationException("Thrown by the test.");
    }

    [Theory, SyntheticData(Rows = 2, Seed = 42)]
    public async Task Fails_later_in_row_1(Person person)
    {
        await Task.Yield();
        Check.That(person.Id != 1, "The id is 1.");
    }

    [Theory, SyntheticData(Rows = 4, Seed = 42)]
    public void Counts(Counted counted) => Check.That(counted.Id < 4, "");

#pragma warning disable SYNF0302 // That a run says it, too
    [Theory, SyntheticData(Rows = 5, Seed = 42, Row = 3)]
    public void Contradicts_itself(Person person) => Check.That(person.Id < 5, "");
#pragma warning restore SYNF0302
}

[Suite]
[SyntheticDefaults(Rows = 3, Seed = 7)]
public class DefaultTests
{
    [Theory, SyntheticData]
    public void Defaults(Person person) => Check.That(person.Id < 3, "");

    [Theory, SyntheticData(Rows = 1)]
    public void Defaults_in_part(Person person) => Check.That(person.Id == 0, "");
}

public abstract class ModelTests<T>
    where T : class
{
    [Theory, SyntheticData(Rows = 2, Seed = 42)]
    public void Is_made(T model) => Check.That(model is not null, "");
}

[Suite]
public class PersonTests : ModelTests<Person>;

#if MORE
[Suite]
public class ManyTests
{
    [Theory, SyntheticData(Rows = 10_000, Seed = 42)]
    public void Many(Person person) => Check.That(person.Id < 10_000, "");
}
#endif

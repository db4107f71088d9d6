using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using SynthFixtures.Rows;
using SynthFixtures.Specimens;
using SynthFixtures.Streams;
using Xunit;
using Xunit.Sdk;

namespace SynthFixtures.Xunit.Tests;

/// <summary>What the attribute hands to xunit.</summary>
public sealed class SyntheticDataTests
{
    [Fact]
    public void A_theory_that_does_not_say_how_many_rows_gets_twenty() =>
        Assert.Equal(20, Rows(new SyntheticDataAttribute(), nameof(Shapes.One)).Length);

    [Fact]
    public void A_row_is_labelled_by_seed_and_row() =>
        Assert.Equal(["seed 42, row 7", "seed 42, row 8"], Labels(new SyntheticDataAttribute { Seed = 42, FirstRow = 7, Rows = 2 }, nameof(Shapes.One)));

    [Fact]
    public void The_first_parameter_of_a_type_has_the_seed_itself_and_a_later_one_a_seed_of_its_own()
    {
        var row = Assert.Single(Rows(new SyntheticDataAttribute { Seed = 42, Row = 7 }, nameof(Shapes.Two)));

        Assert.Equal(Synthetic.Row<Person>(42, 7), Value<Person>(row[0]));
        Assert.Equal(Synthetic.Row<Person>(StreamKey.Seed(42, "partner"), 7), Value<Person>(row[1]));
    }

    [Fact]
    public void More_rows_than_a_unique_member_has_values_are_refused_before_the_first_is_made()
    {
        var method = Method(typeof(Shapes), nameof(Shapes.Few));
        Assert.Equal(3, new SyntheticDataAttribute { Rows = 3 }.GetData(method).Count());
        Assert.Contains("Medal.Place", Assert.Throws<SyntheticModelException>(() => new SyntheticDataAttribute { Rows = 3, FirstRow = 1 }.GetData(method)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stratified_row_is_one_of_a_set_and_its_name_says_so()
    {
        var stratified = new SyntheticDataAttribute { Seed = 42, Rows = 5, Row = 7, Sampling = Sampling.Stratified };

        Assert.Equal(["seed 42, row 7 of 5"], Labels(stratified, nameof(Shapes.One)));
        Assert.Equal(Synthetic.Row<Person>(42, 7, strata: 5), Value<Person>(Assert.Single(Rows(stratified, nameof(Shapes.One)))[0]));
        Assert.NotEqual(Synthetic.Row<Person>(42, 7), Synthetic.Row<Person>(42, 7, strata: 5));
    }

    [Fact]
    public void A_row_that_two_attributes_ask_for_is_listed_once()
    {
        var method = Method(typeof(PersonTheories), nameof(PersonTheories.A_row_is_pinned));
        var counts = method.GetCustomAttributes<SyntheticDataAttribute>().Select(attribute => attribute.GetData(method).Count());

        Assert.Equal([4, 0, 1], counts);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Labels_do_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(["seed -42, row 1234567"], Labels(new SyntheticDataAttribute { Seed = -42, Row = 1_234_567 }, nameof(Shapes.One)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(typeof(PersonTheories), nameof(PersonTheories.Partners_differ))]
    [InlineData(typeof(ScalarTheories), nameof(ScalarTheories.Numbers))]
    [InlineData(typeof(ScalarTheories), nameof(ScalarTheories.Others))]
    [InlineData(typeof(ScalarTheories), nameof(ScalarTheories.Missing_values))]
    [InlineData(typeof(InterfaceTheories), nameof(InterfaceTheories.A_model_behind_an_interface))]
    [InlineData(typeof(EveryType), nameof(EveryType.Moments_with_an_offset))]
    [InlineData(typeof(EveryType), nameof(EveryType.Moments_that_can_be_missing))]
    [InlineData(typeof(EveryType), nameof(EveryType.Numbers_of_all_widths))]
    [InlineData(typeof(EveryType), nameof(EveryType.Texts_times_and_others))]
    [InlineData(typeof(PersonChecks), nameof(PersonChecks.Is_made_beside))]
    public void A_row_that_an_editor_has_stored_is_made_again(Type testClass, string theory)
    {
        var method = Method(testClass, theory);
        foreach (var row in method.GetCustomAttribute<SyntheticDataAttribute>()!.GetData(method))
            foreach (var (argument, parameter) in row.Zip(method.GetParameters()))
            {
                var stored = SerializationHelper.Deserialize<object>(SerializationHelper.Serialize(argument));

                Assert.Equal(argument!.ToString(), stored.ToString());
                Assert.Equal(Converted(argument, parameter.ParameterType), Converted(stored, parameter.ParameterType));
            }
    }

    [Fact]
    public void The_last_row_can_be_asked_for() =>
        Assert.Equal(["seed 0, row 9223372036854775806"], Labels(new SyntheticDataAttribute { Row = long.MaxValue - 1 }, nameof(Shapes.Struct)));

    [Fact]
    public void Asking_for_no_rows_is_refused() =>
        Refused(new SyntheticDataAttribute { Rows = 0 }, "[SyntheticData] on Shapes.One: Rows = 0 asks for no rows; ask for at least 1.");

    [Fact]
    public void A_negative_row_is_refused() =>
        Refused(new SyntheticDataAttribute { Row = -1 }, "[SyntheticData] on Shapes.One: Row = -1 is negative; rows are counted from 0.");

    [Fact]
    public void A_negative_first_row_is_refused() =>
        Refused(new SyntheticDataAttribute { FirstRow = -5 }, "[SyntheticData] on Shapes.One: FirstRow = -5 is negative; rows are counted from 0.");

    [Fact]
    public void Rows_beyond_the_last_are_refused() =>
        Refused(
            new SyntheticDataAttribute { FirstRow = long.MaxValue - 5 },
            "[SyntheticData] on Shapes.One: FirstRow = 9223372036854775802 leaves no room for 20 rows; row numbers end at 2^63 - 2.");

    [Fact]
    public void A_single_row_beside_several_is_refused() =>
        Refused(
            new SyntheticDataAttribute { Row = 3, Rows = 5 },
            "[SyntheticData] on Shapes.One: Row = 3 asks for one row and Rows for several; keep one of the two.");

    [Fact]
    public void A_single_row_beside_a_first_row_is_refused() =>
        Refused(
            new SyntheticDataAttribute { Row = 3, FirstRow = 0 },
            "[SyntheticData] on Shapes.One: Row = 3 asks for one row and FirstRow for several; keep one of the two.");

    [Fact]
    public void Stratified_rows_that_begin_inside_a_set_are_refused() =>
        Refused(
            new SyntheticDataAttribute { Rows = 20, FirstRow = 30, Sampling = Sampling.Stratified },
            "[SyntheticData] on Shapes.One: FirstRow = 30 begins inside a set of 20 stratified rows; begin at a multiple of 20.");

    [Theory]
    [InlineData(nameof(Shapes.Unsourced), "Shapes.Unsourced has no source for its parameter 'Uri address'. Either the generator did not run")]
    [InlineData(nameof(Shapes.Params), "Parameter 'people' of Shapes.Params takes any number of arguments (params); write one parameter for each value.")]
    [InlineData(nameof(Shapes.ByReference), "Parameter 'money' of Shapes.ByReference is passed by reference; take it by value.")]
    [InlineData(nameof(Shapes.Generic), "Shapes.Generic is generic, so its rows have no type; write one theory for each type.")]
    [InlineData(nameof(Shapes.Empty), "Shapes.Empty has no parameters to fill; add one of a synthetic type, or make it a test without rows.")]
    public void A_theory_that_cannot_be_filled_says_why(string theory, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<SyntheticModelException>(() => Rows(new SyntheticDataAttribute(), theory)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_model_that_no_rows_fulfil_is_refused_before_the_first_in_the_words_of_the_model()
    {
        var error = Assert.Throws<SyntheticModelException>(() => new SyntheticDataAttribute().GetData(Method(typeof(Shapes), nameof(Shapes.Unattainable))));

        Assert.Equal(
            "Payment for Shapes.Unattainable could not be made: 'Payment': the correlation of Amount and IsPaid is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range",
            error.Message);
    }

    [Fact]
    public void A_row_that_the_model_does_not_allow_says_how_to_replay_it()
    {
        var error = Assert.Throws<SyntheticModelException>(() => Rows(new SyntheticDataAttribute { Seed = 42 }, nameof(Shapes.Purses)));

        Assert.Equal(
            "Purse row 3 under seed 42 could not be made: Purse: Coins + Notes cannot add up to 100 in row 3: the minima add up to 0, the maxima of what is no more than the total to 10. "
            + "Give the total a law between them, or the members wider bounds.\nreplay: [SyntheticData(Seed = 42, Row = 3)]",
            error.Message);
    }

    [Fact]
    public void An_overloaded_theory_whose_source_makes_other_parameters_is_told_so()
    {
        Sources.RegisterTheory(typeof(Shapes), nameof(Shapes.Overloaded), "SynthFixtures.Xunit.Tests", static () => new Pairs());

        Assert.Equal(
            "Shapes.Overloaded has 3 parameters that are no models, and its source makes 2. "
            + "Overloaded theories share one source: give each a name of its own; otherwise rebuild the test project.",
            Assert.Throws<SyntheticModelException>(() => Rows(new SyntheticDataAttribute(), nameof(Shapes.Overloaded))).Message);
    }

    private static void Refused(SyntheticDataAttribute attribute, string reason) =>
        Assert.Equal(reason, Assert.Throws<ArgumentException>(() => Rows(attribute, nameof(Shapes.One))).Message);

    private static object?[][] Rows(SyntheticDataAttribute attribute, string theory) => [.. attribute.GetData(Method(typeof(Shapes), theory))];

    private static string[] Labels(SyntheticDataAttribute attribute, string theory) =>
        [.. Rows(attribute, theory).SelectMany(row => row).Select(argument => argument!.ToString()!)];

    private static T Value<T>(object? argument) => (T)Convert.ChangeType(argument, typeof(T), CultureInfo.InvariantCulture)!;

    // As xunit does it: it parses identifiers and leaves alone what fits.
    private static object? Converted(object argument, Type type) =>
        type == typeof(Guid) ? Guid.Parse(argument.ToString()!)
        : type == typeof(DateTimeOffset) ? DateTimeOffset.Parse(argument.ToString()!, CultureInfo.InvariantCulture)
        : type.IsInstanceOfType(argument) ? argument
        : Convert.ChangeType(argument, type, CultureInfo.InvariantCulture);

    private static MethodInfo Method(Type type, string name) => type.GetMethod(name)!;

    /// <summary>Methods that are only read, never run.</summary>
    private sealed class Pairs() : SyntheticSource<(int First, int Second)>(columns: 0)
    {
        protected override void Fill(ref RowBlock block, Span<(int First, int Second)> rows) => rows.Fill((1, 2));
    }

    private static class Shapes
    {
        public static void One(Person person) => GC.KeepAlive(person);

        public static void Two(Person person, Person partner) => GC.KeepAlive((person, partner));

        public static void Few(Medal medal) => GC.KeepAlive(medal);

        public static void Unattainable(Payment payment) => GC.KeepAlive(payment);

        public static void Purses(Purse purse) => GC.KeepAlive(purse);

        public static void Struct(Money money) => GC.KeepAlive(money);

        public static void Unsourced(Uri address) => GC.KeepAlive(address);

        public static void Overloaded(int first, int second, int third) => GC.KeepAlive((first, second, third));

        public static void Optional(Person? person = null) => GC.KeepAlive(person);

        public static void Params(params Person[] people) => GC.KeepAlive(people);

        public static void ByReference(ref Money money) => GC.KeepAlive(money);

        public static void Generic<T>(T value) => GC.KeepAlive(value);

        public static void Empty() => GC.KeepAlive(null);
    }
}

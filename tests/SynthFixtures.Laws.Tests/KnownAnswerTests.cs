using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 5: bits are the contract. SYNTHFIXTURES_UPDATE_KNOWN_ANSWERS=1 writes the files anew; a change of theirs is a new stream version.</summary>
public sealed class KnownAnswerTests
{
    private const string UpdateVariable = "SYNTHFIXTURES_UPDATE_KNOWN_ANSWERS";

    private static readonly (long Seed, long FirstRow, int Count)[] Parts =
        [(0, 0, 10), (42, 0, 20), (-1, 1_000_000_000_000, 5), (long.MinValue, 1L << 62, 5), (long.MaxValue, 63, 3)];

    [Fact]
    public void A_model_with_every_kind_of_member_has_the_known_rows() => Check<Specimen>();

    [Fact]
    public void A_model_without_attributes_has_the_known_rows() => Check<Bare>();

    [Fact]
    public void A_model_with_types_that_few_have_has_the_known_rows() => Check<Rare>();

    [Fact]
    public void Correlated_members_have_the_known_rows()
    {
        Check<Dependent>();
        Check<Clustered>();
        Check<Trade>();
        Check<Claim>();
    }

    [Fact]
    public void Fixed_sums_have_the_known_rows() => Check<Household>([(0, 0, 10), (42, 0, 20), (-1, 1_000_000_000, 5), (long.MaxValue, 63, 3)]);

    [Fact]
    public void Rules_and_mixtures_have_the_known_rows()
    {
        Check<Ruled>();
        Check<RuledText>();
        Check<Mixed>();
    }

    [Fact]
    public void Unique_members_and_members_that_are_missing_together_have_the_known_rows()
    {
        Check<Coupon>([(0, 0, 10), (42, 990, 10), (-1, 63, 5)]);
        Check<Car>([(0, 0, 10), (42, 38_990, 10), (-1, 63, 5)]);
    }

    private static void Check<T>()
        where T : notnull => Check<T>(Parts);

    private static void Check<T>((long Seed, long FirstRow, int Count)[] parts)
        where T : notnull
    {
        var text = new StringBuilder($"# {Canonical.Header(typeof(T))}\n");
        foreach (var (seed, firstRow, count) in parts)
        {
            text.Append($"# seed {seed}, rows from {firstRow}\n");
            foreach (var row in Synthetic.Rows<T>(count, seed, firstRow))
                text.Append(Canonical.Line(row)).Append('\n');
        }

        var name = $"{typeof(T).Name}.txt";
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), "KnownAnswers", name), text.ToString());
            return;
        }

        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "KnownAnswers", name));
        Assert.Equal(known, text.ToString().Split('\n').SkipLast(1));
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

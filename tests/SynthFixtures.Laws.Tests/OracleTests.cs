using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Laws.Tests.Oracle;
using SynthFixtures.Rows;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 1 against a second implementation, written from docs/stream-policy.md.</summary>
public sealed class OracleTests
{
    // The third crosses from one high half of the counter to the next.
    private static readonly long[] Starts = [0, 1_000_000_000_000, (1L << 33) - 30, (1L << 62) - 3];

    private static readonly long[] SeedValues = [0, 1, 42, -1, long.MinValue, long.MaxValue];

    public static TheoryData<long> Seeds => [.. SeedValues];

    [Theory]
    [InlineData(new uint[] { 0, 0, 0, 0 }, new uint[] { 0, 0 }, new uint[] { 0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8 })]
    [InlineData(
        new uint[] { 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF }, new uint[] { 0xFFFFFFFF, 0xFFFFFFFF },
        new uint[] { 0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD })]
    [InlineData(
        new uint[] { 0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344 }, new uint[] { 0xA4093822, 0x299F31D0 },
        new uint[] { 0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1 })]
    public void The_oracle_gives_the_known_answers_of_Random123(uint[] counter, uint[] key, uint[] expected) =>
        Assert.Equal(expected, Draw.Philox(counter, key));

    [Theory, MemberData(nameof(Seeds))]
    public void Every_row_is_what_the_oracle_says(long seed)
    {
        foreach (var first in Starts)
        {
            for (var row = first; row <= first + 200; row++)
                SpecimenOracle.AssertEqual(Synthetic.Row<Specimen>(seed, row), seed, row);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_entry_point_gives_the_rows_that_the_oracle_gives(long seed)
    {
        foreach (var first in Starts)
        {
            foreach (var (name, rows) in EntryPoints(seed, first, 67))
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    try
                    {
                        SpecimenOracle.AssertEqual(rows[i], seed, first + i);
                    }
                    catch (InvalidOperationException difference)
                    {
                        throw new InvalidOperationException($"{name}: {difference.Message}", difference);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_constants_of_streams_and_keys_are_what_the_oracle_says()
    {
        string[] names = ["", "a", "12345678", "123456789", "Größe", "名前", "Shop.Customer.Address"];
        foreach (var type in names)
        {
            foreach (var member in names)
            {
                Assert.Equal(Draw.Stream(type, member), StreamKey.Stream(type, member));
                foreach (var seed in SeedValues)
                    Assert.Equal(Draw.Key(Draw.Stream(type, member), seed), StreamKey.Of(seed, Draw.Stream(type, member)));
            }
        }
    }

    [Fact]
    public void The_seed_of_a_later_parameter_is_what_the_oracle_says() =>
        Assert.Equal(unchecked((long)Draw.AbsorbText(Draw.Absorb(0, unchecked((ulong)-7L)), "stranger")), StreamKey.Seed(-7, "stranger"));

    [Theory, MemberData(nameof(Seeds))]
    public void Members_without_attributes_are_what_the_oracle_says(long seed)
    {
        foreach (var (bare, row) in Synthetic.Rows<Bare>(200, seed).Select((bare, row) => (bare, (long)row)))
        {
            Draw Of(string member) => new("SynthFixtures.Laws.Tests.Bare", member, seed, row);
            long Hundred(string member) => Oracle.Laws.DiscreteUniform(Of(member), 1, 100);

            Assert.Equal(Oracle.Laws.Bernoulli(Of("Bool"), 0.5m), bare.Bool);
            Assert.Equal(
                [Hundred("Byte"), Hundred("SByte"), Hundred("Short"), Hundred("UShort"), Hundred("Int"), Hundred("UInt"), Hundred("Long"), Hundred("ULong")],
                [bare.Byte, bare.SByte, bare.Short, bare.UShort, bare.Int, bare.UInt, bare.Long, (long)bare.ULong]);
            Assert.Equal((float)Oracle.Laws.Uniform(Of("Float"), 0, 100), bare.Float);
            SpecimenOracle.Nearly(Oracle.Laws.Uniform(Of("Double"), 0, 100), bare.Double, "Double", $"row {row}");
            SpecimenOracle.Nearest(Oracle.Laws.Uniform(Of("Decimal"), 0, 100), 0.01m, bare.Decimal, "Decimal", $"row {row}");
            Assert.Equal(Oracle.Laws.Label(Of("String")), bare.String);
            Assert.Equal(Oracle.Laws.Guid(Of("Guid")), bare.Guid);
            Assert.Equal(Oracle.Laws.Time(Of("DateTime"), new(2020, 1, 1), new(2030, 1, 1)), bare.DateTime);
            Assert.Equal(Oracle.Laws.Date(Of("DateOnly"), new(2020, 1, 1), new(2029, 12, 31)), bare.DateOnly);
            Assert.Equal(TimeSpan.FromSeconds(Oracle.Laws.DiscreteUniform(Of("TimeSpan"), 0, 86_399)), bare.TimeSpan);
            Assert.Equal(Oracle.Laws.Pick(Of("Enum"), Tier.Basic, Tier.Silver, Tier.Gold), bare.Enum);
            Assert.Equal(Of("NullableInt").IsMissing(0.1) ? null : (int)Hundred("NullableInt"), bare.NullableInt);
            Assert.Equal(Of("NullableString").IsMissing(0.1) ? null : Oracle.Laws.Label(Of("NullableString")), bare.NullableString);
            Assert.Equal(Of("NullableGuid").IsMissing(0.1) ? null : Oracle.Laws.Guid(Of("NullableGuid")), bare.NullableGuid);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<Specimen> Rows)> EntryPoints(long seed, long first, int count)
    {
        var source = Sources.Of<Specimen>();
        var filled = new Specimen[count];
        Synthetic.Fill(filled.AsSpan(), seed, first);
        var filledBySource = new Specimen[count];
        source.Fill(filledBySource, seed, first);
        return
        [
            ("Row", [.. Numbers(first, count).Select(row => Synthetic.Row<Specimen>(seed, row))]),
            ("Rows", Synthetic.Rows<Specimen>(count, seed, first)),
            ("Fill", filled),
            ("Stream", [.. Synthetic.Stream<Specimen>(seed, first).Take(count)]),
            ("Source.Row", [.. Numbers(first, count).Select(row => source.Row(seed, row))]),
            ("Source.RowAsObject", [.. Numbers(first, count).Select(row => (Specimen)Sources.Of(typeof(Specimen)).RowAsObject(seed, row)!)]),
            ("Source.Fill", filledBySource),
        ];
    }

    private static IEnumerable<long> Numbers(long first, int count) => Enumerable.Range(0, count).Select(i => first + i);
}

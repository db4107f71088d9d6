using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;
using static SynthFixtures.Tests.Distributions.KnownAnswers;

namespace SynthFixtures.Tests.Distributions;

/// <summary>The bits of what is in the core of the library; a law that is added brings a test of its own, with <see cref="KnownAnswers"/>.</summary>
public sealed class KnownAnswerTests
{
    [Fact]
    public void Bits_of_Uniform() => Check("Uniform", "new Uniform(-2.5, 7.25)", new Uniform(-2.5, 7.25));

    [Fact]
    public void Bits_of_Normal() => Check("Normal", "new Normal(170, 10)", new Normal(170, 10));

    [Fact]
    public void Bits_of_LogNormal() => Check("LogNormal", "new LogNormal(7, 1)", new LogNormal(7, 1));

    [Fact]
    public void Bits_of_Exponential() => Check("Exponential", "new Exponential(4)", new Exponential(4));

    [Fact]
    public void Bits_of_Poisson() => Check("Poisson", "new Poisson(3)", new Poisson(3));

    [Fact]
    public void Bits_of_Poisson_with_a_large_mean() => Check("Poisson.LargeMean", "new Poisson(1e6)", new Poisson(1e6));

    [Fact]
    public void Bits_of_Bernoulli() => Check("Bernoulli", "new Bernoulli(0.8)", new Bernoulli(0.8));

    [Fact]
    public void Bits_of_Truncated_Normal() => Check(
        "Truncated.Normal",
        "new Truncated<Normal>(new(170, 10), 140, 210)",
        new Truncated<Normal>(new(170, 10), 140, 210));

    [Fact]
    public void Bits_of_Truncated_Exponential() => Check(
        "Truncated.Exponential",
        "new Truncated<Exponential>(new(4), 50)",
        new Truncated<Exponential>(new(4), 50));

    [Fact]
    public void Bits_of_TruncatedToIntegers_Normal() => Check(
        "TruncatedToIntegers.Normal", "new TruncatedToIntegers<Normal>(new(40, 12), 18, 90)", new TruncatedToIntegers<Normal>(new(40, 12), 18, 90));

    [Fact]
    public void Bits_of_DiscreteUniform() => Check(
        "DiscreteUniform",
        "new DiscreteUniform(-1000000, 1000000)",
        u => Text(new DiscreteUniform(-1_000_000, 1_000_000).Quantile(u)));

    [Fact]
    public void Bits_of_Choice() => Check("Choice", "new Choice<string>([a, b, c, d])", u => new Choice<string>(["a", "b", "c", "d"]).Quantile(u));

    [Fact]
    public void Bits_of_Choice_with_weights() => Check(
        "Choice.Weights", "new Choice<string>([Basic, Silver, Gold], [7, 2, 1])", u => new Choice<string>(["Basic", "Silver", "Gold"], [7, 2, 1]).Quantile(u));

    [Fact]
    public void Bits_of_TimeRange() => Check(
        "TimeRange", "new TimeRange(2020-01-01, 2025-01-01T08:30:00)", u => Text(new TimeRange("2020-01-01", "2025-01-01T08:30:00").Quantile(u)));

    [Fact]
    public void Bits_of_DateRange() => Check(
        "DateRange", "new DateRange(2020-01-01, 2025-01-01)", u => Text(new DateRange("2020-01-01", "2025-01-01").Quantile(u)));

    [Fact]
    public void Bits_of_DurationRange() => Check("DurationRange", "new DurationRange(0, 86400)", u => Text(new DurationRange(0, 86_400).Quantile(u)));

    [Fact]
    public void Bits_of_Label() => Check("Label", "new Label(City)", u => new Label("City").Quantile(u));

    [Fact]
    public void Bits_of_Sequence() => Check(
        "Sequence",
        "new Sequence(100, -7): row, value",
        Enumerable.Range(0, 20).Select(row => $"{row} {new Sequence(100, -7).At(row)}"));

    [Fact]
    public void Bits_of_RandomGuid()
    {
        var guids = new Guid[40];
        new GuidSource().Fill(guids, seed: 42);
        Check("RandomGuid", "RandomGuid of stream 0x0123456789ABCDEF, seed 42: row, value", guids.Select((guid, row) => $"{row} {guid:D}"));
    }

    [Fact]
    public void Bits_of_Pattern() => KnownAnswers.Check(
        "Pattern",
        "Pattern of stream 0x0123456789ABCDEF, seed 42: row, values",
        new ColumnSource<Pattern, string>(new(@"[A-Z]{3}-\d{4}")).Values(20)
            .Zip(new ColumnSource<Pattern, string>(new(@"(red|green|blue)(-\w{1,3})*")).Values(20), new ColumnSource<Pattern, string>(new("[a-z]+( [a-z]+)*", 10, 12)).Values(20))
            .Select((texts, row) => $"{row} {texts.First} {texts.Second} {texts.Third}"));

    [Fact]
    public void Bits_of_RandomBytes() => KnownAnswers.Check(
        "RandomBytes",
        "new RandomBytes(0, 12) of stream 0x0123456789ABCDEF, seed 42: row, value",
        new ColumnSource<RandomBytes, byte[]>(new(0, 12)).Values(20).Select((bytes, row) => $"{row} {Convert.ToHexString(bytes)}"));

    [Fact]
    public void Bits_of_RandomGuid_version_7() => KnownAnswers.Check(
        "RandomGuid.Version7",
        "new RandomGuid(7) of stream 0x0123456789ABCDEF, seed 42: row, value",
        new ColumnSource<RandomGuid, Guid>(new(7)).Values(20).Select((guid, row) => $"{row} {guid:D}"));

    [Fact]
    public void Bits_of_FlagSet() => KnownAnswers.Check(
        "FlagSet",
        "FlagSet of DayOfWeek as flags (1, 2, 4) of stream 0x0123456789ABCDEF, seed 42: row, with zero, without",
        new ColumnSource<FlagSet<DayOfWeek>, DayOfWeek>(new([(DayOfWeek)0, (DayOfWeek)1, (DayOfWeek)2, (DayOfWeek)4])).Values(20)
            .Zip(new ColumnSource<FlagSet<DayOfWeek>, DayOfWeek>(new([(DayOfWeek)1, (DayOfWeek)2, (DayOfWeek)4])).Values(20))
            .Select((pair, row) => $"{row} {(int)pair.First} {(int)pair.Second}"));

    [Fact]
    public void Bits_of_words_and_uniforms() => Check(
        "Streams",
        "key, row, lane, purpose: word, uniform",
        from key in (ulong[])[0, 42, 0xFEDCBA9876543210]
        from row in (long[])[0, 1, 2, 3, 1_000_000_000_000, (1L << 33) - 1, 1L << 33, long.MaxValue]
        from lane in (uint[])[0, 1]
        from purpose in (Purpose[])[Purpose.Value, Purpose.Missing]
        select $"{key:X16} {row} {lane} {(uint)purpose}: {Words.At(key, row, lane, purpose):X16} {Text(Uniforms.At(key, row, lane, purpose))}");

    [Fact]
    public void Bits_of_stream_keys() => Check(
        "StreamKeys",
        "seed, type, member: key",
        from seed in (long[])[0, 1, -1, 42, long.MinValue, long.MaxValue]
        from name in (string[])["Shop.Customer Age", "Shop.Customer Id", "Shop.Customer.Address City", " ", "Läden.Kundin Größe"]
        select $"{seed} {name}: {StreamKey.Of(seed, StreamKey.Stream(name.Split(' ')[0], name.Split(' ')[1])):X16}");

    [Fact]
    public void Bits_of_permutations() => Check(
        "Permutation",
        "key, count, index: what stands there",
        from key in (ulong[])[0, 42, 0xFEDCBA9876543210]
        from count in (ulong[])[1, 5, 4096, 4097, 1_000_000_000_000, ulong.MaxValue]
        from index in (ulong[])[0, 1, 2, count / 2, count - 1]
        where index < count
        select $"{key:X16} {count} {index}: {new SynthFixtures.Dependence.Permutation(key, count).At(index)}");

    [Fact]
    public void Bits_of_the_exponential_function() => Check(
        "Exp",
        "Elementary.Exp: x, value",
        Enumerable.Range(0, 200).Select(i => (Uniforms.At(1, i) - 0.5) * 1500).Select(x => $"{Text(x)}: {Text(Elementary.Exp(x))}"));

    [Fact]
    public void Bits_of_the_logarithm() => Check(
        "Log",
        "Elementary.Log: x, value",
        Enumerable.Range(0, 200).Select(i => Elementary.Exp((Uniforms.At(2, i) - 0.5) * 1480)).Select(x => $"{Text(x)}: {Text(Elementary.Log(x))}"));

    [Fact]
    public void Bits_of_the_normal_distribution() => Check(
        "Normals",
        "Normals.Survival: x, value",
        Enumerable.Range(0, 200).Select(i => (Uniforms.At(3, i) - 0.5) * 76).Select(x => $"{Text(x)}: {Text(Normals.Survival(x))}"));
}

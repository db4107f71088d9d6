using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Texts of a form, with lengths and without.</summary>
public sealed class TextKernelTests
{
    private const int Count = 500;

    [Fact]
    public void Forms_are_what_validators_accept()
    {
        Assert.All(Texts(new EmailText()), text => Assert.True(new EmailAddressAttribute().IsValid(text), text));
        Assert.All(Texts(new UrlText()), text => Assert.True(new UrlAttribute().IsValid(text), text));
        Assert.All(Texts(new PhoneText()), text => Assert.True(new PhoneAttribute().IsValid(text), text));
        Assert.All(Texts(new Base64Text()), text => Assert.True(new Base64StringAttribute().IsValid(text), text));
        Assert.All(Texts(new FileNameText()), text => Assert.True(new FileExtensionsAttribute().IsValid(text), text));
        Assert.All(Texts(new FileNameText(".PDF, .docx", 0, 40)), text => Assert.True(new FileExtensionsAttribute { Extensions = "pdf,docx" }.IsValid(text), text));
        Assert.All(Enumerable.Range(0, Count).Select(i => new CardNumberText().Quantile(i / (Count - 1.0))), text => Assert.True(new CreditCardAttribute().IsValid(text), text));
    }

    [Fact]
    public void Every_length_from_the_shortest_on_is_possible()
    {
        foreach (var length in Enumerable.Range(1, 60))
        {
            Assert.All(Texts(new RandomText(length, length)), text => Assert.Equal(length, text.Length));
            Assert.All(Texts(new PhoneText(length, length), 20), text => Assert.Equal(length, text.Length));
            if (length >= 13)
                Assert.All(Texts(new EmailText(length, length), 20), text => Assert.True(text.Length == length && new EmailAddressAttribute().IsValid(text)));
            if (length >= 19)
                Assert.All(Texts(new UrlText(length, length), 20), text => Assert.True(text.Length == length && new UrlAttribute().IsValid(text)));
            if (length % 4 == 0)
                Assert.All(Texts(new Base64Text(length, length), 20), text => Assert.True(text.Length == length && new Base64StringAttribute().IsValid(text)));
        }
    }

    [Fact]
    public void Words_begin_with_a_capital_and_never_end_in_a_space()
    {
        var texts = Texts(new RandomText(1, 30));

        Assert.All(texts, text => Assert.Matches("^[A-Z]([a-z]| (?=[a-z]))*$", text));
        Assert.Equal(Enumerable.Range(1, 30), texts.Select(t => t.Length).Distinct().Order());
        Assert.Equal("", Assert.Single(Texts(new RandomText(0, 0)).Distinct()));
    }

    [Fact]
    public void Addresses_hardly_ever_repeat()
    {
        Assert.True(Texts(new EmailText()).Distinct().Count() > Count - 3);
        Assert.True(Texts(new UrlText()).Distinct().Count() > Count - 3);
    }

    [Theory]
    [InlineData(1, 10, new long[] { 1, 5, 10 })]
    [InlineData(-3, 3, new long[] { 0, 0, 99 })]
    [InlineData(long.MaxValue - 2, long.MaxValue, new[] { long.MaxValue - 1 })]
    public void Integers_without_some_are_the_others_each_equally_often(long min, long max, long[] except)
    {
        var law = new IntegersExcept(min, max, except);
        var expected = Enumerable.Range(0, (int)(max - min) + 1).Select(i => min + i).Except(except).ToList();
        var counts = Enumerable.Range(0, 10_000).CountBy(i => law.Quantile((i + 0.5) / 10_000)).OrderBy(c => c.Key).ToList();

        Assert.Equal(expected, counts.Select(c => c.Key));
        Assert.All(counts, count => Assert.InRange(count.Value, (10_000 / expected.Count) - 1, (10_000 / expected.Count) + 1));
        Assert.Equal((expected[0], expected[^1]), (law.Quantile(0), law.Quantile(1)));
    }

    [Fact]
    public void Lengths_and_values_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => new EmailText(0, 12));
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => new Base64Text(5, 7));
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => new RandomText(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => new RandomText(0, 70_000));
        Assert.Throws<ArgumentOutOfRangeException>("maxLength", () => new RandomBytes(3, 2));
        Assert.Throws<ArgumentException>("extensions", () => new FileNameText("p|g", 0, 20));
        Assert.Throws<ArgumentException>("except", () => new IntegersExcept(1, 2, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => new IntegersExcept(2, 2, []));
        Assert.Throws<ArgumentOutOfRangeException>("version", () => new RandomGuid(5));
        Assert.Throws<ArgumentException>("values", () => new FlagSet<DayOfWeek>([(DayOfWeek)0, (DayOfWeek)3]));
    }

    [Fact]
    public void Bits_of_texts() => KnownAnswers.Check(
        "Texts",
        "Stream 0x0123456789ABCDEF, seed 42: EmailText, UrlText, PhoneText, Base64Text, FileNameText, RandomText(5, 20), in rows 0 to 9",
        Rows(new EmailText()).Concat(Rows(new UrlText())).Concat(Rows(new PhoneText())).Concat(Rows(new Base64Text())).Concat(Rows(new FileNameText()))
            .Concat(Rows(new RandomText(5, 20))));

    [Fact]
    public void Bits_of_CardNumberText() => KnownAnswers.Check("CardNumberText", "new CardNumberText()", u => new CardNumberText().Quantile(u));

    private static IEnumerable<string> Rows<TKernel>(TKernel kernel)
        where TKernel : struct, IColumn<string> => Texts(kernel, 10);

    private static string[] Texts<TKernel>(TKernel kernel, int count = Count)
        where TKernel : struct, IColumn<string> => new ColumnSource<TKernel, string>(kernel).Values(count);
}

using System;
using SynthFixtures.Testing;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>Values that an attribute gives.</summary>
public sealed class GivenValueTests
{
    public static TheoryData<object?, Type, object?> Fitting => new()
    {
        { 1, typeof(long), 1L },
        { 1, typeof(decimal), 1m },
        { 1.5, typeof(decimal), 1.5m },
        { 300, typeof(int?), 300 },
        { null, typeof(int?), null },
        { null, typeof(string), null },
        { "2024-02-29", typeof(DateOnly), new DateOnly(2024, 2, 29) },
        { "12:30", typeof(TimeOnly?), new TimeOnly(12, 30) },
        { "1.5", typeof(decimal), 1.5m },
        { "Monday", typeof(DayOfWeek), DayOfWeek.Monday },
        { 1, typeof(DayOfWeek), DayOfWeek.Monday },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void A_constant_becomes_what_its_parameter_takes(object? value, Type type, object? expected) =>
        Assert.Equal(expected, GivenValue.Of(value, "first", type, "Tests.Adds_up"));

    [Theory]
    [InlineData(300, typeof(byte), "300 is no byte")]
    [InlineData(1.5, typeof(int), "1.5 is no int")]
    [InlineData(null, typeof(int), "null is no int")]
    [InlineData("x", typeof(Guid?), "\"x\" is no Guid?")]
    [InlineData(true, typeof(Version), "true is no Version")]
    public void What_does_not_fit_names_parameter_type_and_value(object? value, Type type, string why) =>
        Assert.StartsWith(
            $"[InlineSyntheticData] on Tests.Adds_up: {why}, which parameter 'first' takes; give a value of its type.",
            Assert.Throws<ArgumentException>(() => GivenValue.Of(value, "first", type, "Tests.Adds_up")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a \"b\" \\ \n\u2028", "\"a \\\"b\\\" \\\\ \\u000A\\u2028\"")]
    [InlineData('\'', "'\\''")]
    [InlineData(1L, "1L")]
    [InlineData(2.0, "2.0")]
    [InlineData(0.1f, "0.1f")]
    [InlineData(double.NaN, "double.NaN")]
    [InlineData(DayOfWeek.Friday, "DayOfWeek.Friday")]
    [InlineData((DayOfWeek)99, "(DayOfWeek)(99)")]
    [InlineData(AttributeTargets.Class | AttributeTargets.Struct, "AttributeTargets.Class | AttributeTargets.Struct")]
    [InlineData(typeof(int?), "typeof(int?)")]
    [InlineData(new[] { 1, 2 }, "new[] { 1, 2 }")]
    [InlineData(null, "null")]
    public void A_given_value_is_pasted_as_C_sharp(object? value, string literal) => Assert.Equal(literal, CSharpLiteral.Of(value));
}

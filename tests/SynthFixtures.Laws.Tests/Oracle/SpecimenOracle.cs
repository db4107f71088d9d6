using System;
using System.Collections.Generic;

namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>What every member of <see cref="Specimen"/> should be in a row.</summary>
internal static class SpecimenOracle
{
    private const string Type = "SynthFixtures.Laws.Tests.Specimen";
    private const string AddressType = "SynthFixtures.Laws.Tests.Address";
    private const decimal Cent = 0.01m;

    /// <summary>Checks one row, member by member; numbers of continuous laws within a relative 10^-12, everything else exactly.</summary>
    public static void AssertEqual(Specimen row, long seed, long number)
    {
        var subject = $"seed {seed}, row {number}";
        Draw Of(string member) => new(Type, member, seed, number);

        Exactly(Laws.Guid(Of("Id")), row.Id, "Id", subject);
        Exactly(1 + number, row.Number, "Number", subject);
        Exactly(100 - number, row.Countdown, "Countdown", subject);
        Exactly(Laws.Pick(Of("FirstName"), "Ada", "Grace", "Edsger"), row.FirstName, "FirstName", subject);
        Exactly(Laws.Pick(Of("LastName"), "Lovelace", "Hopper"), row.LastName, "LastName", subject);
        Exactly($"{row.FirstName}.{row.LastName}@example.com", row.Email, "Email", subject);
        Exactly(Laws.Weighted(Of("Tier"), (Tier.Basic, 7), (Tier.Gold, 3)), row.Tier, "Tier", subject);
        Exactly(Laws.Pick(Of("Months"), 12, 24, 36), row.Months, "Months", subject);
        Exactly(Laws.Time(Of("Created"), Utc(2020, 1, 1), Utc(2025, 1, 1).AddHours(12.5)), row.Created, "Created", subject);
        Exactly(DateTimeKind.Utc, row.Created.Kind, "Created.Kind", subject);
        Exactly(Laws.Date(Of("Born"), new(1950, 1, 1), new(2005, 12, 31)), row.Born, "Born", subject);

        Nearly(Laws.Normal(Of("Height"), 170, 10), row.Height, "Height", subject);
        Exactly(Laws.NormalInteger(Of("Score"), 40, 12), row.Score, "Score", subject);
        Exactly(Laws.NormalInteger(Of("Age"), 40, 12, 18, 90), row.Age, "Age", subject);
        Nearly(Laws.Normal(Of("UpperTail"), 0, 1, 6, double.PositiveInfinity), row.UpperTail, "UpperTail", subject);
        Nearly(Laws.Normal(Of("LowerTail"), 0, 1, double.NegativeInfinity, -6), row.LowerTail, "LowerTail", subject);
        Nearest(Laws.LogNormal(Of("Balance"), 7, 1), Cent, row.Balance, "Balance", subject);
        Nearly(Laws.LogNormal(Of("Dose"), 1, 0.5, 1, 10), row.Dose, "Dose", subject);
        Nearly(Laws.Exponential(Of("Years"), 6, 45), row.Years, "Years", subject);
        Nearest(Laws.Exponential(Of("Wait"), 2) * 1e7, 1, row.Wait.Ticks, "Wait", subject);
        Exactly(Laws.Poisson(Of("Orders"), 3), row.Orders, "Orders", subject);
        Exactly(Laws.Poisson(Of("Visits"), 40, 30, 50), row.Visits, "Visits", subject);
        Exactly(Laws.Bernoulli(Of("IsActive"), 0.8m), row.IsActive, "IsActive", subject);
        Nearly(Laws.Uniform(Of("Share"), 0, 1), row.Share, "Share", subject);
        Exactly((float)Laws.Uniform(Of("Shift"), -5, 5), row.Shift, "Shift", subject);
        Exactly(Laws.DiscreteUniform(Of("Die"), 1, 6), row.Die, "Die", subject);
        Exactly(Laws.DiscreteUniform(Of("Any"), long.MinValue, long.MaxValue), row.Any, "Any", subject);
        Nearest(Laws.Uniform(Of("Rate"), 0, 100), 0.0001m, row.Rate, "Rate", subject);

        Exactly(Of("Colour").IsMissing(0.3) ? null : Laws.Pick(Of("Colour"), "Red", "Blue"), row.Colour, "Colour", subject);
        Exactly(Of("Offset").IsMissing(0.5), row.Offset is null, "Offset is null", subject);
        Nearly(Laws.Normal(Of("Offset"), 0, 1), row.Offset ?? Laws.Normal(Of("Offset"), 0, 1), "Offset", subject);
        Exactly("EUR", row.Currency, "Currency", subject);
        Nearly((0.5 * row.Height) + Laws.Normal(Of("Weight.noise"), 0, 5), row.Weight, "Weight", subject);
        Nearly(Laws.Uniform(Of("Height"), 0, 1), row.HeightShare, "HeightShare", subject);

        AssertEqual(row.Home, Of("Home"), "Home", subject);
        AssertEqual(row.Work, Of("Work"), "Work", subject);
        Exactly(Of("Holiday").IsMissing(0.1), row.Holiday is null, "Holiday is null", subject);
        if (row.Holiday is { } holiday)
            AssertEqual(holiday, Of("Holiday"), "Holiday", subject);
    }

    private static void AssertEqual(Address address, Draw parent, string member, string subject)
    {
        Exactly(Laws.Pick(parent.Inner(AddressType, "City"), "Oslo", "Rome", "Lima"), address.City, $"{member}.City", subject);
        Exactly(Laws.DiscreteUniform(parent.Inner(AddressType, "Number"), 1, 200), address.Number, $"{member}.Number", subject);
        Nearly(Laws.Uniform(parent.Inner(AddressType, "Distance"), 0, 100), address.Distance, $"{member}.Distance", subject);
    }

    public static void Exactly<T>(T expected, T actual, string member, string subject)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw Different(expected, actual, member, subject);
    }

    public static void Nearly(double expected, double actual, string member, string subject)
    {
        if (!(Math.Abs(expected - actual) <= 1e-12 * Math.Max(Math.Abs(expected), 1e-3)))
            throw Different(expected, actual, member, subject);
    }

    /// <summary>The multiple of a unit that lies nearest to a number, or either of the two where the number lies within 10^-12 of the middle.</summary>
    public static void Nearest(double expected, decimal unit, decimal actual, string member, string subject)
    {
        var distance = Math.Abs((double)actual - expected);
        if (!(distance <= (0.5 * (double)unit) + (1e-12 * Math.Abs(expected))) || actual % unit != 0)
            throw Different(expected, actual, member, subject);
    }

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static InvalidOperationException Different(object? expected, object? actual, string member, string subject) =>
        new(FormattableString.Invariant($"{member}, {subject}: the oracle says {expected ?? "null"}, the library {actual ?? "null"}."));
}

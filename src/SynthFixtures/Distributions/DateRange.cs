using System;

namespace SynthFixtures.Distributions;

/// <summary>A uniform day from one day to another, both included.</summary>
public readonly struct DateRange : IQuantile<DateOnly>, IEquiprobable, IOrdered
{
    private readonly DiscreteUniform days;

    /// <summary>The days from one to another.</summary>
    /// <param name="from">The first day, ISO 8601: <c>2020-01-01</c>; a time of day is left out.</param>
    /// <param name="to">The last day, after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A parameter is no ISO 8601 date, or the first does not lie before the second.</exception>
    public DateRange(string from, string to)
    {
        IsoDate.Range(from, to, out var start, out var end);
        var (first, last) = (DateOnly.FromDateTime(start).DayNumber, DateOnly.FromDateTime(end).DayNumber);
        days = new DiscreteUniform(first, (ulong)(last - first + 1));
    }

    /// <inheritdoc/>
    public ulong Count => Days.Count;

    /// <inheritdoc/>
    public DateOnly Quantile(double u) => DateOnly.FromDayNumber((int)Days.Quantile(u));

    /// <inheritdoc/>
    public double Place(double u) => Days.Quantile(u);

    private DiscreteUniform Days => Unmade.Inner(in this, in days);
}

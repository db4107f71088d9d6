using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>A uniform moment in [from, to): UTC, whole seconds.</summary>
public readonly struct TimeRange : IQuantile<DateTime>, IEquiprobable, IOrdered
{
    private readonly long firstTick;
    private readonly DiscreteUniform seconds;

    /// <summary>The moments between two.</summary>
    /// <param name="from">The first moment, ISO 8601: <c>2020-01-01</c> or <c>2020-01-01T08:30:00</c> (UTC).</param>
    /// <param name="to">The end, after <paramref name="from"/>; it does not occur.</param>
    /// <exception cref="ArgumentException">A parameter is no ISO 8601 date, or the first does not lie before the second.</exception>
    public TimeRange(string from, string to)
    {
        IsoDate.Range(from, to, out var start, out var end);
        firstTick = start.Ticks;
        seconds = new DiscreteUniform(0, (ulong)((end.Ticks - start.Ticks) / TimeSpan.TicksPerSecond));
    }

    /// <inheritdoc/>
    public ulong Count => Seconds.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTime Quantile(double u) => new(firstTick + (Seconds.Quantile(u) * TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    /// <inheritdoc/>
    public double Place(double u) => Seconds.Quantile(u);

    private DiscreteUniform Seconds => Unmade.Inner(in this, in seconds);
}

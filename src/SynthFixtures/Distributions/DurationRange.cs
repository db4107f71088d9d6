using System;

namespace SynthFixtures.Distributions;

/// <summary>A uniform duration of whole seconds, both ends included.</summary>
public readonly struct DurationRange : IQuantile<TimeSpan>, IEquiprobable, IOrdered
{
    // The whole seconds of TimeSpan.MaxValue.
    private const double Greatest = 922337203685;

    private readonly DiscreteUniform seconds;

    /// <summary>The durations between two.</summary>
    /// <param name="minSeconds">The least duration in seconds, within the range of <see cref="TimeSpan"/>.</param>
    /// <param name="maxSeconds">The greatest duration in seconds, more than <paramref name="minSeconds"/>, within the range of <see cref="TimeSpan"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain, or no whole second lies between them.</exception>
    public DurationRange(double minSeconds, double maxSeconds)
    {
        Domain.AtMost(Domain.Finite(maxSeconds), Greatest, nameof(maxSeconds));
        Domain.Below(minSeconds, maxSeconds, nameof(maxSeconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(minSeconds, -Greatest);
        var (first, last) = ((long)Math.Ceiling(minSeconds), (long)Math.Floor(maxSeconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first, nameof(maxSeconds));
        seconds = new DiscreteUniform(first, (ulong)(last - first + 1));
    }

    /// <inheritdoc/>
    public ulong Count => Seconds.Count;

    /// <inheritdoc/>
    public TimeSpan Quantile(double u) => new(Seconds.Quantile(u) * TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public double Place(double u) => Seconds.Quantile(u);

    private DiscreteUniform Seconds => Unmade.Inner(in this, in seconds);
}

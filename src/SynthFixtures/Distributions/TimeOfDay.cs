using System;

namespace SynthFixtures.Distributions;

/// <summary>A uniform time of day in whole seconds, from 00:00:00 to 23:59:59.</summary>
public readonly struct TimeOfDay : IQuantile<TimeOnly>, IOrdered
{
    private const long LastSecond = 86_399;

    /// <inheritdoc/>
    public TimeOnly Quantile(double u) => new(new DiscreteUniform(0, LastSecond).Quantile(u) * TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public double Place(double u) => Quantile(u).Ticks;
}

using System;
using System.Collections.Immutable;
using SynthFixtures;

namespace Iot.Readings;

[Synthetic]
public readonly struct Sample
{
    public Sample(DateTime utc, double value, Quality quality) => (Utc, Value, Quality) = (utc, value, quality);

    public DateTime Utc { get; }

    [Normal(20, 5)]
    public double Value { get; }

    public Quality Quality { get; }

    public bool IsGood => Quality == Quality.Good;
}

public enum Quality : byte
{
    Bad,
    Uncertain = 64,
    Good = 192,
}

[Synthetic]
public sealed record ReadingWindow(
    SensorId Sensor,
    [Count(4, 12)] ImmutableArray<Sample> Samples,
    [Count(3), Uniform(-1.0, 1.0)] ImmutableArray<float> Calibration)
{
    public int Length => Samples.Length;
}

[Synthetic]
public readonly record struct SensorId(ushort Rack, ushort Channel);

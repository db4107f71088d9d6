using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SynthFixtures;

namespace Telemetry.Model;

[Synthetic]
public sealed record Span(
    [Pattern("[0-9a-f]{16}")] string SpanId,
    [Pattern("[0-9a-f]{32}")] string TraceId,
    string Name,
    DateTimeOffset Start,
    [Exponential(0.02)] TimeSpan Duration,
    SpanKind Kind,
    ImmutableDictionary<string, string> Tags,
    [MaxDepth(2), Count(0, 2)] ImmutableList<Span> Children);

public enum SpanKind
{
    Internal,
    Server,
    Client,
    Producer,
    Consumer,
}

[Synthetic]
public sealed class MetricPoint
{
    public required string Instrument { get; init; }

    public required KeyValuePair<string, string>[] Dimensions { get; init; }

    public long Count { get; init; }

    [LogNormal(2, 1)]
    public double Sum { get; init; }

    [Count(8)]
    [Poisson(12)]
    public required long[] Buckets { get; init; }

    [Count(7), Uniform(0.0, 1_000.0)]
    public required SortedSet<double> Bounds { get; init; }

    public (double P50, double P95, double P99) Quantiles { get; init; }
}

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace CloudNative.Events;

[Synthetic]
public record CloudEvent<TData>
    where TData : notnull
{
    public required string Id { get; init; }

    public required Uri Source { get; init; }

    [Constant("1.0")]
    public string SpecVersion { get; init; } = "1.0";

    public required string Type { get; init; }

    public string? Subject { get; init; }

    public DateTimeOffset? Time { get; init; }

    [Constant("application/json")]
    public string? DataContentType { get; init; }

    public required TData Data { get; init; }

    public IReadOnlyDictionary<string, string> Extensions { get; init; } = new Dictionary<string, string>();
}

[Synthetic]
public sealed record DeviceConnected(Guid DeviceId, Version Firmware);

[Synthetic]
public sealed record DeviceMeasured(Guid DeviceId, [Normal(21, 3)] double Celsius, [Uniform(0.0, 1.0)] Half Humidity);

[Synthetic]
public sealed record DeviceLog(
    [Count(2, 3)] IReadOnlyList<CloudEvent<DeviceMeasured>> Measurements,
    CloudEvent<DeviceConnected> Connected,
    CloudEvent<string>? Note);

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Net;
using SynthFixtures;

namespace Service.Configuration;

[Synthetic]
public sealed class ServiceOptions
{
    public const string SectionName = "Service";

    [Required]
    public Uri BaseAddress { get; set; } = new("https://localhost");

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    public RetryOptions Retry { get; set; } = new();

    public Dictionary<string, EndpointOptions> Endpoints { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public IList<string> AllowedOrigins { get; } = new List<string>();

    public LogLevel MinimumLevel { get; set; } = LogLevel.Information;

    public Version? ApiVersion { get; set; }

    [NotSynthetic]
    public Func<Uri, Uri>? Rewrite { get; set; }
}

[Synthetic]
public sealed class RetryOptions
{
    [Uniform(1, 6)]
    public int MaxAttempts { get; set; } = 3;

    [Uniform(1.0, 3.0)]
    public double BackoffFactor { get; set; } = 2;

    public bool UseJitter { get; set; } = true;

    public ISet<HttpStatusCode> Statuses { get; } = new HashSet<HttpStatusCode>();
}

[Synthetic]
public sealed record EndpointOptions
{
    public string Path { get; init; } = "/";

    public IPAddress? Bind { get; init; }

    [Uniform(1024, 65535)]
    public ushort Port { get; init; }
}

public enum LogLevel
{
    Trace,
    Debug,
    Information,
    Warning,
    Error,
    Critical,
    None,
}

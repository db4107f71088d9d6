using System;
using System.Collections.Generic;
using System.Net;
using SynthFixtures;

namespace Security.Audit;

public enum AuditAction
{
    Created = 'C',
    Updated = 'U',
    Deleted = 'D',
}

[Synthetic]
public readonly record struct Actor(Guid UserId, string UserName, IPAddress Address);

[Synthetic]
public sealed record AuditEntry
{
    [NewGuid(Version = 7)]
    public required Guid Id { get; init; }

    public required Actor Actor { get; init; }

    public Actor? OnBehalfOf { get; init; }

    public required AuditAction Action { get; init; }

    public required string Entity { get; init; }

    [Count(1, 4)]
    public required IReadOnlyDictionary<string, (string? Before, string? After)> Changes { get; init; }

    public DateTime Utc { get; init; }
}

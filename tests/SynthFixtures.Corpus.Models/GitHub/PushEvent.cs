using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record PushEvent : WebhookEvent
{
    [JsonPropertyName("ref")]
    [Pick("refs/heads/main", "refs/heads/develop", "refs/tags/v1.0.0")]
    public required string Ref { get; init; }

    [JsonPropertyName("before")]
    [Pattern("[0-9a-f]{40}")]
    public required string Before { get; init; }

    [JsonPropertyName("after")]
    [Pattern("[0-9a-f]{40}")]
    public required string After { get; init; }

    [JsonPropertyName("created")]
    public required bool Created { get; init; }

    [JsonPropertyName("deleted")]
    public required bool Deleted { get; init; }

    [JsonPropertyName("forced")]
    public required bool Forced { get; init; }

    [JsonPropertyName("base_ref")]
    public string? BaseRef { get; init; }

    [JsonPropertyName("compare")]
    public required string Compare { get; init; }

    [JsonPropertyName("commits")]
    public required IReadOnlyList<Commit> Commits { get; init; }

    [JsonPropertyName("head_commit")]
    public Commit? HeadCommit { get; init; }

    [JsonPropertyName("pusher")]
    public required CommitUser Pusher { get; init; }
}

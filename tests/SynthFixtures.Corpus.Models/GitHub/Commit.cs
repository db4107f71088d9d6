using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record Commit
{
    [JsonPropertyName("id")]
    [Pattern("[0-9a-f]{40}")]
    public required string Id { get; init; }

    [JsonPropertyName("tree_id")]
    [Pattern("[0-9a-f]{40}")]
    public required string TreeId { get; init; }

    [JsonPropertyName("distinct")]
    public required bool Distinct { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("timestamp")]
    public required DateTimeOffset Timestamp { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("author")]
    public required CommitUser Author { get; init; }

    [JsonPropertyName("committer")]
    public required CommitUser Committer { get; init; }

    [JsonPropertyName("added")]
    [Count(0, 4)]
    public required IReadOnlyList<string> Added { get; init; }

    [JsonPropertyName("removed")]
    [Count(0, 4)]
    public required IReadOnlyList<string> Removed { get; init; }

    [JsonPropertyName("modified")]
    [Count(0, 4)]
    public required IReadOnlyList<string> Modified { get; init; }
}

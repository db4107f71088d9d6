using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record PullRequestEvent : WebhookEvent
{
    [JsonPropertyName("action")]
    [Pick("opened", "closed", "reopened", "synchronize", "labeled")]
    public required string Action { get; init; }

    [JsonPropertyName("number")]
    [Sequence]
    public required int Number { get; init; }

    [JsonPropertyName("pull_request")]
    public required PullRequest PullRequest { get; init; }

    [JsonPropertyName("label")]
    public Label? Label { get; init; }

    [JsonPropertyName("assignee")]
    public User? Assignee { get; init; }

    [JsonPropertyName("before")]
    public string? Before { get; init; }

    [JsonPropertyName("after")]
    public string? After { get; init; }
}

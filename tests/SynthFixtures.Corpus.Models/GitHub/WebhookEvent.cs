using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
[OneOf(typeof(PushEvent), typeof(PullRequestEvent), Weights = new[] { 3.0, 1.0 })]
public abstract record WebhookEvent
{
    [JsonPropertyName("repository")]
    public required Repository Repository { get; init; }

    [JsonPropertyName("sender")]
    public required User Sender { get; init; }

    [JsonPropertyName("organization")]
    public Organization? Organization { get; init; }

    [JsonPropertyName("installation")]
    public Installation? Installation { get; init; }
}

[Synthetic]
public sealed record Organization
{
    [JsonPropertyName("login")]
    public required string Login { get; init; }

    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("avatar_url")]
    public required string AvatarUrl { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }
}

[Synthetic]
public sealed record Installation([property: JsonPropertyName("id")] long Id, [property: JsonPropertyName("node_id")] string NodeId);

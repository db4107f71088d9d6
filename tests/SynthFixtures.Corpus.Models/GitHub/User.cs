using System;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record User
{
    [JsonPropertyName("login")]
    public required string Login { get; init; }

    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("avatar_url")]
    public required string AvatarUrl { get; init; }

    [JsonPropertyName("gravatar_id")]
    public required string GravatarId { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("html_url")]
    public required string HtmlUrl { get; init; }

    [JsonPropertyName("followers_url")]
    public required string FollowersUrl { get; init; }

    [JsonPropertyName("following_url")]
    public required string FollowingUrl { get; init; }

    [JsonPropertyName("gists_url")]
    public required string GistsUrl { get; init; }

    [JsonPropertyName("starred_url")]
    public required string StarredUrl { get; init; }

    [JsonPropertyName("subscriptions_url")]
    public required string SubscriptionsUrl { get; init; }

    [JsonPropertyName("organizations_url")]
    public required string OrganizationsUrl { get; init; }

    [JsonPropertyName("repos_url")]
    public required string ReposUrl { get; init; }

    [JsonPropertyName("events_url")]
    public required string EventsUrl { get; init; }

    [JsonPropertyName("received_events_url")]
    public required string ReceivedEventsUrl { get; init; }

    [JsonPropertyName("type")]
    [Pick("User", "Bot", "Organization")]
    public required string Type { get; init; }

    [JsonPropertyName("site_admin")]
    [Bernoulli(0.01)]
    public required bool SiteAdmin { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }
}

[Synthetic]
public sealed record CommitUser
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("email")]
    [Pattern("[a-z]{4,8}@example\\.org")]
    public string? Email { get; init; }

    [JsonPropertyName("username")]
    public string? Username { get; init; }

    [JsonPropertyName("date")]
    public DateTimeOffset? Date { get; init; }
}

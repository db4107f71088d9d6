using System;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record PullRequestBranch
{
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    [JsonPropertyName("ref")]
    public required string Ref { get; init; }

    [JsonPropertyName("sha")]
    [Pattern("[0-9a-f]{40}")]
    public required string Sha { get; init; }

    [JsonPropertyName("user")]
    public User? User { get; init; }

    [JsonPropertyName("repo")]
    public Repository? Repo { get; init; }
}

[Synthetic]
public sealed record Label
{
    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("color")]
    [Pattern("[0-9a-f]{6}")]
    public required string Color { get; init; }

    [JsonPropertyName("default")]
    public required bool Default { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }
}

[Synthetic]
public sealed record Milestone
{
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("html_url")]
    public required string HtmlUrl { get; init; }

    [JsonPropertyName("labels_url")]
    public required string LabelsUrl { get; init; }

    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("number")]
    public required int Number { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("creator")]
    public User? Creator { get; init; }

    [JsonPropertyName("open_issues")]
    public required int OpenIssues { get; init; }

    [JsonPropertyName("closed_issues")]
    public required int ClosedIssues { get; init; }

    [JsonPropertyName("state")]
    public required PullRequestState State { get; init; }

    [JsonPropertyName("created_at")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required DateTimeOffset UpdatedAt { get; init; }

    [JsonPropertyName("due_on")]
    public DateTimeOffset? DueOn { get; init; }

    [JsonPropertyName("closed_at")]
    public DateTimeOffset? ClosedAt { get; init; }
}

[Synthetic]
public sealed record Team
{
    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("slug")]
    public required string Slug { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("privacy")]
    public string? Privacy { get; init; }

    [JsonPropertyName("permission")]
    public required string Permission { get; init; }

    [JsonPropertyName("parent")]
    public Team? Parent { get; init; }
}

[Synthetic]
public sealed record AutoMerge
{
    [JsonPropertyName("enabled_by")]
    public User? EnabledBy { get; init; }

    [JsonPropertyName("merge_method")]
    [Pick("merge", "squash", "rebase")]
    public required string MergeMethod { get; init; }

    [JsonPropertyName("commit_title")]
    public string? CommitTitle { get; init; }

    [JsonPropertyName("commit_message")]
    public string? CommitMessage { get; init; }
}

[Synthetic]
public sealed record Link([property: JsonPropertyName("href")] string Href);

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record Repository
{
    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("full_name")]
    public required string FullName { get; init; }

    [JsonPropertyName("private")]
    public required bool Private { get; init; }

    [JsonPropertyName("owner")]
    public required User Owner { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("fork")]
    public required bool Fork { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("html_url")]
    public required string HtmlUrl { get; init; }

    [JsonPropertyName("forks_url")]
    public required string ForksUrl { get; init; }

    [JsonPropertyName("keys_url")]
    public required string KeysUrl { get; init; }

    [JsonPropertyName("collaborators_url")]
    public required string CollaboratorsUrl { get; init; }

    [JsonPropertyName("teams_url")]
    public required string TeamsUrl { get; init; }

    [JsonPropertyName("hooks_url")]
    public required string HooksUrl { get; init; }

    [JsonPropertyName("issue_events_url")]
    public required string IssueEventsUrl { get; init; }

    [JsonPropertyName("events_url")]
    public required string EventsUrl { get; init; }

    [JsonPropertyName("assignees_url")]
    public required string AssigneesUrl { get; init; }

    [JsonPropertyName("branches_url")]
    public required string BranchesUrl { get; init; }

    [JsonPropertyName("tags_url")]
    public required string TagsUrl { get; init; }

    [JsonPropertyName("blobs_url")]
    public required string BlobsUrl { get; init; }

    [JsonPropertyName("git_tags_url")]
    public required string GitTagsUrl { get; init; }

    [JsonPropertyName("git_refs_url")]
    public required string GitRefsUrl { get; init; }

    [JsonPropertyName("trees_url")]
    public required string TreesUrl { get; init; }

    [JsonPropertyName("statuses_url")]
    public required string StatusesUrl { get; init; }

    [JsonPropertyName("languages_url")]
    public required string LanguagesUrl { get; init; }

    [JsonPropertyName("stargazers_url")]
    public required string StargazersUrl { get; init; }

    [JsonPropertyName("contributors_url")]
    public required string ContributorsUrl { get; init; }

    [JsonPropertyName("subscribers_url")]
    public required string SubscribersUrl { get; init; }

    [JsonPropertyName("subscription_url")]
    public required string SubscriptionUrl { get; init; }

    [JsonPropertyName("commits_url")]
    public required string CommitsUrl { get; init; }

    [JsonPropertyName("git_commits_url")]
    public required string GitCommitsUrl { get; init; }

    [JsonPropertyName("comments_url")]
    public required string CommentsUrl { get; init; }

    [JsonPropertyName("issue_comment_url")]
    public required string IssueCommentUrl { get; init; }

    [JsonPropertyName("contents_url")]
    public required string ContentsUrl { get; init; }

    [JsonPropertyName("compare_url")]
    public required string CompareUrl { get; init; }

    [JsonPropertyName("merges_url")]
    public required string MergesUrl { get; init; }

    [JsonPropertyName("archive_url")]
    public required string ArchiveUrl { get; init; }

    [JsonPropertyName("downloads_url")]
    public required string DownloadsUrl { get; init; }

    [JsonPropertyName("issues_url")]
    public required string IssuesUrl { get; init; }

    [JsonPropertyName("pulls_url")]
    public required string PullsUrl { get; init; }

    [JsonPropertyName("milestones_url")]
    public required string MilestonesUrl { get; init; }

    [JsonPropertyName("notifications_url")]
    public required string NotificationsUrl { get; init; }

    [JsonPropertyName("labels_url")]
    public required string LabelsUrl { get; init; }

    [JsonPropertyName("releases_url")]
    public required string ReleasesUrl { get; init; }

    [JsonPropertyName("deployments_url")]
    public required string DeploymentsUrl { get; init; }

    [JsonPropertyName("git_url")]
    public required string GitUrl { get; init; }

    [JsonPropertyName("ssh_url")]
    public required string SshUrl { get; init; }

    [JsonPropertyName("clone_url")]
    public required string CloneUrl { get; init; }

    [JsonPropertyName("svn_url")]
    public required string SvnUrl { get; init; }

    [JsonPropertyName("homepage")]
    public string? Homepage { get; init; }

    [JsonPropertyName("size")]
    public required int Size { get; init; }

    [JsonPropertyName("stargazers_count")]
    [Zipf(1.2, 100_000)]
    public required int StargazersCount { get; init; }

    [JsonPropertyName("watchers_count")]
    public required int WatchersCount { get; init; }

    [JsonPropertyName("language")]
    [Pick("C#", "F#", "Rust", null)]
    public string? Language { get; init; }

    [JsonPropertyName("has_issues")]
    public required bool HasIssues { get; init; }

    [JsonPropertyName("has_projects")]
    public required bool HasProjects { get; init; }

    [JsonPropertyName("has_downloads")]
    public required bool HasDownloads { get; init; }

    [JsonPropertyName("has_wiki")]
    public required bool HasWiki { get; init; }

    [JsonPropertyName("has_pages")]
    public required bool HasPages { get; init; }

    [JsonPropertyName("has_discussions")]
    public required bool HasDiscussions { get; init; }

    [JsonPropertyName("forks_count")]
    public required int ForksCount { get; init; }

    [JsonPropertyName("mirror_url")]
    public string? MirrorUrl { get; init; }

    [JsonPropertyName("archived")]
    public required bool Archived { get; init; }

    [JsonPropertyName("disabled")]
    public required bool Disabled { get; init; }

    [JsonPropertyName("open_issues_count")]
    public required int OpenIssuesCount { get; init; }

    [JsonPropertyName("license")]
    public License? License { get; init; }

    [JsonPropertyName("allow_forking")]
    public bool? AllowForking { get; init; }

    [JsonPropertyName("is_template")]
    public required bool IsTemplate { get; init; }

    [JsonPropertyName("topics")]
    public required IReadOnlyList<string> Topics { get; init; }

    [JsonPropertyName("visibility")]
    public required RepositoryVisibility Visibility { get; init; }

    [JsonPropertyName("default_branch")]
    public required string DefaultBranch { get; init; }

    [JsonPropertyName("created_at")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required DateTimeOffset UpdatedAt { get; init; }

    [JsonPropertyName("pushed_at")]
    public DateTimeOffset? PushedAt { get; init; }
}

[Synthetic]
public sealed record License
{
    [JsonPropertyName("key")]
    [Pick("mit", "apache-2.0", "gpl-3.0")]
    public required string Key { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("spdx_id")]
    public required string SpdxId { get; init; }

    [JsonPropertyName("url")]
    public string? Url { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<RepositoryVisibility>))]
public enum RepositoryVisibility
{
    Public,
    Private,
    Internal,
}

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GitHub.Webhooks;

[Synthetic]
public sealed record PullRequest
{
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("id")]
    [Sequence(1000)]
    public required long Id { get; init; }

    [JsonPropertyName("node_id")]
    [Pattern("[A-Z]{2}_kwDO[A-Za-z0-9]{8}")]
    public required string NodeId { get; init; }

    [JsonPropertyName("html_url")]
    public required string HtmlUrl { get; init; }

    [JsonPropertyName("diff_url")]
    public required string DiffUrl { get; init; }

    [JsonPropertyName("patch_url")]
    public required string PatchUrl { get; init; }

    [JsonPropertyName("issue_url")]
    public required string IssueUrl { get; init; }

    [JsonPropertyName("number")]
    [Sequence]
    public required int Number { get; init; }

    [JsonPropertyName("state")]
    public required PullRequestState State { get; init; }

    [JsonPropertyName("locked")]
    public required bool Locked { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("user")]
    public required User User { get; init; }

    [JsonPropertyName("body")]
    public string? Body { get; init; }

    [JsonPropertyName("created_at")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required DateTimeOffset UpdatedAt { get; init; }

    [JsonPropertyName("closed_at")]
    public DateTimeOffset? ClosedAt { get; init; }

    [JsonPropertyName("merged_at")]
    public DateTimeOffset? MergedAt { get; init; }

    [JsonPropertyName("merge_commit_sha")]
    [Pattern("[0-9a-f]{40}")]
    public string? MergeCommitSha { get; init; }

    [JsonPropertyName("assignee")]
    public User? Assignee { get; init; }

    [JsonPropertyName("assignees")]
    public required IReadOnlyList<User> Assignees { get; init; }

    [JsonPropertyName("requested_reviewers")]
    public required IReadOnlyList<User> RequestedReviewers { get; init; }

    [JsonPropertyName("requested_teams")]
    public required IReadOnlyList<Team> RequestedTeams { get; init; }

    [JsonPropertyName("labels")]
    public required IReadOnlyList<Label> Labels { get; init; }

    [JsonPropertyName("milestone")]
    public Milestone? Milestone { get; init; }

    [JsonPropertyName("draft")]
    public required bool Draft { get; init; }

    [JsonPropertyName("commits_url")]
    public required string CommitsUrl { get; init; }

    [JsonPropertyName("review_comments_url")]
    public required string ReviewCommentsUrl { get; init; }

    [JsonPropertyName("review_comment_url")]
    public required string ReviewCommentUrl { get; init; }

    [JsonPropertyName("comments_url")]
    public required string CommentsUrl { get; init; }

    [JsonPropertyName("statuses_url")]
    public required string StatusesUrl { get; init; }

    [JsonPropertyName("head")]
    public required PullRequestBranch Head { get; init; }

    [JsonPropertyName("base")]
    public required PullRequestBranch Base { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Link> Links { get; init; }

    [JsonPropertyName("author_association")]
    [Pick("OWNER", "MEMBER", "CONTRIBUTOR", "NONE")]
    public required string AuthorAssociation { get; init; }

    [JsonPropertyName("auto_merge")]
    public AutoMerge? AutoMerge { get; init; }

    [JsonPropertyName("active_lock_reason")]
    public string? ActiveLockReason { get; init; }

    [JsonPropertyName("merged")]
    public bool? Merged { get; init; }

    [JsonPropertyName("mergeable")]
    public bool? Mergeable { get; init; }

    [JsonPropertyName("rebaseable")]
    public bool? Rebaseable { get; init; }

    [JsonPropertyName("mergeable_state")]
    public required string MergeableState { get; init; }

    [JsonPropertyName("merged_by")]
    public User? MergedBy { get; init; }

    [JsonPropertyName("comments")]
    public required int Comments { get; init; }

    [JsonPropertyName("review_comments")]
    public required int ReviewComments { get; init; }

    [JsonPropertyName("maintainer_can_modify")]
    public required bool MaintainerCanModify { get; init; }

    [JsonPropertyName("commits")]
    public required int Commits { get; init; }

    [JsonPropertyName("additions")]
    [Geometric(0.01)]
    public required int Additions { get; init; }

    [JsonPropertyName("deletions")]
    public required int Deletions { get; init; }

    [JsonPropertyName("changed_files")]
    public required int ChangedFiles { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<PullRequestState>))]
public enum PullRequestState
{
    Open,
    Closed,
}

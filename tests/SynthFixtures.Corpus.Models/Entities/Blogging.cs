using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using SynthFixtures;

namespace Blogging.Data;

[Synthetic]
public class Blog
{
    [Sequence]
    public int BlogId { get; set; }

    public string Title { get; set; } = null!;

    public Uri Url { get; set; } = null!;

    [Uniform(1, 5)]
    public int? Rating { get; set; }

    public virtual ICollection<Post> Posts { get; set; } = new List<Post>();
}

[Synthetic]
public class Post
{
    [Sequence]
    public int PostId { get; set; }

    public string Title { get; set; } = null!;

    public string? Content { get; set; }

    public DateTime PublishedOn { get; set; }

    public bool IsDraft { get; set; }

    public int BlogId { get; set; }

    [Parent]
    public virtual Blog Blog { get; set; } = null!;

    [Count(0, 4)]
    public virtual ICollection<Comment> Comments { get; set; } = new List<Comment>();

    [Count(1, 3)]
    public virtual ICollection<PostTag> PostTags { get; set; } = new HashSet<PostTag>();

    [NotMapped]
    public bool HasComments => Comments.Count > 0;
}

[Synthetic]
public class PostTag
{
    public int PostId { get; set; }

    [Parent]
    public virtual Post Post { get; set; } = null!;

    public string TagId { get; set; } = null!;

    public virtual Tag Tag { get; set; } = null!;
}

[Synthetic]
public class Tag
{
    [Pick("csharp", "dotnet", "testing", "statistics")]
    public string TagId { get; set; } = null!;

    public virtual ICollection<PostTag> PostTags { get; set; } = new HashSet<PostTag>();
}

[Synthetic]
public class Comment
{
    public long CommentId { get; set; }

    public string Author { get; set; } = null!;

    public string Text { get; set; } = null!;

    public DateTimeOffset CreatedAt { get; set; }

    [Parent]
    public virtual Post Post { get; set; } = null!;

    public long? InReplyToId { get; set; }

    public virtual Comment? InReplyTo { get; set; }

    [MaxDepth(2), Count(0, 2)]
    public virtual ICollection<Comment> Replies { get; set; } = new List<Comment>();
}

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Content.Model;

public interface IContent
{
    string Title { get; set; }

    string Slug => Title.ToLowerInvariant();

    static int Count => 0;
}

public interface ITagged
{
    IEnumerable<string> Tags { get; }

    bool HasTags => true;
}

[Synthetic]
public class Article : IContent, ITagged
{
    public string Title { get; set; } = "";

    public IEnumerable<string> Tags { get; set; } = [];

    string IContent.Slug => "fixed";

    public required DateTime Published { get; set; }

    public Lazy<int> Words => new(() => Title.Length);
}

[Synthetic]
public record Podcast(string Title, TimeSpan Length) : IContent
{
    public string Title { get; set; } = Title;

    string IContent.Title { get => Title; set => Title = value; }
}

using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Search.Contracts;

[Synthetic]
public class SearchRequest
{
    public string Query { get; set; } = "";

    [Uniform(1, 20)]
    public int Page { get; set; }

    [Pick(10, 25, 50, 100)]
    public int PageSize { get; set; }

    public SortOrder? Sort { get; set; }

    [Count(0, 3)]
    public List<Facet> Facets { get; } = [];

    public HashSet<string> Fields { get; } = [];

    public enum SortOrder
    {
        Relevance,
        Newest,
        PriceAscending,
    }
}

[Synthetic]
public class Facet
{
    public string Name { get; set; } = "";

    public string[] Values { get; set; } = [];
}

[Synthetic]
public class SearchResponse
{
    public IReadOnlyList<Hit> Hits { get; init; } = [];

    [Zipf(1.3, 100_000)]
    public int TotalHits { get; init; }

    public TimeSpan Took { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Buckets { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, int>>();
}

[Synthetic]
public readonly record struct Hit(string Id, [Uniform(0.0, 1.0)] float Score, IReadOnlyList<string>? Highlights);

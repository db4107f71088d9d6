using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Api.Paging;

[Synthetic]
public sealed class Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    [Uniform(1, 40)]
    public int Number { get; init; }

    [Pick(10, 25, 50)]
    public int Size { get; init; }

    [Uniform(100, 10_000)]
    public long TotalCount { get; init; }

    public string? ContinuationToken { get; init; }

    public bool HasNext => ContinuationToken is not null;

    public static Page<T> Empty => new() { Items = [] };
}

[Synthetic]
public sealed record ProductSummary(int Id, string Name, [Uniform(1.0, 99.0)] decimal Price);

[Synthetic]
public sealed record CustomerSummary(Guid Id, string Name);

[Synthetic]
public sealed record SearchScreen(Page<ProductSummary> Products, Page<CustomerSummary>? Customers, Page<string> Suggestions, Page<Page<int>> Pages);

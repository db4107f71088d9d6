using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Internals;

[Synthetic]
internal sealed class CacheEntry
{
    internal CacheEntry(string key) => Key = key;

    internal string Key { get; }

    internal required byte[] Payload { get; init; }

    public TimeSpan? SlidingExpiration { get; internal set; }

    internal long Hits;

    internal Priority Priority { get; set; }

    internal List<Dependency> Dependencies { get; } = [];

    [Synthetic]
    internal readonly record struct Dependency(string Name, Guid Token);
}

internal enum Priority
{
    Low,
    Normal,
    High,
}

[Synthetic]
public class PublicWithInternals
{
    public int Number { get; internal set; }

    public string Name { internal get; set; } = "";

    internal CacheEntry? Entry { get; set; }

    public int Sum { get; protected internal set; }
}

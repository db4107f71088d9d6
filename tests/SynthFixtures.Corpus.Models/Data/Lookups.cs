using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using SynthFixtures;

namespace Lookup.Data;

public readonly record struct Isbn(string Value);

[Flags]
public enum Weekdays : byte
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Weekend = 96,
}

[Synthetic]
public sealed class Lookups
{
    public IDictionary<Weekdays, string> ByDays { get; set; } = new Dictionary<Weekdays, string>();

    public ConcurrentDictionary<Isbn, List<string>> Titles { get; set; } = new();

    public SortedDictionary<char, int> Histogram { get; set; } = [];

    public Dictionary<Guid, Dictionary<string, decimal>> Nested { get; set; } = [];

    public ConcurrentBag<Isbn> Bag { get; set; } = [];

    public ISet<DateOnly> Holidays { get; set; } = new SortedSet<DateOnly>();

    [Pick("a", "b", "c"), Count(3)]
    public HashSet<string> Letters { get; set; } = [];

    public Dictionary<bool, int> Votes { get; set; } = [];

    public PriorityQueue<string, int>? Queue => null;
}

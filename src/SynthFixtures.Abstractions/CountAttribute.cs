using System;

namespace SynthFixtures;

/// <summary>How many elements a collection has: every count from min to max is as likely as any other.</summary>
/// <remarks>
/// Without the attribute a collection has 1 to 3 elements. Distribution attributes on a collection apply to its elements (of a dictionary, to its
/// values). Element j of a row is the same for every count that reaches it: a changed count moves no element that stays.
/// </remarks>
/// <example><code>[Count(1, 5)] [Normal(20, 4)] public IReadOnlyList&lt;double&gt; Readings { get; init; } = [];</code></example>
/// <param name="min">The least number of elements, at least 0.</param>
/// <param name="max">The greatest number of elements, at least <paramref name="min"/> and at most <see cref="Most"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CountAttribute([AtLeast(0), AtMost(nameof(max))] int min, [AtLeast(0), AtMost(CountAttribute.Most)] int max) : Attribute
{
    /// <summary>How many elements a member can have in one row, those of collections in collections and of all dimensions included: a million.</summary>
    public const int Most = 1_000_000;

    /// <summary>The same number of elements in every row.</summary>
    /// <param name="count">The number of elements, at least 0 and at most <see cref="Most"/>.</param>
    public CountAttribute([AtLeast(0), AtMost(Most)] int count)
        : this(count, count)
    {
    }

    /// <summary>The least number of elements.</summary>
    public int Min { get; } = min;

    /// <summary>The greatest number of elements.</summary>
    public int Max { get; } = max;

    /// <summary>Which collection is meant where collections hold collections, or which dimension of an array: 1 is the outermost, 2 the next.</summary>
    public int Level { get; set; } = 1;
}

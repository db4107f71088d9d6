using System;

namespace SynthFixtures;

/// <summary>Says how many equally probable values a maker has: the analyzer compares that with the rows that a theory asks of unique members.</summary>
/// <remarks>
/// On a list without <see cref="From"/>: its different elements. On an integer: those from another parameter to this one, both ends included. On an ISO 8601 date:
/// the days from another to this one, both included, where the member holds days.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CountedAttribute : Attribute
{
    /// <summary>The values are the elements of the parameter.</summary>
    public CountedAttribute()
    {
    }

    /// <summary>The values lie between another parameter and this one.</summary>
    /// <param name="from">The name of the parameter with the least value.</param>
    public CountedAttribute(string from) => From = from;

    /// <summary>The name of the parameter with the least value, or null.</summary>
    public string? From { get; }
}

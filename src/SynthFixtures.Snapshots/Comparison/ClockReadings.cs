using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Rows;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Finds dates near the time of the run, which differ in the next one: advice, and never a failure of its own.</summary>
/// <param name="now">The time of the run.</param>
internal sealed class ClockReadings(DateTimeOffset now)
{
    private const int MostShown = 5;

    // Wide enough for every time zone, and for what is due tomorrow.
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    private readonly List<(string Path, string Text, string Advice)> found = [];

    /// <summary>Takes a part of a value; what the rows of a model make is no clock's.</summary>
    /// <param name="owner">What it is a member of.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="path">The way to it.</param>
    /// <param name="value">The part.</param>
    public void Take(object owner, string member, ValuePath path, object value)
    {
        if (!IsNear(value) || found.Exists(f => f.Path == path.General) || IsMade(owner.GetType(), member))
            return;
        var text = Scalars.Of(value)!;
        found.Add((path.General, text, $"{path.Text} looks like the clock of this run ({text}): {Remedy(owner.GetType(), member, path.General)}"));
    }

    /// <summary>What to say of the dates that an accepted text does not hold.</summary>
    /// <param name="accepted">The accepted text; null where there is none.</param>
    public IReadOnlyList<string> Advice(string? accepted) =>
        [.. found.Where(f => accepted is null || !accepted.Contains(f.Text, StringComparison.Ordinal)).Select(f => f.Advice).Take(MostShown)];

    private bool IsNear(object value) => value switch
    {
        DateTime moment => (moment - now.UtcDateTime).Duration() <= Near,
        DateTimeOffset moment => (moment - now).Duration() <= Near,
        DateOnly date => Math.Abs(date.DayNumber - DateOnly.FromDateTime(now.UtcDateTime).DayNumber) <= 1,
        _ => false,
    };

    private static bool IsMade(Type owner, string member) =>
        Sources.Contains(owner) && Sources.Of(owner).Describe().Members.Any(m => m.Name == member);

    // A type that source can name, or else the way.
    private static string Remedy(Type owner, string member, string path) =>
        owner.IsGenericType || owner.Name.Contains('<', StringComparison.Ordinal) || Members.Of(owner).All(m => m.Name != member)
            ? $".Scrub(\"{path}\")"
            : $".Scrub(({TypeNames.Simple(owner)} x) => x.{member})";
}

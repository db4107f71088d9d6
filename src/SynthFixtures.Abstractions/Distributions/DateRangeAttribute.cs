namespace SynthFixtures;

/// <summary>
/// A uniform moment: on a <c>DateTime</c> member whole seconds, UTC, in [from, to); on a <c>DateOnly</c> member days, both ends included.
/// </summary>
/// <param name="from">The first moment, ISO 8601: <c>2020-01-01</c> or <c>2020-01-01T08:30:00</c> (UTC).</param>
/// <param name="to">The end, after <paramref name="from"/>.</param>
[Kernel("SynthFixtures.Distributions.TimeRange")]
[Kernel("SynthFixtures.Distributions.DateRange")]
public sealed class DateRangeAttribute([Below(nameof(to))] string from, [IsoDate, Counted(nameof(from))] string to) : MakerAttribute
{
    /// <summary>The first moment.</summary>
    public string From { get; } = from;

    /// <summary>The end.</summary>
    public string To { get; } = to;
}

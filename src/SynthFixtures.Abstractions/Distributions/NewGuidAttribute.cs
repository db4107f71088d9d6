namespace SynthFixtures;

/// <summary>A random <see cref="System.Guid"/>: version 4, or 7 with a time in its first bits; all bits come from the member's stream.</summary>
[Kernel("SynthFixtures.Distributions.RandomGuid")]
public sealed class NewGuidAttribute : MakerAttribute
{
    /// <summary>
    /// The version of RFC 9562: 4 (the default, 122 random bits) or 7 (a random millisecond from 2020 to the end of 2029, then 74 random bits).
    /// </summary>
    [Among(4, 7)]
    public int Version { get; set; } = 4;
}

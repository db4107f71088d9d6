namespace SynthFixtures.Streams;

/// <summary>What a draw is for: purposes have counters of their own, so that switching one on never moves another.</summary>
public enum Purpose : uint
{
    /// <summary>The value itself.</summary>
    Value = 0,

    /// <summary>Whether the value is missing.</summary>
    Missing = 1,

    /// <summary>A lot among equals.</summary>
    Lot = 2,
}

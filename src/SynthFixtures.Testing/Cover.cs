namespace SynthFixtures;

/// <summary>Which combinations the rows of a theory show.</summary>
public enum Cover
{
    /// <summary>Those that come.</summary>
    Nothing = 0,

    /// <summary>Every pair of states of enumerations, flags and missing values, in as few rows as a greedy choice finds.</summary>
    Pairwise = 1,
}

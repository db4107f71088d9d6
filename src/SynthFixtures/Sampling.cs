namespace SynthFixtures;

/// <summary>How the rows of a set are drawn.</summary>
public enum Sampling
{
    /// <summary>Every row by itself.</summary>
    Independent = 0,

    /// <summary>
    /// Each member's law is cut into as many parts of equal probability as the set has rows, and every part has one row: Latin hypercube sampling
    /// (McKay, Beckman &amp; Conover, Technometrics 21(2), 1979).
    /// </summary>
    Stratified = 1,
}

namespace SynthFixtures.Distributions;

/// <summary>A law of which only its parameters say whether single values have mass.</summary>
internal interface IAtoms : IDistribution
{
    /// <summary>Whether single values have mass, so that P(X &lt; x) is not P(X &lt;= x).</summary>
    bool HasAtoms { get; }
}

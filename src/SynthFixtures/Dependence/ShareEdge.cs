namespace SynthFixtures.Dependence;

/// <summary>A share at which a law on bounds changes: one of its own bounds, or what leaves the members after it one of theirs.</summary>
/// <param name="Amount">The share, or what is left.</param>
/// <param name="IsLeft">Whether the amount is what is left.</param>
internal readonly record struct ShareEdge(double Amount, bool IsLeft)
{
    /// <summary>The share out of a rest.</summary>
    public double Share(double rest) => IsLeft ? rest - Amount : Amount;

    /// <summary>What the share leaves of a rest.</summary>
    public double Left(double rest) => IsLeft ? Amount : rest - Amount;
}

namespace SynthFixtures;

/// <summary>How correlated members depend on each other beyond their coefficients.</summary>
public enum CopulaKind
{
    /// <summary>Like a multivariate normal vector: extremes of different members hardly meet.</summary>
    Gaussian,

    /// <summary>Like a multivariate t vector: extremes of different members come together, the more so the fewer the degrees of freedom.</summary>
    StudentT,
}

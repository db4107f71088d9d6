namespace SynthFixtures;

/// <summary>Which coefficient of two members a correlation states.</summary>
public enum CorrelationKind
{
    /// <summary>Pearson's product-moment coefficient of the values as they are stored: rounded, and ordered enumerations by their place.</summary>
    Pearson,

    /// <summary>Spearman's coefficient: Pearson's of the ranks, equal values sharing the middle of theirs.</summary>
    Spearman,

    /// <summary>Kendall's coefficient tau-b: concordant less discordant pairs, over the pairs that are not tied.</summary>
    Kendall,
}

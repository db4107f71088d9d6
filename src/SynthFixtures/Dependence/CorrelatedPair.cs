namespace SynthFixtures.Dependence;

/// <summary>A stated correlation of two members.</summary>
public sealed class CorrelatedPair
{
    private CorrelatedPair(string first, string second, double coefficient, CorrelationKind kind) =>
        (First, Second, Coefficient, Kind) = (first, second, coefficient, kind);

    /// <summary>The name of a member.</summary>
    public string First { get; }

    /// <summary>The name of another member.</summary>
    public string Second { get; }

    /// <summary>The coefficient, in [-1, 1].</summary>
    public double Coefficient { get; }

    /// <summary>Which coefficient it is.</summary>
    public CorrelationKind Kind { get; }

    /// <summary>Pearson's coefficient of the values as they are stored.</summary>
    /// <param name="first">The name of a member.</param>
    /// <param name="second">The name of another member.</param>
    /// <param name="coefficient">The coefficient, in [-1, 1].</param>
    public static CorrelatedPair Pearson(string first, string second, double coefficient) => new(first, second, coefficient, CorrelationKind.Pearson);

    /// <summary>Spearman's coefficient: Pearson's of the ranks, equal values sharing the middle of theirs.</summary>
    /// <param name="first">The name of a member.</param>
    /// <param name="second">The name of another member.</param>
    /// <param name="coefficient">The coefficient, in [-1, 1].</param>
    public static CorrelatedPair Spearman(string first, string second, double coefficient) => new(first, second, coefficient, CorrelationKind.Spearman);

    /// <summary>Kendall's coefficient tau-b.</summary>
    /// <param name="first">The name of a member.</param>
    /// <param name="second">The name of another member.</param>
    /// <param name="coefficient">The coefficient, in [-1, 1].</param>
    public static CorrelatedPair Kendall(string first, string second, double coefficient) => new(first, second, coefficient, CorrelationKind.Kendall);
}

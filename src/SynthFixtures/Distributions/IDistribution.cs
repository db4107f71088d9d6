namespace SynthFixtures.Distributions;

/// <summary>A numeric law with both tails: what truncation and dependence need beside the quantile.</summary>
public interface IDistribution : IQuantile<double>
{
    /// <summary>P(X &lt;= x), exact in the lower tail.</summary>
    /// <param name="x">Any number; infinities give 0 and 1.</param>
    double Cdf(double x);

    /// <summary>P(X &gt; x), exact in the upper tail.</summary>
    /// <param name="x">Any number; infinities give 1 and 0.</param>
    double Survival(double x);

    /// <summary>The value above which a share <paramref name="q"/> of the draws lies: Quantile(1 - q), exact in the upper tail.</summary>
    /// <param name="q">In [0, 1]; 0 and 1 give the exact ends of the support.</param>
    double UpperQuantile(double q);
}

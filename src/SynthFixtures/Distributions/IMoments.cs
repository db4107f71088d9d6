namespace SynthFixtures.Distributions;

/// <summary>Numbers that describe a law. One that does not exist is NaN, one that diverges is infinite.</summary>
public interface IMoments
{
    /// <summary>The expected value.</summary>
    double Mean { get; }

    /// <summary>The expected squared distance from the mean.</summary>
    double Variance { get; }

    /// <summary>The third central moment over the variance to the power 3/2.</summary>
    double Skewness { get; }

    /// <summary>The fourth central moment over the squared variance, less 3: 0 for a normal law.</summary>
    double ExcessKurtosis { get; }

    /// <summary>Quantile(1/2); of a law of integers the least k with P(X &lt;= k) &gt;= 1/2.</summary>
    double Median { get; }

    /// <summary>The place of the greatest density or mass; where several share it, the least; NaN where no single place stands out.</summary>
    double Mode { get; }

    /// <summary>The differential entropy, or the entropy of a law of integers, in nats.</summary>
    double Entropy { get; }
}
